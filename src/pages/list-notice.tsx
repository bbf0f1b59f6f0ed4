import { Notice } from '../components/Notice.tsx';
import type { Language } from '../domain/language.ts';
import type { PageContext } from './context.ts';

/** What a reader must know of a page made of many small texts: some not translated yet, the others by a machine. */
export function listNotice({ language, t, format }: PageContext, rest: string, texts: { language: Language }[]) {
  if (language.tag === 'de') return null;
  const foreign = texts.find((text) => text.language.tag !== language.tag)?.language;
  const names = { language: format.languageName(language.html), other: format.languageName(foreign?.html ?? 'de') };
  return (
    <Notice icon="languages">
      {foreign ? t('notice.fallback', names) : t('notice.machine')}{' '}
      <a href={`/de/${rest}`} hreflang="de">
        {t('notice.german')}
      </a>
    </Notice>
  );
}
