import type { ComponentChildren, JSX } from 'preact';
import type { Hit } from '../../domain/nearest.ts';
import type { Moment } from '../../domain/openness.ts';
import type { Found } from '../../domain/search.ts';
import type { Service } from '../../domain/service.ts';
import { nameOfState } from '../../domain/state.ts';
import { ServiceItem } from './ServiceItem.tsx';
import { isolate, useWords } from './words.ts';

interface ResultsProps {
  found: Found;
  now: Moment;
  again: () => void;
  more: () => void;
  all: () => void;
  /** Stands between the near and the far. */
  children: ComponentChildren;
}

/** What was found: the nearest, those whose languages are unknown, the Land's, the nation's; and what could not be looked at. */
export function Results({ found, now, again, more, all, children }: ResultsProps) {
  const { t, format } = useWords();
  const near = (hits: Hit[]) =>
    hits.map(({ service, km }) => (
      <ServiceItem key={service.id} service={service} km={km} index={found.index} now={now} />
    ));
  const far = (services: Service[]) =>
    services.map((service) => <ServiceItem key={service.id} service={service} index={found.index} now={now} />);
  return (
    <>
      {found.missing.length > 0 && (
        <div class="box warning" role="alert">
          <p>{t('missing', { regions: isolate(format.list(found.missing.map(nameOfState))) })}</p>
          <button type="button" class="button" onClick={again}>
            {t('again')}
          </button>
        </div>
      )}
      {found.hits.length === 0 && found.missing.length === 0 && (
        <button type="button" class="button" onClick={all}>
          {t('all')}
        </button>
      )}
      <ol class="results">{near(found.hits)}</ol>
      {found.more && (
        <button type="button" class="button" onClick={more}>
          {t('more')}
        </button>
      )}
      <List title={t('askLanguage')}>{near(found.unsure)}</List>
      {children}
      <List title={t('state')}>{far(found.state)}</List>
      <List title={t('nationwide')}>{far(found.nationwide)}</List>
    </>
  );
}

function List({ title, children }: { title: string; children: JSX.Element[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="results">{children}</ul>
    </section>
  );
}
