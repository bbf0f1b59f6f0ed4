import type { ComponentChildren } from 'preact';
import { Label } from '../components/Label.tsx';
import { freshness } from '../domain/freshness.ts';
import { addressOf } from '../domain/route.ts';
import { independence, meets, type Service } from '../domain/service.ts';
import type { PageContext } from './context.ts';
import { hoursLines } from './service-hours.tsx';

/** All that is known of a service as a list, German with small English names; what is unknown and goes without saying is left out. */
export function ServiceFacts({ context, service }: { context: PageContext; service: Service }) {
  const { t, format, languageName, serviceTypes, bring, today } = context;
  const { audience, ages, status, course, access, carrier, waiting } = service;
  const types = service.types.map((id) => serviceTypes.find((type) => type.id === id));
  const things = bring.filter((thing) => thing.types.includes(service.types[0] ?? ''));
  const names = (tags: string[]) => format.list(tags.map((tag) => (tag === '*' ? 'jede Sprache' : languageName(tag))));
  const kind = independence(service);
  const full = waiting && t(`facets.waiting.${waiting}`);
  return (
    <dl class="facts">
      <Fact icon="info" german="Was es ist" english="What it is" lines={types.map((type) => type?.does)} />
      <Fact
        icon="users"
        german="Für wen"
        english="For whom"
        lines={[
          audience.map((word) => t(`facets.audience.${word}`)).join(' · '),
          ages && `${ages[0]} ${ages[1] < 120 ? `bis ${ages[1]} Jahre` : 'Jahre und älter'}`,
          status.length > 0 && `Genannt sind: ${format.list(status.map((word) => t(`facets.status.${word}`)))}`,
        ]}
      />
      <Fact
        icon="graduation-cap"
        german="Kurs"
        english="Course"
        lines={[
          course?.level && (course.level === 'literacy' ? t('facets.level.literacy') : `Niveau ${course.level}`),
          course?.lessons && `${course.lessons} Unterrichtsstunden in der Woche`,
          course && course.starts >= today && `Nächster Start: ${format.date(course.starts)}`,
          course?.exam && `Prüfung: ${course.exam}`,
        ]}
      />
      <Fact icon="map-pin" german="Adresse" english="Address" lines={[addressOf(service)]} />
      <Fact
        icon="clock"
        german={meets(service) ? 'Wann es stattfindet' : 'Öffnungszeiten'}
        english={meets(service) ? 'When' : 'Opening hours'}
        lines={hoursLines(service, today, format)}
      />
      <Fact
        icon="hourglass"
        german="Wartezeit"
        english="Waiting time"
        lines={[full && [full, service.waiting_since && `Stand: ${format.date(service.waiting_since)}`].join('. ')]}
      />
      <Fact
        icon="languages"
        german="Sprachen"
        english="Languages"
        lines={[
          names(service.languages) || 'nicht bekannt',
          service.interpreters.length > 0 && `Dolmetschen auf Anfrage: ${names(service.interpreters)}`,
        ]}
      />
      <Fact
        icon="door-open"
        german="Gut zu wissen"
        english="Good to know"
        lines={[...access.map((word) => t(`facets.access.${word}`)), service.cost, service.note]}
      />
      <Fact
        icon="messages-square"
        german="So sprechen Sie dort"
        english="How you talk to them"
        lines={service.channels.map((word) => t(`facets.channel.${word}`))}
      />
      <Fact
        icon="folder"
        german="Das nehmen Sie mit"
        english="What to bring"
        lines={things.length > 0 ? [t('find.found.card.bringHave'), ...things.map(({ name }) => name)] : []}
      />
      <Fact
        icon="scale"
        german="Amt oder unabhängig"
        english="Public office or independent"
        lines={[
          kind === 'independent' && t('find.found.card.independent'),
          kind === 'authority' && t('find.found.card.authority'),
          kind === 'authority' && !meets(service) && t('find.found.offices.safe'),
        ]}
      />
      <Fact
        icon="building-2"
        german="Träger"
        english="Organisation"
        lines={[service.organization, carrier && t(`facets.carrier.${carrier}`)]}
      />
      <Fact
        icon="calendar-check"
        german="Zuletzt geprüft"
        english="Last checked"
        lines={checkedLines(service, context)}
      />
      <Fact icon="link" german="Quelle" english="Source" lines={[<Source key="source" source={service.source} />]} />
    </dl>
  );
}

/** When it was checked, how far one may trust this, and how old this page is: a page without a script does not age by itself. */
function checkedLines({ checked, valid_to }: Service, { format, today }: PageContext): string[] {
  const trust = {
    fresh: '',
    ageing: 'Das ist mehr als ein halbes Jahr her. Rufen Sie vorher an.',
    old: 'Das ist lange her. Rufen Sie unbedingt vorher an.',
    undated: 'Rufen Sie vorher an.',
  };
  return [
    `${checked ? format.date(checked) : 'nicht bekannt'}. ${trust[freshness(checked, today)]}`.trim(),
    `Diese Seite ist vom ${format.date(today)}. Ist das lange her? Dann rufen Sie auch vorher an.`,
    valid_to ? `Nur bis ${format.date(valid_to)}` : '',
  ];
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

interface FactProps {
  icon: string;
  german: string;
  english: string;
  lines: ComponentChildren[];
}

/** A named fact, each of its lines by itself; left out where no line says anything. */
function Fact({ icon, german, english, lines }: FactProps) {
  const known = lines.filter(Boolean);
  if (known.length === 0) return null;
  return (
    <>
      <dt class="row">
        <Label icon={icon}>
          {german} <small lang="en">{english}</small>
        </Label>
      </dt>
      {known.map((line, n) => (
        <dd key={n}>{line}</dd>
      ))}
    </>
  );
}
