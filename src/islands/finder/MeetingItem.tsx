import { useState } from 'preact/hooks';
import { German } from '../../components/German.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Label } from '../../components/Label.tsx';
import { Ltr } from '../../components/Ltr.tsx';
import { calendarFile, seriesOf, uidOf } from '../../domain/calendar.ts';
import { addDays } from '../../domain/dates.ts';
import { addressOf } from '../../domain/route.ts';
import { holidaysFor } from '../../domain/search.ts';
import type { DirectoryIndex } from '../../domain/shards.ts';
import { clock } from '../../domain/week.ts';
import type { Meeting } from '../../domain/week-ahead.ts';
import { levelText } from './details.ts';
import { distanceText } from './distance.ts';
import { downloadCalendar } from './download.ts';
import { gradeText } from './languages.ts';
import { isolate, useWords } from './words.ts';

interface MeetingItemProps {
  meeting: Meeting;
  index: DirectoryIndex;
  /** Tag of the language the reader looks for. */
  language: string;
  /** The calendar may say what it is and where. */
  named: boolean;
}

/** One time of a course, group or advice service: when, what, where, in which language, and into the calendar with it. */
export function MeetingItem({ meeting, index, language, named }: MeetingItemProps) {
  const words = useWords();
  const { t, format, types } = words;
  const [done, setDone] = useState(false);
  const { service, km, date, from, to } = meeting;
  const series = seriesOf(service, holidaysFor(service, index), meeting);
  const time = `${clock(from)}–${clock(to)}`;
  const level = service.course ? levelText(service.course.level, t) : '';
  const address = addressOf(service);
  const save = () => {
    const title = named ? service.name : t('week.neutral');
    const entry = { ...series, date, from, to, uid: uidOf(service.id, meeting), title, location: named ? address : '' };
    downloadCalendar(calendarFile(entry, Date.now()));
    setDone(true);
  };
  return (
    <li class="result" data-service={service.id} data-km={km.toFixed(2)}>
      <p class="kind">
        <span class="mark">
          <Icon name={types[service.types[0] ?? '']?.icon ?? 'info'} />
        </span>
        <strong>
          <Ltr>{time}</Ltr>
        </strong>
        <strong class="km">{distanceText(service, km, words)}</strong>
      </p>
      <h4>
        <a href={`/services/${service.id}/`}>
          <German>{service.name}</German>
        </a>
      </h4>
      <ul class="facts">
        {level && (
          <li class="row">
            <Label icon="graduation-cap">{level}</Label>
          </li>
        )}
        {address && (
          <li class="row">
            <Label icon="map-pin">
              <German>{address}</German>
            </Label>
          </li>
        )}
        <li class="row">
          <Label icon="languages">{gradeText(service, language, words)}</Label>
        </li>
        {service.waiting === 'full' && (
          <li class="row">
            <Label icon="hourglass">{t('facets.waiting.full')}</Label>
          </li>
        )}
        {series.weeks > 1 && (
          <li class="row">
            <Label icon="calendar-days">
              {t('week.weekly', { date: format.date(addDays(date, (series.weeks - 1) * 7)) })}
            </Label>
          </li>
        )}
      </ul>
      <button
        type="button"
        class="button"
        aria-label={`${t('week.save')}: ${isolate(service.name)}, ${isolate(time)}`}
        onClick={save}
      >
        <Label icon="calendar-plus">{t('week.save')}</Label>
      </button>
      <p role="status">{done && t('week.saved')}</p>
    </li>
  );
}
