import { useState } from 'preact/hooks';
import { addDays } from '../../domain/dates.ts';
import { NEAR_KM } from '../../domain/order.ts';
import { weekdayOf } from '../../domain/schedule.ts';
import { nameOfState } from '../../domain/state.ts';
import type { Meeting } from '../../domain/week-ahead.ts';
import { MeetingItem } from './MeetingItem.tsx';
import { ServiceItem } from './ServiceItem.tsx';
import { useWeek } from './use-week.ts';
import type { WeekProps } from './views.ts';
import { type FinderWords, isolate, useWords } from './words.ts';

const PAGE = 10;

/** Courses and groups of the next seven days near the place by day and time, then advice without appointment, then later courses. */
export function WeekView(props: WeekProps) {
  const words = useWords();
  const { t, format, tag } = words;
  const { filters, now } = props;
  const [count, setCount] = useState(PAGE);
  const [named, setNamed] = useState(false);
  const { week, failed, again } = useWeek(props, count);
  const missing = week?.missing.map(nameOfState) ?? [];
  const language = filters.language || tag;
  const trouble = failed
    ? t('offline')
    : missing.length > 0 && t('missing', { regions: isolate(format.list(missing)) });

  const days = (meetings: Meeting[]) =>
    [...new Set(meetings.map(({ date }) => date))].map((date) => (
      <section key={date}>
        <h3>{dayText(date, now.date, words)}</h3>
        <ul class="results">
          {meetings
            .filter((meeting) => meeting.date === date)
            .map((meeting) => (
              <MeetingItem
                key={`${meeting.service.id} ${meeting.from}`}
                meeting={meeting}
                index={week!.index}
                language={language}
                named={named}
              />
            ))}
        </ul>
      </section>
    ));

  return (
    <>
      {trouble && (
        <div class="box warning" role="alert">
          <p>{trouble}</p>
          <button type="button" class="button" onClick={again}>
            {t('again')}
          </button>
        </div>
      )}
      {!week && !failed && <p role="status">{t('searching')}</p>}
      {week && (
        <>
          <h2>{t('week.title')}</h2>
          {week.meetings.length + week.advice.length > 0 && (
            <>
              <label class="check">
                <input
                  type="checkbox"
                  checked={named}
                  autocomplete="off"
                  onChange={({ currentTarget }) => setNamed(currentTarget.checked)}
                />
                <span>{t('week.named')}</span>
              </label>
              <p class="hint">{t('week.private', { title: isolate(t('week.neutral')) })}</p>
            </>
          )}
          {week.meetings.length === 0 && <Nothing />}
          {days(week.meetings)}
          {week.later.length > 0 && (
            <section>
              <h2>{t('week.later')}</h2>
              <ul class="results">
                {week.later.map(({ service, km }) => (
                  <ServiceItem
                    key={service.id}
                    service={service}
                    km={km}
                    index={week.index}
                    now={now}
                    language={language}
                  />
                ))}
              </ul>
            </section>
          )}
          {week.advice.length > 0 && (
            <section>
              <h2>{t('week.advice')}</h2>
              <p>{t('week.ask')}</p>
              {days(week.advice)}
            </section>
          )}
          {week.more && (
            <button type="button" class="button" onClick={() => setCount(count + PAGE)}>
              {t('more')}
            </button>
          )}
        </>
      )}
    </>
  );
}

/** What to do where no course and no group is known. */
function Nothing() {
  const { t, format, tag } = useWords();
  return (
    <div class="box">
      <p>{t('week.none', { distance: isolate(format.distance(NEAR_KM)) })}</p>
      <p>
        <a href={`/${tag}/guides/meeting-places/`}>{t('week.meet')}</a>
      </p>
      <p>
        <a href={`/${tag}/guides/learn-german/`}>{t('week.learn')}</a>
      </p>
    </div>
  );
}

/** "Tomorrow · 24 November 2026", later "Wednesday · 25 November 2026". */
function dayText(date: string, today: string, { t, format }: FinderWords): string {
  const name = format.weekdays[weekdayOf(date)] ?? '';
  const day = date === today ? t('week.today') : date === addDays(today, 1) ? t('week.tomorrow') : name;
  return `${day} · ${format.date(date)}`;
}
