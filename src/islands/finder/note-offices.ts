import { type OfficeTable, officesFor } from '../../domain/offices.ts';
import type { Place } from '../../domain/place.ts';
import type { Load } from '../../domain/search.ts';
import type { DirectoryIndex } from '../../domain/shards.ts';
import { keepOffices } from './place-memory.ts';

/** Long enough for the list to be there first on a weak connection. */
const PAUSE_MS = 2_000;

/** A little after a search: works out the offices of the place and notes them beside it, for guides. Gives the way to call it off. */
export function noteOffices(place: Place, { more }: DirectoryIndex, load: Load): () => void {
  const timer = setTimeout(async () => {
    const table = await load<OfficeTable>(more.offices ?? '').catch(() => undefined);
    if (!table) return;
    const sure = officesFor(place, table).filter(({ sure }) => sure !== 'ask');
    keepOffices(place, Object.fromEntries(sure.map(({ authority, names }) => [authority, names])));
  }, PAUSE_MS);
  return () => clearTimeout(timer);
}
