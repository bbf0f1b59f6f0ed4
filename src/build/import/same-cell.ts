import { readPhone } from '../phones.ts';
import { list } from '../services-schema.ts';

/** Whether two cells say the same: numbers by what is dialled, lists in any order. */
export function sameCell(column: string, ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (!['phones', 'types', 'languages', 'access', 'audience', 'status', 'channels', 'interpreters'].includes(column))
    return false;
  const entries = (cell: string) =>
    list(cell).map((entry) => (column === 'phones' ? (readPhone(entry)?.tel ?? entry) : entry));
  return entries(ours).sort().join() === entries(theirs).sort().join();
}
