import { boxOf } from '../../src/domain/box.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { type Shard, splitByRegion } from '../../src/domain/shards.ts';
import { madeUpServices, randomNumbers } from '../domain/made-up-services.ts';

/** One line of the table: what was measured, how much, in which unit. */
export interface Row {
  name: string;
  value: number;
  unit: string;
}

/** Time and opened files of a search for the 20 nearest of 1,000, 10,000 and 100,000 made-up services (files in memory, parsed anew). */
export async function benchNearest(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of [1_000, 10_000, 100_000]) {
    const parts = splitByRegion(madeUpServices(count), 100);
    const files = parts.map((part) => JSON.stringify(part));
    const shards = parts.map(
      (part, n): Shard => ({ file: `${n}`, box: boxOf(part), count: part.length, states: [], holds: 0 }),
    );
    const load = async (shard: Shard) => JSON.parse(files[Number(shard.file)] ?? '[]');
    const random = randomNumbers(7);
    const times: number[] = [];
    const opened: number[] = [];
    for (let run = 0; run < 200; run++) {
      const place = { latitude: 47.3 + random() * 7.7, longitude: 5.9 + random() * 9.1 };
      const start = performance.now();
      opened.push((await nearest(place, shards, load, () => true, 20)).opened);
      times.push(performance.now() - start);
    }
    const label = `nearest 20 of ${count.toLocaleString('en')}`;
    rows.push({ name: `${label}, median`, value: at(times, 0.5), unit: 'ms' });
    rows.push({ name: `${label}, 99th percentile`, value: at(times, 0.99), unit: 'ms' });
    rows.push({ name: `${label}, files opened of ${shards.length}, median`, value: at(opened, 0.5), unit: 'files' });
    rows.push({ name: `${label}, files opened, most`, value: at(opened, 1), unit: 'files' });
  }
  return rows;
}

/** The value below which a share of all values lies, to two decimals. */
export function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(2));
}

if (import.meta.url === `file://${process.argv[1]}`) console.table(await benchNearest());
