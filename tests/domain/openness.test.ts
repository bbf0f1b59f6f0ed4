import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/dates.ts';
import { berlinNow, type Moment, openness } from '../../src/domain/openness.ts';
import type { Schedule } from '../../src/domain/schedule.ts';

const DAY = 1440;
const at = (day: number, hour: number, minute = 0) => day * DAY + hour * 60 + minute;
/** A schedule without times; `facts` add what a test is about. */
function schedule(facts: Partial<Schedule>): Schedule {
  return { week: [], closed_on_holidays: false, dates: [], closures: [], ...facts };
}
/** Tuesday and Thursday 10–12, closed on holidays. */
const office = schedule({ week: [span(1, 10, 12), span(3, 10, 12)], closed_on_holidays: true });

describe('openness', () => {
  it('is open from the first minute and closed from the last', () => {
    expect(openness(office, [], tuesday(9, 59))).toEqual({ state: 'closed', next: { days: 0, minute: 600 } });
    expect(openness(office, [], tuesday(10))).toEqual({ state: 'open', until: { days: 0, minute: 720 } });
    expect(openness(office, [], tuesday(11, 59)).state).toBe('open');
    expect(openness(office, [], tuesday(12))).toEqual({ state: 'closed', next: { days: 2, minute: 600 } });
  });

  it('finds the next opening across the end of the week', () => {
    const saturday = { date: '2026-11-28', minute: at(5, 8) };
    expect(openness(office, [], saturday)).toEqual({ state: 'closed', next: { days: 3, minute: 600 } });
  });

  it('passes over public holidays, and over two in a row', () => {
    const friday = schedule({ week: [span(4, 9, 12)], closed_on_holidays: true });
    const now = { date: '2026-12-24', minute: at(3, 9) };
    const holidays = ['2026-12-25', '2026-12-26', '2027-01-01'];
    expect(openness(friday, holidays, now)).toEqual({ state: 'closed', next: { days: 15, minute: 540 } });
    expect(openness({ ...friday, closed_on_holidays: false }, holidays, now).next).toEqual({ days: 1, minute: 540 });
  });

  it('is closed on a holiday that is today', () => {
    expect(openness(office, ['2026-11-24'], tuesday(11)).state).toBe('closed');
  });

  it('is unknown where no ordinary week is known', () => {
    expect(openness(schedule({}), [], tuesday(11))).toEqual({ state: 'unknown' });
  });

  it('has no end where it is open day and night', () => {
    expect(openness(schedule({ week: [[0, 7 * DAY]] }), [], tuesday(3))).toEqual({ state: 'open' });
  });

  it('joins a night that runs over midnight or the end of the week', () => {
    const night = schedule({
      week: [
        [0, 120],
        [at(6, 22), 7 * DAY],
      ],
    });
    const sunday = { date: '2026-11-29', minute: at(6, 23) };
    expect(openness(night, [], sunday)).toEqual({ state: 'open', until: { days: 1, minute: 120 } });
  });

  it('says until 24:00 of today, not 0:00 of tomorrow', () => {
    const evening = schedule({ week: [[at(1, 18), at(2, 0)]] });
    expect(openness(evening, [], tuesday(20))).toEqual({ state: 'open', until: { days: 0, minute: DAY } });
  });

  it('is closed in vacations, and tells when it opens after them', () => {
    const away = { ...office, closures: [['2026-11-24', '2026-11-30']] as [string, string][] };
    expect(openness(away, [], tuesday(11))).toEqual({ state: 'closed', next: { days: 7, minute: 600 } });
  });

  it('knows single days that no week can tell, and nothing when the last of them is over', () => {
    const monthly = schedule({ dates: [['2026-12-01', 600, 720]] });
    expect(openness(monthly, [], tuesday(11))).toEqual({ state: 'closed', next: { days: 7, minute: 600 } });
    expect(openness(monthly, [], { date: '2026-12-02', minute: at(2, 9) })).toEqual({ state: 'unknown' });
  });
});

describe('the moment in Berlin', () => {
  it.each([
    ['2026-11-22T12:00:00Z', '2026-11-22', at(6, 13)],
    ['2026-07-01T22:30:00Z', '2026-07-02', at(3, 0, 30)],
    ['2026-12-31T23:00:00Z', '2027-01-01', at(4, 0)],
  ])('of %s has the German date and minute of the week', (iso, date, minute) => {
    expect(berlinNow(Date.parse(iso))).toEqual({ date, minute });
  });

  it('leaps with the clocks in March and repeats an hour in October', () => {
    expect(berlinNow(Date.parse('2026-03-29T00:59:00Z')).minute).toBe(at(6, 1, 59));
    expect(berlinNow(Date.parse('2026-03-29T01:00:00Z')).minute).toBe(at(6, 3));
    expect(berlinNow(Date.parse('2026-10-25T00:30:00Z')).minute).toBe(at(6, 2, 30));
    expect(berlinNow(Date.parse('2026-10-25T01:30:00Z')).minute).toBe(at(6, 2, 30));
  });
});

it('days are added across months, years and changes of clocks', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
});

function span(day: number, from: number, to: number): [number, number] {
  return [at(day, from), at(day, to)];
}

function tuesday(hour: number, minute = 0): Moment {
  return { date: '2026-11-24', minute: at(1, hour, minute) };
}
