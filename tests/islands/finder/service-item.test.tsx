// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Service } from '../../../src/domain/service.ts';
import { ServiceItem } from '../../../src/islands/finder/ServiceItem.tsx';
import { type FinderWords, Words } from '../../../src/islands/finder/words.ts';
import { madeUpService } from '../../domain/made-up-services.ts';
import { englishWords } from './english-words.ts';

const sunday = { date: '2026-11-22', minute: 6 * 1440 + 600 };

/** A card of a service with these facts, its details opened where they are wanted. */
async function card(
  facts: Partial<Service>,
  { open = false, language = 'ar', words = englishWords() as FinderWords } = {},
) {
  const root = document.createElement('div');
  await act(() =>
    render(
      <Words.Provider value={words}>
        <ServiceItem
          service={madeUpService({ checked: '2026-11-01', ...facts })}
          index={{ built: '2026-11-20', holidays: { BE: ['2026-11-23'] } }}
          now={sunday}
          language={language}
        />
      </Words.Provider>,
      root,
    ),
  );
  if (open) {
    const details = root.querySelector('details')!;
    await act(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
  }
  const text = (root.textContent ?? '').replace(/[\u2068\u2069]/g, '');
  return { root, text };
}

const line = async (facts: Partial<Service>, language: string) => {
  const { root } = await card(facts, { language });
  return [...root.querySelectorAll('.facts li')].map((one) => one.textContent?.replace(/[\u2068\u2069]/g, ''));
};

test('the language of the reader is answered with its grade', async () => {
  const facts = { languages: ['de', 'ar'], interpreters: ['uk'] };
  expect(await line(facts, 'ar')).toContain('Speaks Arabic');
  expect(await line(facts, 'uk')).toContain('Ukrainian: interpreter on request');
  expect(await line(facts, 'en')).toContain('German and Arabic only');
  expect(await line({}, 'ar')).toContain('Languages not known');
});

test('a service says when it opens, a group when it meets next, on a holiday one week later', async () => {
  const week: Service['week'] = [[600, 720]];
  expect((await card({ week, closed_on_holidays: false })).text).toContain('Closed, opens tomorrow at 10:00');
  const group = await card({ kind: 'group', week, closed_on_holidays: true });
  expect(group.text).toContain('Next time: 30 November 2026 at 10:00');
  expect(group.text).not.toContain('Closed');
});

test('the level of a course, free places and no need of an appointment stand on the card itself', async () => {
  const { text } = await card({
    kind: 'course',
    course: { level: 'B1', lessons: 20, starts: '', exam: '' },
    access: ['open', 'free', 'childcare'],
    waiting: 'full',
  });
  for (const words of ['Level B1', 'Without appointment · Free of charge', 'Takes no new people'])
    expect(text).toContain(words);
  expect(text).not.toContain('childcare');
});

test('the best way to reach it is one button, the others and all facts wait behind a tap', async () => {
  const phones = [{ tel: '+49451613201', text: '0451 613201', note: '' }];
  const facts = { phones, email: 'a@example.org', url: 'https://example.org', street: 'Am Weg 1' };
  expect((await card(facts)).root.querySelectorAll('.button').length).toBe(1);
  const { root } = await card(facts, { open: true });
  const ways = [...root.querySelectorAll('a.button')].map((link) => link.getAttribute('href')?.split(':')[0]);
  expect(ways).toEqual(['tel', 'mailto', 'https', 'https', 'sms']);
});

test('behind the tap stands for whom it is, what to bring, what it costs and who runs it', async () => {
  const { text } = await card(
    {
      carrier: 'awo',
      audience: ['women'],
      ages: [27, 120],
      status: ['ukraine'],
      access: ['appointment'],
      cost: '5 €',
      closures: [
        ['2026-01-01', '2026-01-05'],
        ['2026-12-23', '2027-01-02'],
      ],
      dates: [
        ['2026-11-03', 600, 720],
        ['2026-12-01', 600, 720],
      ],
    },
    { open: true },
  );
  for (const words of [
    'Helps adults with everything.',
    'Women',
    'From 27 years',
    'from Ukraine',
    'Passport Reisepass',
    '5 €',
    'Closed: 23 December 2026 to 2 January 2027',
    '1 December 2026 10:00–12:00',
    'This is not a public office.',
  ])
    expect(text).toContain(words);
  for (const words of ['Letters', '5 January', '3 November', 'Not known. Ask before you go.'])
    expect(text).not.toContain(words);
});

test('an office tells people without papers where to go first; a course of the town does not frighten them', async () => {
  const warning = 'Go to an independent advice service first';
  expect((await card({ carrier: 'kommune', kind: 'authority' }, { open: true })).text).toContain(warning);
  expect((await card({ carrier: 'kommune', kind: 'course' }, { open: true })).text).not.toContain(warning);
});

test('an error is reported by mail with what the operator must know, and not at all where nobody reads it', async () => {
  const words = englishWords({ contact: 'mail@example.org' });
  const report = (await card({}, { open: true, words })).root.querySelector('a[href^="mailto:mail@"]')!;
  const href = decodeURIComponent(report.getAttribute('href')!);
  for (const fact of ['made-up', 'Beratungsstelle', '2026-11-01', '/services/made-up/', 'What is wrong?'])
    expect(href).toContain(fact);
  expect((await card({}, { open: true })).text).not.toContain('Report an error');
});
