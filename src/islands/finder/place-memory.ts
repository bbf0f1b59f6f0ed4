import type { Place } from '../../domain/place.ts';

const KEY = 'place';

/** Where a place is kept: for this tab, or on this device because the reader asked for it. */
export type Keep = 'tab' | 'device';

/** The place kept, this tab's first, as one candidate or as several the reader has yet to choose from; empty where none is. */
export function keptPlaces(): Place[] {
  return read('tab') ?? read('device') ?? [];
}

/** Whether the reader asked this device to remember a place. */
export function isRemembered(): boolean {
  return read('device') !== undefined;
}

/** Keeps the candidates of a place; silent where the browser keeps nothing. */
export function keepPlaces(places: readonly Place[], keep: Keep): void {
  attempt(() => storage(keep).setItem(KEY, JSON.stringify(places)));
}

/** Notes the offices of a place wherever it is kept: guides name them without a table of their own. */
export function keepOffices(place: Place, offices: Record<string, string[]>): void {
  for (const keep of ['tab', 'device'] as const) {
    const kept = read(keep);
    if (kept?.[0]?.name === place.name && kept[0].postal_code === place.postal_code)
      keepPlaces([{ ...kept[0], offices }, ...kept.slice(1)], keep);
  }
}

/** Removes the place from this tab, this device or both. */
export function forgetPlace(...keeps: Keep[]): void {
  for (const keep of keeps) attempt(() => storage(keep).removeItem(KEY));
}

const storage = (keep: Keep): Storage => (keep === 'tab' ? sessionStorage : localStorage);

function read(keep: Keep): Place[] | undefined {
  return attempt(() => {
    const places = JSON.parse(storage(keep).getItem(KEY) ?? '[]') as Place[];
    return places.length > 0 && places.every(isPlace) ? places : undefined;
  });
}

function isPlace({ latitude, longitude, districts }: Place): boolean {
  return Number.isFinite(latitude) && Number.isFinite(longitude) && Array.isArray(districts);
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
