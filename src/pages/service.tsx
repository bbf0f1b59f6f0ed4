import type { ComponentChildren } from 'preact';
import { UNTRANSLATED } from '../components/German.tsx';
import { Icon } from '../components/Icon.tsx';
import { Label } from '../components/Label.tsx';
import { ServiceLinks } from '../components/ServiceLinks.tsx';
import { addressOf } from '../domain/route.ts';
import type { Service } from '../domain/service.ts';
import { timesByDay } from '../domain/week.ts';
import type { PageContext, PageDraft } from './context.ts';
import { DataBlock } from './DataBlock.tsx';
import { structuredData } from './structured-data.ts';

const DAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];
const DAYS_ENGLISH = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One service for whoever was sent the link: German with small English labels, the same in every language, no JavaScript needed. */
export function servicePage(context: PageContext, service: Service): PageDraft {
  const { languages, serviceTypes, format, origin } = context;
  const path = `/services/${service.id}/`;
  const kinds = format.list(service.types.map((id) => serviceTypes.find((type) => type.id === id)?.name ?? id));
  const address = addressOf(service);
  const description = [kinds, address, service.phones[0]?.text].filter(Boolean).join(' · ');
  const icon = serviceTypes.find(({ id }) => id === service.types[0])?.icon ?? 'info';
  return {
    path,
    rest: 'find/',
    title: service.name,
    description,
    script: 'page',
    more: true,
    head: (
      <>
        <meta property="og:title" content={service.name} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:url" content={origin + path} />
        <meta property="og:locale" content="de_DE" />
        <DataBlock type="application/ld+json" value={structuredData(service, origin + path)} />
      </>
    ),
    main: (
      <article class="service" lang="de" {...UNTRANSLATED}>
        <p class="kind">
          <span class="mark">
            <Icon name={icon} />
          </span>
          <span>{kinds}</span>
        </p>
        <h1>{service.name}</h1>
        <ServiceLinks service={service} app={false} words={{ mail: 'E-Mail', web: 'Webseite', route: 'Karte' }} />
        <dl class="facts">
          <Fact icon="building-2" german="Träger" english="Organisation">
            {service.organization}
          </Fact>
          <Fact icon="map-pin" german="Adresse" english="Address">
            {address}
          </Fact>
          <Fact icon="clock" german="Öffnungszeiten" english="Opening hours">
            {hours(service)}
          </Fact>
          <Fact icon="languages" german="Sprachen" english="Languages">
            {service.languages.length > 0 ? format.list(service.languages.map(format.languageName)) : 'nicht bekannt'}
          </Fact>
          <Fact icon="info" german="Gut zu wissen" english="Good to know">
            {service.note}
          </Fact>
          <Fact icon="calendar-check" german="Zuletzt geprüft" english="Last checked">
            {service.checked ? format.date(service.checked) : 'nicht bekannt. Rufen Sie vorher an.'}
          </Fact>
          <Fact icon="link" german="Quelle" english="Source">
            <Source source={service.source} />
          </Fact>
        </dl>
        <h2 class="row">
          <Label icon="map-pin">Mehr Beratung finden</Label>
        </h2>
        <ul class="links">
          {languages.map(({ tag, html, dir, name }) => (
            <li key={tag}>
              <a class="row" href={`/${tag}/find/`} lang={html} dir={dir} hreflang={html}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </article>
    ),
  };
}

/** A labelled fact, left out where nothing is known. */
function Fact({
  icon,
  german,
  english,
  children,
}: {
  icon: string;
  german: string;
  english: string;
  children?: ComponentChildren;
}) {
  if (!children) return null;
  return (
    <>
      <dt class="row">
        <Label icon={icon}>
          {german} <small lang="en">{english}</small>
        </Label>
      </dt>
      <dd>{children}</dd>
    </>
  );
}

function Source({ source }: { source: string }) {
  return source.startsWith('https:') ? (
    <a href={source} rel="noreferrer">
      {new URL(source).hostname}
    </a>
  ) : (
    source
  );
}

/** The week, day by day, then what the hours do not say; "not known" where there is neither. */
function hours(service: Service): ComponentChildren {
  const days = [...timesByDay(service)];
  const notes = [
    service.hours_note,
    service.access.includes('appointment') && !service.hours_note ? 'mit Termin' : '',
  ].filter(Boolean);
  if (days.length === 0 && notes.length === 0) return 'nicht bekannt. Rufen Sie vorher an.';
  return (
    <>
      {days.map(([day, times]) => (
        <div key={day}>
          {DAYS[day]} <small lang="en">{DAYS_ENGLISH[day]}</small> {times.join(', ')}
        </div>
      ))}
      {notes.map((note) => (
        <div key={note}>{note}</div>
      ))}
    </>
  );
}
