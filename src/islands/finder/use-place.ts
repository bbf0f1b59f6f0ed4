import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Place } from '../../domain/place.ts';
import type { Load } from '../../domain/search.ts';
import { isOneCode, lookup } from './lookup.ts';
import { isRemembered, keepPlace, keptPlace } from './place-memory.ts';
import { devicePosition } from './position.ts';
import { labelOf, sharedPlace } from './share.ts';

/** The places the reader can mean: one is understood, several ask; `state` says why there are none. */
export interface Asked {
  places: Place[];
  state: '' | 'searching' | 'locating' | 'unknown' | 'denied' | 'offline';
}

const PAUSE_MS = 350;
const NOTHING: Asked = { places: [], state: '' };

/** Understands what is typed into the form, shared by a link, kept, or told by the device; the latest wish wins. */
export function usePlace(form: HTMLFormElement, load: Load, you: string) {
  const [asked, setAsked] = useState(NOTHING);
  const turn = useRef(0);

  const understand = useCallback((places: Place[], state: Asked['state'] = '') => {
    const [place] = places;
    if (place && (places.length === 1 || isOneCode(places))) {
      keepPlace(place, 'tab');
      if (isRemembered()) keepPlace(place, 'device');
    }
    setAsked({ places, state });
  }, []);

  const choose = useCallback((place: Place) => {
    turn.current++;
    input(form).value = labelOf(place);
    understand([place]);
  }, []);

  const clear = useCallback(() => {
    turn.current++;
    input(form).value = '';
    setAsked(NOTHING);
  }, []);

  useLayoutEffect(() => {
    let timer = 0;
    const ask = async (text: string, submitted: boolean) => {
      const mine = ++turn.current;
      const current = () => mine === turn.current;
      if (submitted) setAsked({ places: [], state: 'searching' });
      try {
        const places = await lookup(text, load);
        const final = submitted || /^\s*\d{5}\s*$/.test(text);
        if (current()) understand(places, places.length === 0 && final && text.trim() ? 'unknown' : '');
      } catch {
        if (current()) understand([], 'offline');
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
      setAsked({ places: [], state: 'locating' });
      const found = await devicePosition().catch(() => undefined);
      if (mine !== turn.current) return;
      if (!found) return setAsked({ places: [], state: 'denied' });
      input(form).value = '';
      understand([{ postal_code: '', name: you, districts: [], state: '', ...found }]);
    };
    const nearButton = form.querySelector('[data-near]');
    input(form).addEventListener('input', typed);
    form.addEventListener('submit', submitted);
    nearButton?.addEventListener('click', near);

    const shared = sharedPlace(location.hash);
    const kept = keptPlace();
    if (shared) history.replaceState(null, '', location.pathname + location.search);
    const first = input(form).value || shared;
    input(form).value ||= shared;
    if (first) void ask(first, true);
    else if (kept) {
      input(form).value = kept.districts.length > 0 ? labelOf(kept) : '';
      understand([kept]);
    }
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
