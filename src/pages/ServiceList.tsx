import { German, UNTRANSLATED } from '../components/German.tsx';
import { Label } from '../components/Label.tsx';
import type { Service } from '../domain/service.ts';
import { byId } from '../domain/shards.ts';
import { nameOfState, STATES } from '../domain/state.ts';
import type { Translate } from '../i18n/translate.ts';

/** All services by Land and town, each a link to its page: the finder for those without JavaScript. */
export function ServiceList({ services, t }: { services: readonly Service[]; t: Translate }) {
  const states = STATES.filter((state) => services.some((service) => service.state === state));
  const stateless = services.filter((service) => !service.state);
  return (
    <details class="directory">
      <summary class="row">
        <Label icon="list">{t('find.all')}</Label>
      </summary>
      {stateless.length > 0 && <h2>{t('find.nationwide')}</h2>}
      <Links services={stateless} />
      {states.map((state) => (
        <section key={state}>
          <h2>
            <German>{nameOfState(state)}</German>
          </h2>
          <Links services={services.filter((service) => service.state === state)} />
        </section>
      ))}
    </details>
  );
}

function Links({ services }: { services: readonly Service[] }) {
  const sorted = [...services].sort((a, b) => a.city.localeCompare(b.city, 'de') || byId(a, b));
  return (
    <ul lang="de" dir="ltr" {...UNTRANSLATED}>
      {sorted.map(({ id, city, name }) => (
        <li key={id}>
          <a href={`/services/${id}/`}>{city && !name.includes(city) ? `${city}: ${name}` : name}</a>
        </li>
      ))}
    </ul>
  );
}
