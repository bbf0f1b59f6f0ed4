import { German } from '../../components/German.tsx';
import { Hours } from '../../components/Hours.tsx';
import { Ltr } from '../../components/Ltr.tsx';
import { independence, meets, type Service } from '../../domain/service.ts';
import { clock } from '../../domain/week.ts';
import { appointmentText, costText, courseLines, whoLines } from './details.ts';
import { Fact } from './Fact.tsx';
import { languageLines } from './languages.ts';
import { useWords } from './words.ts';

const DATES = 4;

/** All that is known of a service, in the reader's language; words of its own table stay German. `today`: ISO date. */
export function ServiceDetails({ service, today }: { service: Service; today: string }) {
  const words = useWords();
  const { t, format, types, bring } = words;
  const { carrier, organization, waiting, waiting_since, week } = service;
  const things = bring.filter((thing) => thing.types.includes(service.types[0] ?? ''));
  const independent = independence(service);
  const dates = service.dates.filter(([date]) => date >= today).slice(0, DATES);
  const closures = service.closures.filter(([, last]) => last >= today);
  const full = waiting && t(`facets.waiting.${waiting}`);
  const german = (text: string) => text && <German>{text}</German>;
  return (
    <dl class="details">
      <Fact icon="info" name={t('card.what')} lines={service.types.map((type) => types[type]?.does)} />
      <Fact icon="users" name={t('card.who')} lines={whoLines(service, words)} />
      <Fact icon="graduation-cap" name={t('card.course')} lines={courseLines(service, today, words)} />
      <Fact
        icon="clock"
        name={t(meets(service) ? 'card.times' : 'card.hours')}
        lines={[
          week.length > 0 && <Hours week={week} days={format.days} />,
          ...dates.map(([date, from, to]) => (
            <>
              {format.date(date)} <Ltr>{`${clock(from)}–${clock(to)}`}</Ltr>
            </>
          )),
          ...closures.map(([from, to]) => t('card.closed', { from: format.date(from), to: format.date(to) })),
          german(service.hours_note),
        ]}
      />
      <Fact icon="calendar-check" name={t('card.appointment')} lines={[appointmentText(service, words)]} />
      <Fact
        icon="hourglass"
        name={t('card.waiting')}
        lines={[full && (waiting_since ? t('card.asOf', { text: full, date: format.date(waiting_since) }) : full)]}
      />
      <Fact
        icon="messages-square"
        name={t('card.channels')}
        lines={service.channels.map((channel) => t(`facets.channel.${channel}`))}
      />
      <Fact icon="languages" name={t('card.languages')} lines={languageLines(service, words)} />
      <Fact
        icon="folder"
        name={t('card.bring')}
        lines={[
          things.length > 0 && t('card.bringHave'),
          ...things.map((thing) => (
            <>
              {thing.name} {thing.german && <small>{german(thing.german)}</small>}
            </>
          )),
        ]}
      />
      <Fact icon="wallet" name={t('card.cost')} lines={[costText(service, words) || german(service.cost)]} />
      <Fact
        icon="door-open"
        name={t('card.access')}
        lines={[
          ...service.access
            .filter((word) => !['open', 'appointment', 'free'].includes(word))
            .map((word) => t(`facets.access.${word}`)),
          german(service.note),
        ]}
      />
      <Fact
        icon="scale"
        name={t('card.independence')}
        lines={[
          independent === 'independent' && t('card.independent'),
          independent === 'authority' && t('card.authority'),
          independent === 'authority' && !meets(service) && t('offices.safe'),
        ]}
      />
      <Fact
        icon="building-2"
        name={t('card.runBy')}
        lines={[german(organization), carrier && t(`facets.carrier.${carrier}`)]}
      />
      <Fact icon="link" name={t('offices.source')} lines={[<Source key="source" source={service.source} />]} />
    </dl>
  );
}

function Source({ source }: { source: string }) {
  if (!source.startsWith('https:')) return <German>{source}</German>;
  return (
    <a href={source} rel="noreferrer">
      <Ltr>{new URL(source).hostname}</Ltr>
    </a>
  );
}
