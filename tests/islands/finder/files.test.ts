import { expect, test } from 'vitest';
import { fileLoader } from '../../../src/islands/finder/files.ts';

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });

test('a file is asked for once while the page is open', async () => {
  let asked = 0;
  const load = fileLoader(async () => json({ asked: ++asked }));
  expect([await load('/a.json'), await load('/a.json')]).toEqual([{ asked: 1 }, { asked: 1 }]);
});

test('a file that failed is asked for again', async () => {
  const answers = [new Response('Not found', { status: 404 }), json('here')];
  const load = fileLoader(async () => answers.shift() ?? Response.error());
  await expect(load('/a.json')).rejects.toThrow('404');
  expect(await load('/a.json')).toBe('here');
});

test('the sign-in page of a Wi-Fi is no directory', async () => {
  const load = fileLoader(async () => new Response('<!doctype html><title>Welcome</title>'));
  await expect(load('/a.json')).rejects.toThrow();
});

test('an address that moved is refused, not followed', async () => {
  let asked: RequestInit | undefined;
  await fileLoader(async (_, init) => {
    asked = init;
    return json(1);
  })('/a.json');
  expect(asked?.redirect).toBe('error');
});
