import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { German } from '../../components/German.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Label } from '../../components/Label.tsx';
import { ServiceLinks } from '../../components/ServiceLinks.tsx';
import { type Freshness, freshness } from '../../domain/freshness.ts';
import { openness } from '../../domain/openness.ts';
import { addressOf } from '../../domain/route.ts';
import { holidaysFor, todayOf } from '../../domain/search.ts';
import { meets } from '../../domain/service.ts';
import { levelText } from './details.ts';
import { distanceText } from './distance.ts';
import { hoursText } from './hours.ts';
import { gradeText } from './languages.ts';
import { useSaved } from './SavedServices.tsx';
import { SaveService } from './SaveService.tsx';
import { ServiceActions } from './ServiceActions.tsx';
import { ServiceDetails } from './ServiceDetails.tsx';
import { savedOf } from './saved.ts';
import type { ItemProps } from './views.ts';
import { useWords } from './words.ts';

/**
 * One service in a list: what one must know to choose, a button to reach it, and all else behind a tap: on its name too, for its
 * own page is German and not on the device.
 */
export function ServiceItem({ service, km, index, now, language }: ItemProps) {
  const words = useWords();
  const { t, format, types } = words;
  const [isOpen, setOpen] = useState(false);
  const { saved, keep } = useSaved();
  const isOutdated = saved.some(({ id, built }) => id === service.id && built < index.built);
  useEffect(() => {
    if (isOutdated) void keep(savedOf(service, index));
  }, [isOutdated]);
  const open = openness(service, holidaysFor(service, index), now);
  const today = todayOf(index, now);
  const address = service.area === 'local' || service.street ? addressOf(service) : '';
  const level = service.course ? levelText(service.course.level, t) : '';
  const links = {
    service,
    app: /Android/.test(navigator.userAgent),
    words: { mail: t('mail'), web: t('web'), route: t('route') },
  };
  return (
    <li class="result" data-service={service.id} data-km={km?.toFixed(2)}>
      <p class="kind">
        <span class="mark">
          <Icon name={types[service.types[0] ?? '']?.icon ?? 'info'} />
        </span>
        <span>{format.list(service.types.map((type) => types[type]?.name ?? type))}</span>
        {km !== undefined && <strong class="km">{distanceText(service, km, words)}</strong>}
      </p>
      <h3>
        <a href={`/services/${service.id}/`} onClick={unfold}>
          <German>{service.name}</German>
        </a>
      </h3>
      <ul class="facts">
        {level && <Line icon="graduation-cap">{level}</Line>}
        {address && (
          <Line icon="map-pin">
            <German>{address}</German>
          </Line>
        )}
        <Line icon="clock" state={open.state}>
          {open.state === 'unknown' && service.hours_note ? (
            <German>{service.hours_note}</German>
          ) : (
            hoursText(open, now, words, meets(service))
          )}
        </Line>
        <Line icon="languages">{gradeText(service, language, words)}</Line>
        <Line icon="door-open">
          {SHOWN.filter((word) => service.access.includes(word))
            .map((word) => t(`facets.access.${word}`))
            .join(' · ')}
        </Line>
        {service.waiting === 'full' && <Line icon="hourglass">{t('facets.waiting.full')}</Line>}
        {service.valid_to && <Line icon="info">{t('card.validTo', { date: format.date(service.valid_to) })}</Line>}
        <Checked checked={service.checked} age={freshness(service.checked, today)} />
      </ul>
      <ServiceLinks {...links} part="first" />
      <details class="more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="row">
          <Label icon="list">{t('card.more')}</Label>
        </summary>
        {isOpen && (
          <>
            <ServiceLinks {...links} part="rest" />
            <ServiceDetails service={service} today={today} />
            <SaveService service={service} index={index} />
            <ServiceActions service={service} />
          </>
        )}
      </details>
    </li>
  );
}

/** Opens all details of the card instead of the page, unless the reader wants that in a tab of its own. */
function unfold(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const details = (event.currentTarget as Element).closest('li')!.querySelector('details')!;
  details.open = !details.open;
  details.querySelector('summary')!.focus();
}

/** What of the access decides whether one goes there. */
const SHOWN = ['open', 'appointment', 'free', 'women-only'] as const;

/** A line of a card; nothing where it has no words. */
function Line({ icon, state = '', children }: { icon: string; state?: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <li class={`row ${state}`}>
      <Label icon={icon}>{children}</Label>
    </li>
  );
}

function Checked({ checked, age }: { checked: string; age: Freshness }) {
  const { t, format } = useWords();
  return (
    <Line icon={age === 'fresh' ? 'calendar-check' : 'triangle-alert'} state={age}>
      {t(age, checked ? { date: format.date(checked) } : {})}
    </Line>
  );
}
