import { Icon } from '../components/Icon.tsx';
import { Notice } from '../components/Notice.tsx';
import { staleDates } from '../domain/stale.ts';
import type { Guide, PageContext } from './context.ts';
import { fallbackNotice } from './second-language.tsx';

/** What a reader must know of the text before reading: not translated, outdated, or made by a machine. */
export function guideNotices(context: PageContext, { facts, text, outdated }: Guide) {
  const { language, languages, t } = context;
  const german = (
    <a href={`/de/guides/${facts.slug}/`} hreflang="de">
      {t('notice.german')}
    </a>
  );
  if (text.language !== language.tag) {
    const shown = languages.find(({ tag }) => tag === text.language)!;
    return fallbackNotice(context, shown, `guides/${facts.slug}/`);
  }
  if (outdated)
    return (
      <Notice icon="history">
        {t('notice.outdated')} {german}
      </Notice>
    );
  if (text.method === 'machine')
    return (
      <Notice icon="languages">
        {t('notice.machine')} {german}
      </Notice>
    );
  return null;
}

/** What a reader must know right after the answer: sources are old. It leads to the list that marks them. */
export function staleNotice({ language, t, today }: PageContext, { facts, text }: Guide) {
  if (staleDates(facts, today).length === 0) return null;
  const own = text.language === language.tag ? {} : { lang: language.html, dir: language.dir };
  return (
    <p class="quiet row" {...own}>
      <Icon name="history" />
      <span>
        {t('notice.stale')} <a href="#sources">{t('notice.ask')}</a>
      </span>
    </p>
  );
}
