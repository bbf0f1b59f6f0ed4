import { expect, it } from 'vitest';
import { forget } from '../../src/sw/forget.ts';
import { mapStores } from './map-stores.ts';

it('what tells of a place is forgotten, the languages and all else stay', async () => {
  const caches = mapStores();
  const names = ['anlauf-kept', 'anlauf-precache', 'anlauf-set-ar-1', 'theirs'];
  for (const name of ['anlauf-data', 'anlauf-pages', ...names])
    await (await caches.open(name)).put('/directory/region.json', new Response(name));
  await forget({ caches });
  expect((await caches.keys()).sort()).toEqual(names);
});
