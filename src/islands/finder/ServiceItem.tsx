import { German } from '../../components/German.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Label } from '../../components/Label.tsx';
import { ServiceLinks } from '../../components/ServiceLinks.tsx';
import { type Freshness, freshness } from '../../domain/freshness.ts';
import { type Moment, type Openness, openness } from '../../domain/openness.ts';
import { addressOf } from '../../domain/route.ts';
import { holidaysFor } from '../../domain/search.ts';
import type { Service } from '../../domain/service.ts';
import type { DirectoryIndex } from '../../domain/shards.ts';
import { hoursText } from './hours.ts';
import { type FinderWords, useWords } from './words.ts';

interface ServiceItemProps {
  service: Service;
  /** As the crow flies; absent for offers without a distance. */
  km?: number;
  index: DirectoryIndex;
  now: Moment;
}

/** One service in a list: what it is, how far, when, in which languages, how to reach it, how old the facts are. */
export function ServiceItem({ service, km, index, now }: ServiceItemProps) {
  const words = useWords();
  const { t, format, types, languages } = words;
  const open = openness(service, holidaysFor(service, index), now);
  const spoken = service.languages.map((tag) => languages[tag] ?? tag);
  const [today = now.date] = [now.date, index.built].sort().reverse();
  const address = service.area === 'local' || service.street ? addressOf(service) : '';
  return (
    <li class="result" data-service={service.id} data-km={km?.toFixed(2)}>
      <p class="kind">
        <span class="mark">
          <Icon name={types[service.types[0] ?? '']?.icon ?? 'info'} />
        </span>
        <span>{format.list(service.types.map((type) => types[type]?.name ?? type))}</span>
        {km !== undefined && <strong class="km">{distance(service, km, words)}</strong>}
      </p>
      <h3>
        <a href={`/services/${service.id}/`}>
          <German>{service.name}</German>
        </a>
      </h3>
      <ul class="facts">
        {service.organization && service.organization !== service.name && (
          <Fact icon="building-2" german={service.organization} />
        )}
        {address && <Fact icon="map-pin" german={address} />}
        <li class={`row ${open.state}`}>
          <Label icon="clock">
            {openText(service, open, now, words)}
            {service.hours_note && (
              <>
                <br />
                <German>{service.hours_note}</German>
              </>
            )}
          </Label>
        </li>
        <li class="row">
          <Label icon="languages">{spoken.length > 0 ? format.list(spoken) : t('languagesUnknown')}</Label>
        </li>
        {service.note && <Fact icon="info" german={service.note} />}
        <Checked checked={service.checked} age={freshness(service.checked, today)} />
      </ul>
      <ServiceLinks
        service={service}
        app={/Android/.test(navigator.userAgent)}
        words={{ mail: t('mail'), web: t('web'), route: t('route') }}
      />
    </li>
  );
}

function Fact({ icon, german }: { icon: string; german: string }) {
  return (
    <li class="row">
      <Label icon={icon}>
        <German>{german}</German>
      </Label>
    </li>
  );
}

function Checked({ checked, age }: { checked: string; age: Freshness }) {
  const { t, format } = useWords();
  return (
    <li class={`row ${age}`}>
      <Label icon={age === 'fresh' ? 'calendar-check' : 'triangle-alert'}>
        {t(age, checked ? { date: format.date(checked) } : {})}
      </Label>
    </li>
  );
}

/** Open or closed; where no hours are known: by appointment, what the note says, or that nothing is known. */
function openText(service: Service, open: Openness, now: Moment, words: FinderWords): string {
  if (open.state !== 'unknown') return hoursText(open, now, words);
  if (service.access.includes('appointment')) return words.t('appointment');
  return service.hours_note ? words.t('hours') : words.t('hoursUnknown');
}

/** Kilometres within which a position is right, by how it was found. */
const BLUR = { address: 0, postal_code: 2, city: 5, '': 5 };

/** "900 m"; where only the postal code or the town is known "less than 2 km" or "about 14 km". */
function distance({ position }: Service, km: number, { t, format }: FinderWords): string {
  const blur = BLUR[position];
  if (km < blur) return t('within', { distance: format.distance(blur) });
  return blur ? t('about', { distance: format.distance(Math.round(km)) }) : format.distance(km);
}
