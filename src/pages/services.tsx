import type { ComponentChildren } from 'preact';
import { UNTRANSLATED } from '../components/German.tsx';
import type { Service } from '../domain/service.ts';
import { byId } from '../domain/shards.ts';
import { nameOfState, STATES } from '../domain/state.ts';
import type { PageDraft } from './context.ts';

/** A Land with more services than this gets a page for each of its districts. */
const MANY = 300;

/** All services by Land and district, the same for every language: the finder for those without JavaScript. `districts`: name by key (AGS). */
export function servicesPages(services: readonly Service[], districts: ReadonlyMap<string, string>): PageDraft[] {
  const sorted = [...services].sort((a, b) => a.city.localeCompare(b.city, 'de') || byId(a, b));
  const states = groupsOf(sorted, ({ state }) => state);
  const lands = STATES.filter((state) => states.has(state)).map((state) => ({ state, own: states.get(state)! }));
  const all = draft('/services/', 'Alle Angebote in Deutschland', 'All services in Germany', [
    <Index
      key="lands"
      links={lands.map(({ state, own }) => [pathOf(state), nameOfState(state), own.length] as const)}
    />,
    <Links key="nation" title="Ganz Deutschland" services={states.get('') ?? []} />,
  ]);
  return [all, ...lands.flatMap(({ state, own }) => landPages(state, own, districts))];
}

/** The page of a Land, with its services by district, and where these are many, a page for each district. */
function landPages(state: string, services: Service[], districts: ReadonlyMap<string, string>): PageDraft[] {
  const byDistrict = groupsOf(services, ({ district }) => district);
  const nameOf = (district: string) => districts.get(district) ?? nameOfState(state);
  const order = new Intl.Collator('de').compare;
  const groups = [...byDistrict].sort(([a], [b]) => order(nameOf(a), nameOf(b)));
  const path = pathOf(state);
  const page = (content: ComponentChildren) =>
    draft(path, `Alle Angebote: ${nameOfState(state)}`, `All services: ${nameOfState(state)}`, content);
  const whole = groups.filter(([district]) => services.length <= MANY || !district);
  const parts = groups.filter((group) => !whole.includes(group));
  return [
    page([
      <Index key="districts" links={parts.map(([id, own]) => [`${path}${id}/`, nameOf(id), own.length] as const)} />,
      ...whole.map(([id, own]) => <Links key={id} title={nameOf(id)} services={own} />),
    ]),
    ...parts.map(([id, own]) =>
      draft(`${path}${id}/`, `Alle Angebote: ${nameOf(id)}`, `All services: ${nameOf(id)}`, [
        <Links key={id} title={nameOfState(state)} services={own} />,
      ]),
    ),
  ];
}

const pathOf = (state: string) => `/services/in/${state.toLowerCase()}/`;

function groupsOf(services: readonly Service[], key: (service: Service) => string): Map<string, Service[]> {
  const groups = new Map<string, Service[]>();
  for (const service of services) {
    const group = groups.get(key(service));
    if (group) group.push(service);
    else groups.set(key(service), [service]);
  }
  return groups;
}

function draft(path: string, title: string, english: string, content: ComponentChildren): PageDraft {
  return {
    path,
    rest: 'find/',
    title,
    description: `${title} · ${english}`,
    script: 'page',
    more: true,
    main: (
      <article class="directory" lang="de" {...UNTRANSLATED}>
        <h1>{title}</h1>
        <p lang="en">{english}</p>
        {path !== '/services/' && (
          <p>
            <a href="/services/">Alle Länder</a>
          </p>
        )}
        {content}
      </article>
    ),
  };
}

function Index({ links }: { links: readonly (readonly [path: string, name: string, count: number])[] }) {
  if (links.length === 0) return null;
  return (
    <ul>
      {links.map(([path, name, count]) => (
        <li key={path}>
          <a href={path}>{name}</a> ({count})
        </li>
      ))}
    </ul>
  );
}

function Links({ title, services }: { title: string; services: readonly Service[] }) {
  if (services.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {services.map(({ id, city, name }) => (
          <li key={id}>
            <a href={`/services/${id}/`}>{city && !name.includes(city) ? `${city}: ${name}` : name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
