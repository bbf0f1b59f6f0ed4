import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import { DISTRICT_TABLE, type DistrictTable, devicePlace } from '../../domain/places-districts.ts';
import type { Load } from '../../domain/search.ts';
import { isOneCode, lookup } from './lookup.ts';
import { isRemembered, keepPlaces, keptPlaces } from './place-memory.ts';
import { devicePosition } from './position.ts';
import { labelOf, sharedPlace, titleOf } from './share.ts';

/** The places the reader can mean: one is understood, several ask; `state` says why there are none. */
export interface Asked {
  places: Place[];
  /** The reader asked with a tap or Enter and now waits for the answer; not so while typing or on arrival. */
  tapped: boolean;
  state: '' | 'searching' | 'locating' | 'unknown' | 'denied' | 'offline' | 'forgotten';
}

const PAUSE_MS = 350;
const NOTHING: Asked = { places: [], tapped: false, state: '' };

/** Understands what is typed into the form, shared by a link, kept, or told by the device; the latest wish wins. */
export function usePlace(form: HTMLFormElement, load: Load, you: string) {
  const [asked, setAsked] = useState(NOTHING);
  const turn = useRef(0);

  const understand = useCallback((places: Place[], tapped: boolean, state: Asked['state'] = '') => {
    if (places.length === 1 || isOneCode(places)) {
      keepPlaces(places, 'tab');
      if (isRemembered()) keepPlaces(places, 'device');
    }
    setAsked({ places, tapped, state });
  }, []);

  const choose = useCallback((place: Place) => {
    turn.current++;
    input(form).value = labelOf(place);
    understand([place], true);
  }, []);

  const clear = useCallback(() => {
    turn.current++;
    input(form).value = '';
    input(form).focus();
    setAsked({ ...NOTHING, state: 'forgotten' });
  }, []);

  useLayoutEffect(() => {
    const unknown = asked.state === 'unknown';
    input(form).setAttribute('aria-invalid', String(unknown));
    if (!unknown || !asked.tapped) return;
    input(form).focus();
    // The sentence that says so stands below the form.
    form.scrollIntoView();
  }, [asked]);

  useLayoutEffect(() => {
    let timer = 0;
    const ask = async (text: string, tapped: boolean, whole = tapped || /^\s*\d{5}\s*$/.test(text)) => {
      const mine = ++turn.current;
      const current = () => mine === turn.current;
      if (tapped) setAsked({ ...NOTHING, state: 'searching' });
      try {
        const places = await lookup(text, load);
        if (current()) understand(places, tapped, places.length === 0 && whole ? 'unknown' : '');
      } catch {
        if (current()) understand([], tapped, 'offline');
      }
    };
    const typed = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => ask(input(form).value, false), PAUSE_MS);
    };
    const submitted = (event: Event) => {
      event.preventDefault();
      clearTimeout(timer);
      void ask(input(form).value, true);
    };
    const near = async () => {
      const mine = ++turn.current;
      setAsked({ ...NOTHING, state: 'locating' });
      const found = await devicePosition().catch(() => undefined);
      if (mine !== turn.current) return;
      if (!found) return setAsked({ ...NOTHING, state: 'denied' });
      input(form).value = '';
      const table = await load<DistrictTable>(`/${DISTRICT_TABLE}`).catch(() => undefined);
      if (mine === turn.current) understand([devicePlace(found, you, table)], true);
    };
    const nearButton = form.querySelector('[data-near]');
    input(form).addEventListener('input', typed);
    form.addEventListener('submit', submitted);
    nearButton?.addEventListener('click', near);

    const shared = sharedPlace(location.hash);
    if (shared) history.replaceState(null, '', location.pathname + location.search);
    const wish = input(form).value || shared;
    const kept = wish ? [] : keptPlaces();
    input(form).value = wish || (kept[0]?.device ? '' : titleOf(kept));
    if (wish) void ask(wish, false, true);
    else understand(kept, false);
    return () => {
      clearTimeout(timer);
      input(form).removeEventListener('input', typed);
      form.removeEventListener('submit', submitted);
      nearButton?.removeEventListener('click', near);
    };
  }, []);

  return { asked, choose, clear };
}

const input = (form: HTMLFormElement): HTMLInputElement => form.elements.namedItem('place') as HTMLInputElement;
