import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Filters } from '../../domain/filters.ts';
import { byGrade } from '../../domain/grade.ts';
import type { Hit } from '../../domain/nearest.ts';
import type { Moment } from '../../domain/openness.ts';
import { isNear, PAGE } from '../../domain/order.ts';
import type { Found } from '../../domain/search.ts';
import type { Service } from '../../domain/service.ts';
import { nameOfState } from '../../domain/state.ts';
import { ServiceItem } from './ServiceItem.tsx';
import { Urgent } from './Urgent.tsx';
import { isolate, useWords } from './words.ts';

interface ResultsProps {
  found: Found;
  filters: Filters;
  now: Moment;
  again: () => void;
  more: () => void;
  /** What to give up; stands first where nothing near was found. */
  relax: ComponentChildren;
  /** Stands between the near and the far, once both are there. */
  children: ComponentChildren;
}

/** What was found: near, what may fit, further away, the Land's, the nation's; and what could not be looked at. */
export function Results({ found, filters, now, again, more, relax, children }: ResultsProps) {
  const { t, format, tag, ask } = useWords();
  const isUrgent = ask.rules.some(({ type, urgent }) => urgent && type === filters.type);
  const item = { index: found.index, now, language: filters.language || tag };
  const near = (hits: Hit[]) =>
    hits.map(({ service, km }) => <ServiceItem key={service.id} service={service} km={km} {...item} />);
  const far = (services: Service[]) =>
    services.map((service) => <ServiceItem key={service.id} service={service} {...item} />);
  const missing = found.missing.map((state) => (state ? nameOfState(state) : t('elsewhere')));
  const nothingNear = ![...found.hits, ...found.unsure].some(isNear);
  const isFirst = (hit: Hit) => nothingNear || isNear(hit);
  return (
    <>
      {isUrgent && <Urgent />}
      {missing.length > 0 && (
        <div class="box warning" role="alert">
          <p>{t('missing', { regions: isolate(format.list(missing)) })}</p>
          <button type="button" class="button" onClick={again}>
            {t('again')}
          </button>
        </div>
      )}
      {(found.relaxed.length > 0 || (found.hits.length === 0 && missing.length === 0)) && relax}
      <ol class="results">{near(found.hits.filter(isFirst))}</ol>
      <List title={t(filters.access.length > 0 ? 'askAccess' : 'askLanguage')}>
        {near(found.unsure.filter(isFirst))}
      </List>
      <List title={t('further')}>{near(found.hits.filter((hit) => !isFirst(hit)))}</List>
      {found.more && (
        <button type="button" class="button" onClick={more}>
          {t('more')}
        </button>
      )}
      {found.complete && children}
      <List title={t('state')}>{far(found.state)}</List>
      <List title={t('nationwide')}>{far([...found.nationwide].sort(byGrade(item.language)))}</List>
    </>
  );
}

/** A list under a heading, as long as the first page of results until the reader wants all of it. */
function List({ title, children }: { title: string; children: JSX.Element[] }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="results">{all ? children : children.slice(0, PAGE)}</ul>
      {!all && children.length > PAGE && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('more')}
        </button>
      )}
    </section>
  );
}
