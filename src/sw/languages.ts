import type { LanguageFiles } from '../domain/offline.ts';
import { fetchSound } from './fetch-sound.ts';
import type { Scope } from './scope.ts';

const LIMIT = 20_000;

/** The files of every language of this build, from the device or else from the network. */
export async function languagesOf(scope: Scope): Promise<LanguageFiles[]> {
  const { url, integrity } = scope.facts.list;
  const list = (await scope.caches.match(url)) ?? (await fetchSound(scope, url, { integrity, ms: LIMIT }));
  return list.json();
}
