import { type Filters, setFilters } from './filters.ts';

/** One wish of a search, and how many services near the place fit the `filters` without it. */
export interface Relaxed {
  name: keyof Filters;
  value: string;
  filters: Filters;
  count: number;
}

/** Each wish that, given up alone, would find something; `countNear` counts what fits near the place. */
export async function relax(filters: Filters, countNear: (wanted: Filters) => Promise<number>): Promise<Relaxed[]> {
  const counted = setFilters(filters).map(async ({ name, value, without }) => {
    return { name, value, filters: without, count: await countNear(without) };
  });
  return (await Promise.all(counted)).filter(({ count }) => count > 0);
}
