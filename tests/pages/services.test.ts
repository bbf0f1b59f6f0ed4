import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { PageDraft } from '../../src/pages/context.ts';
import { servicesPages } from '../../src/pages/services.tsx';
import { madeUpService } from '../domain/made-up-services.ts';

const DISTRICTS = new Map([
  ['01001', 'Stadt Flensburg'],
  ['01003', 'Stadt Lübeck'],
]);
const html = (page: PageDraft) => renderToString(page.main as Parameters<typeof renderToString>[0]);
const inLand = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    madeUpService({ id: `sh-${n}`, state: 'SH', district: n % 2 ? '01001' : '01003', city: 'Stadt' }),
  );
const nation = madeUpService({ id: 'nation', state: '', area: 'national' });
const linked = (pages: PageDraft[]) =>
  pages
    .flatMap((page) => [...html(page).matchAll(/href="\/services\/([a-z0-9-]+)\/"/g)])
    .map(([, id]) => id)
    .sort();

test.each([10, 301])('each of %i services of a Land is linked exactly once, and every list can be reached', (count) => {
  const services = [nation, ...inLand(count)];
  const pages = servicesPages(services, DISTRICTS);
  expect(linked(pages)).toEqual(services.map(({ id }) => id).sort());
  const reached = pages.flatMap((page) => [...html(page).matchAll(/href="(\/services\/in\/[^"]+)"/g)]).map((m) => m[1]);
  expect(new Set([...reached, '/services/'])).toEqual(new Set(pages.map(({ path }) => path)));
});

test('a Land with few services lists them by district on one page, one with many has a page for each', () => {
  const paths = (count: number) => servicesPages(inLand(count), DISTRICTS).map(({ path }) => path);
  expect(paths(300)).toEqual(['/services/', '/services/in/sh/']);
  expect(paths(301)).toEqual(['/services/', '/services/in/sh/', '/services/in/sh/01001/', '/services/in/sh/01003/']);
  expect(html(servicesPages(inLand(4), DISTRICTS)[1]!)).toMatch(/Stadt Flensburg.*sh-1.*Stadt Lübeck.*sh-0/s);
});
