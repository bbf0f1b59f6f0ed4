import { useEffect, useMemo, useState } from 'preact/hooks';
import type { FilterChoices } from '../../domain/filters.ts';
import { PAGE } from '../../domain/order.ts';
import type { Load } from '../../domain/search.ts';
import { Choice } from './Choice.tsx';
import { Keeping } from './Keeping.tsx';
import { placeOf } from './lookup.ts';
import { noteOffices } from './note-offices.ts';
import { Relax } from './Relax.tsx';
import { Results } from './Results.tsx';
import { SavedList } from './SavedList.tsx';
import { Sharing } from './Sharing.tsx';
import { Switch, viewOf } from './Switch.tsx';
import { statusText } from './status.ts';
import { Understood } from './Understood.tsx';
import { useFilters } from './use-filters.ts';
import { useMoreViews } from './use-more-views.ts';
import { usePlace } from './use-place.ts';
import { useSearch } from './use-search.ts';
import { useWords } from './words.ts';

/** The moving part of the finder: listens to the form on the page and shows what it finds. */
export function Finder({ form, choices, load }: { form: HTMLFormElement; choices: FilterChoices; load: Load }) {
  const words = useWords();
  const { asked, choose, clear } = usePlace(form, load, words.t('you'));
  const { filters, write } = useFilters(form, choices);
  const [count, setCount] = useState(PAGE);
  const { places } = asked;
  const place = useMemo(() => placeOf(places), [places]);
  const search = useSearch(place, filters, choices, count, load);
  const [view, show] = useState(() => viewOf(location.hash));
  const more = useMoreViews(view !== 'list');
  const { MapView, WeekView, Offices } = more.views ?? {};
  useEffect(() => setCount(PAGE), [place, filters]);
  const index = search.found?.complete ? search.found.index : undefined;
  useEffect(() => place && index && noteOffices(place, index, load), [place, index]);

  const failed = view !== 'list' && more.failed;
  const offline = failed || asked.state === 'offline' || search.state === 'offline';
  const retry = failed ? more.again : place ? search.again : () => form.requestSubmit();
  const searching = asked.state === 'searching' || asked.state === 'locating' || search.state === 'searching';
  const { found } = search;
  const isOfSearch = view === 'list' || view === 'map' || !found;
  const status = failed ? words.t('offline') : isOfSearch ? statusText(asked, search, filters, words) : '';
  return (
    <div aria-busy={searching}>
      <Understood places={places} focus={asked.tapped && asked.state !== 'unknown'} />
      {places.length > 1 && <Choice places={places} choose={choose} />}
      {place && <Switch view={view} show={show} />}
      <p role="status" class={places.length > 1 && !place ? 'unseen' : 'count'}>
        <span key={status}>{status}</span>
      </p>
      {offline && (
        <button type="button" class="button" onClick={retry}>
          {words.t('again')}
        </button>
      )}
      <SavedList now={search.now} language={filters.language || words.tag} open={places.length === 0} />
      {place && found && view === 'list' && (
        <Results
          found={found}
          filters={filters}
          now={search.now}
          again={search.again}
          more={() => setCount(count + PAGE)}
          relax={<Relax relaxed={found.relaxed} form={form} write={write} />}
        >
          <Keeping key={places} forget={clear} />
          {!place.device && <Sharing key={place} place={place} />}
        </Results>
      )}
      {MapView && place && found?.complete && view === 'map' && (
        <MapView place={place} found={found} filters={filters} load={load} />
      )}
      {WeekView && place && view === 'week' && (
        <WeekView place={place} filters={filters} choices={choices} load={load} now={search.now} />
      )}
      {Offices && place && found && view === 'offices' && <Offices place={place} load={load} index={found.index} />}
    </div>
  );
}
