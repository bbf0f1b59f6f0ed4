import { Notice } from '../components/Notice.tsx';
import type { Language } from '../domain/language.ts';
import type { PageContext } from './context.ts';

/**
 * Language and direction of a text that is not in the language of the page. Where that is a core language the script
 * may put the reader's second language in its place, found in the other page by `selector`.
 */
export const foreignTo = (page: Language, text: Language, selector: string) =>
  text.tag === page.tag
    ? {}
    : { lang: text.html, dir: text.dir, ...(page.state === 'core' && { 'data-second': selector }) };

/**
 * A remark that a page is not translated. In a core language it asks for the second language of such pages: links that
 * lead there, and with the script a choice that is kept on the device. `rest` is the path below `/{tag}/`.
 */
export function fallbackNotice({ language, languages, t, languageName }: PageContext, shown: Language, rest: string) {
  const names = { language: languageName(language.tag), other: languageName(shown.tag) };
  if (language.state !== 'core') return <Notice icon="languages">{t('notice.fallback', names)}</Notice>;
  return (
    <Notice icon="languages">
      {t('notice.missing', names)}
      <details data-ask-second open>
        <summary class="row">
          {t('notice.shown')}{' '}
          <bdi data-shown lang={shown.html} dir={shown.dir}>
            {shown.name}
          </bdi>
        </summary>
        <p>{t('notice.second')}</p>
        <ul class="languages">
          {languages
            .filter(({ state }) => state === 'complete')
            .map(({ tag, name, html, dir }) => (
              <li key={tag}>
                <a
                  href={`/${tag}/${rest}`}
                  lang={html}
                  dir={dir === language.dir ? undefined : dir}
                  aria-current={tag === shown.tag ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
        </ul>
      </details>
    </Notice>
  );
}
