import { NUMBERS } from '../components/Emergency.tsx';
import type { PageContext } from './context.ts';

const numbers = (...shown: string[]) => NUMBERS.filter(({ text }) => shown.includes(text));
const OF_ALL = numbers('112', '110');
const GERMAN_ONLY = numbers('116 016');
/** An empty address asks anew for the page that could not be had. */
const THIS_PAGE = '';

/**
 * The page that needs no storage: what to do and whom to call, in every language, German first. The worker carries it,
 * so each word costs all readers; a further number is told in German only.
 */
export function lastResortPage(contexts: Pick<PageContext, 'language' | 't'>[]) {
  const [german, ...others] = contexts as [(typeof contexts)[0], ...typeof contexts];
  return (
    <html lang={german.language.html}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{german.t('app.name')}</title>
      </head>
      <body>
        <main>
          <h1>{german.t('app.name')}</h1>
          {[german, ...others].map(({ language, t }) => (
            <p key={language.tag} lang={language.html} dir={language.dir}>
              {t('offline.title')}. <a href={THIS_PAGE}>{t('offline.retry')}</a>
              {[...OF_ALL, ...(language === german.language ? GERMAN_ONLY : [])].map(({ text, key }) => (
                <>
                  <br />
                  <a href={`tel:${text.replace(' ', '')}`}>{text}</a> {t(key)}
                </>
              ))}
            </p>
          ))}
          <a href="/">{german.t('app.name')}</a>
        </main>
      </body>
    </html>
  );
}
