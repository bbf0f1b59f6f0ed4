import { Notice } from '../components/Notice.tsx';
import type { Language } from '../domain/language.ts';
import type { PageContext } from './context.ts';
import { fallbackNotice } from './second-language.tsx';

/** What a reader must know of a page made of many small texts: some not translated yet, the others by a machine. */
export function listNotice(context: PageContext, rest: string, texts: { language: Language }[]) {
  const { language, t } = context;
  if (language.tag === 'de') return null;
  const foreign = texts.find((text) => text.language.tag !== language.tag)?.language;
  if (foreign && language.state === 'core') return fallbackNotice(context, foreign, rest);
  return (
    <Notice icon="languages">
      {foreign ? missing(context, foreign) : t('notice.machine')}{' '}
      <a href={`/de/${rest}`} hreflang="de">
        {t('notice.german')}
      </a>
    </Notice>
  );
}

const missing = ({ language, t, languageName }: PageContext, { tag }: Language) =>
  t('notice.fallback', { language: languageName(language.tag), other: languageName(tag) });
