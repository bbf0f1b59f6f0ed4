import type { Language } from '../../domain/language.ts';
import type { Fault } from '../faults.ts';
import { ROOT } from '../read.ts';
import { progressOf } from '../translations/progress.ts';

/** Tables of translations with entries that have no stamp, or whose German text changed since; guides tell it themselves. */
export function staleStamps(languages: readonly Language[], root = ROOT): Fault[] {
  return languages
    .filter(({ tag }) => tag !== 'de')
    .flatMap((language) =>
      progressOf(root, language)
        .parts.filter(({ outdated }) => outdated > 0)
        .map(({ name, outdated }) => {
          const place = { file: `locales/${language.tag}/${name}`, line: 1, field: 'revisions.json' };
          const remedy = 'read both side by side, then npm run stamp (npm run export-language marks which)';
          return { ...place, message: `${outdated} entries may be older than the German ones`, remedy };
        }),
    );
}
