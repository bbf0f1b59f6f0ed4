import type { Place } from '../../domain/place.ts';

const KEY = 'place';

/** Where a place is kept: for this tab, or on this device because the reader asked for it. */
export type Keep = 'tab' | 'device';

/** The place kept, this tab's first; nothing where storage is blocked or holds something else. */
export function keptPlace(): Place | undefined {
  return read('tab') ?? read('device');
}

/** Whether the reader asked this device to remember a place. */
export function isRemembered(): boolean {
  return read('device') !== undefined;
}

/** Keeps a place; silent where the browser keeps nothing. */
export function keepPlace(place: Place, keep: Keep): void {
  attempt(() => storage(keep).setItem(KEY, JSON.stringify(place)));
}

/** Removes the place from this device and, with `tab`, from this tab too. */
export function forgetPlace(...keeps: Keep[]): void {
  for (const keep of keeps) attempt(() => storage(keep).removeItem(KEY));
}

const storage = (keep: Keep): Storage => (keep === 'tab' ? sessionStorage : localStorage);

function read(keep: Keep): Place | undefined {
  return attempt(() => {
    const place = JSON.parse(storage(keep).getItem(KEY) ?? 'null') as Place | null;
    const sound =
      Number.isFinite(place?.latitude) && Number.isFinite(place?.longitude) && Array.isArray(place?.districts);
    return place && sound ? place : undefined;
  });
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
