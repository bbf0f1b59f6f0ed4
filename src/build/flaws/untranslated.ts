import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';

const FILES = ['topics', 'service-types', 'authorities', 'helplines', 'words', 'matters', 'guides'];

/** Entries of German tables, and guides, that a language does not have yet: readers see them in its fallback. */
export function untranslated({ words, tables }: Pick<Content, 'words' | 'tables'>): Fault[] {
  const idsOf = (tag: string, name: string) =>
    (tables.get(`locales/${tag}/${name}.json`) ?? tables.get(`locales/${tag}/${name}`))?.ids ?? [];
  return [...words.keys()].flatMap((tag) =>
    FILES.flatMap((name) => {
      const have = new Set(idsOf(tag, name));
      const missing = idsOf('de', name).filter((id) => !have.has(id));
      if (!missing.length) return [];
      const file = `locales/${tag}/${name}${name === 'guides' ? '' : '.json'}`;
      const message = `${missing.length} missing: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}`;
      return [{ file, line: 1, field: name, message, remedy: 'translate them; until then the fallback is shown' }];
    }),
  );
}
