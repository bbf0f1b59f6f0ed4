import type { Service } from '../../domain/service.ts';
import { type FinderWords, isolate } from './words.ts';

/** For whom a service is made, how old, and in which situation; none for everybody. */
export function whoLines({ audience, ages, status }: Service, { t, format }: FinderWords): string[] {
  const situations = format.list(status.map((word) => t(`facets.status.${word}`)));
  return [
    audience.map((word) => t(`facets.audience.${word}`)).join(' · '),
    ages ? agesText(ages, t) : '',
    situations && t('card.status', { status: isolate(situations) }),
  ];
}

const ANY_AGE = 120;

function agesText([from, to]: [number, number], t: FinderWords['t']): string {
  if (to >= ANY_AGE) return t('card.agesFrom', { from });
  return from > 0 ? t('card.ages', { from, to }) : t('card.agesTo', { to });
}

/** What people ask about a course. A start that has passed is left out. `today`: ISO date. */
export function courseLines({ course }: Service, today: string, { t, format }: FinderWords): string[] {
  if (!course) return [];
  const { level, lessons, starts, exam } = course;
  return [
    levelText(level, t),
    lessons > 0 ? t('card.lessons', { count: lessons }) : '',
    starts >= today ? t('card.starts', { date: format.date(starts) }) : '',
    exam ? t('card.exam', { exam: isolate(exam) }) : '',
  ];
}

/** "Level B1"; learning to read and write has a name of its own. */
export function levelText(level: string, t: FinderWords['t']): string {
  if (level === 'literacy') return t('facets.level.literacy');
  return level && t('card.level', { level: isolate(level) });
}

/** How one gets an appointment, or that none is needed. */
export function appointmentText({ access, phones, email }: Service, { t }: FinderWords): string {
  if (!access.includes('appointment')) return t(access.includes('open') ? 'card.goAhead' : 'card.askFirst');
  if (phones.length > 0) return t('card.call');
  return t(email ? 'card.write' : 'facets.access.appointment');
}

/** Free, or not known; empty where the table says what it costs. */
export function costText({ access, cost }: Service, { t }: FinderWords): string {
  if (access.includes('free')) return t('facets.access.free');
  return cost ? '' : t('card.costUnknown');
}
