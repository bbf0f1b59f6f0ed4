import type { Place } from '../../domain/place.ts';

/** The address of this list with its place behind `#`, made only when the reader shares it. */
export function shareLink(place: Place, { origin, pathname, search }: Location): string {
  return `${origin}${pathname}${search}#place=${encodeURIComponent(labelOf(place))}`;
}

/** The place named by the `#` of a shared link; empty where there is none. */
export function sharedPlace(hash: string): string {
  try {
    return decodeURIComponent(/^#place=(.+)/.exec(hash)?.[1] ?? '');
  } catch {
    return '';
  }
}

/** A place as people write it: "23552 Lübeck". */
export function labelOf({ postal_code, name }: Place): string {
  return `${postal_code} ${name}`.trim();
}

/** The same for candidates: several parts of a postal code are the code alone, towns of one name the first; empty for none. */
export function titleOf([place, another]: readonly Place[]): string {
  if (!place) return '';
  return another && place.postal_code ? place.postal_code : labelOf(place);
}

/** Hands a link to the phone's share sheet, else to the clipboard; `shown` where neither exists and it has to be read. */
export async function shareOrCopy(url: string): Promise<'shared' | 'copied' | 'shown'> {
  try {
    if (navigator.share) {
      await navigator.share({ url });
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'shown';
  }
}
