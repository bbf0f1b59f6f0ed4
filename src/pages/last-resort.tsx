import { NUMBERS } from '../components/Emergency.tsx';
import type { PageContext } from './context.ts';

type Speaker = Pick<PageContext, 'language' | 't'>;

const numbers = (...shown: string[]) => NUMBERS.filter(({ text }) => shown.includes(text));
const OF_ALL = numbers('112', '110');
const GERMAN_ONLY = numbers('116 016');
/** An empty address asks anew for the page that could not be had. */
const THIS_PAGE = '';

/** What the page of last resort says in one language: what to do and whom to call; a further number in German only. */
export function lastResortWords({ language: { tag, html, dir }, t }: Speaker) {
  return (
    <p key={tag} lang={html} dir={dir}>
      {t('offline.title')}. <a href={THIS_PAGE}>{t('offline.retry')}</a>
      {[...OF_ALL, ...(tag === 'de' ? GERMAN_ONLY : [])].map(({ text, key }) => (
        <>
          <br />
          <a href={`tel:${text.replace(' ', '')}`}>{text}</a> {t(key)}
        </>
      ))}
    </p>
  );
}

/**
 * The page that needs no storage. The worker carries it in the languages of `contexts`, so each word costs all readers;
 * what it says in the language asked for comes from the list of languages and is put before the first paragraph.
 */
export function lastResortPage(contexts: Speaker[]) {
  const [{ language, t }] = contexts as [Speaker];
  return (
    <html lang={language.html}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{t('app.name')}</title>
      </head>
      <body>
        <main>
          <h1>{t('app.name')}</h1>
          {contexts.map(lastResortWords)}
          <a href="/">{t('app.name')}</a>
        </main>
      </body>
    </html>
  );
}
