import { Footer } from '../components/Footer.tsx';
import { Header } from '../components/Header.tsx';
import type { PageContext, ShellParts } from './context.ts';

/**
 * The whole document of a language with slots in place of the words of a page. `[[css]]` is the one sheet, `[[icons]]`
 * the drawings of the icons used here; phones of Apple find their icon at its usual address. The other languages of a page stand in its language menu and in the sitemap.
 */
export function shellPage({ language, languages, t, origin }: PageContext, { scripts, standalone }: ShellParts) {
  const { tag, html, dir } = language;
  return (
    <html lang={html} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>[[title]]</title>
        <meta name="description" content="[[description]]" />
        <style>[[css]]</style>
        {'[[only:more]]'}
        <style>[[morecss]]</style>
        {'[[/only]]'}
        <meta name="theme-color" content="#181510" media="(prefers-color-scheme:dark)" />
        <meta name="theme-color" content="#fffcf6" />
        <link rel="icon" href="/icons/favicon.svg" />
        <link rel="manifest" href={standalone ? '/manifest.webmanifest' : `/${tag}/manifest.webmanifest`} />
        {!standalone && <link rel="canonical" href={`${origin}/${tag}/[[rest]]`} />}
        {'[[head]]'}
        <script type="module" src={scripts.page} />
        {'[[only:finder]]'}
        <script type="module" src={scripts.finder} />
        {'[[/only]]'}
        {'[[only:search]]'}
        <script type="module" src={scripts.search} />
        {'[[/only]]'}
      </head>
      <body>
        <a class="skip" href="#main">
          {t('nav.skip')}
        </a>
        <Header language={language} languages={languages} t={t} />
        <main id="main">{'[[main]]'}</main>
        <Footer tag={tag} t={t} />
        <div role="status" data-offers />
        {'[[icons]]'}
      </body>
    </html>
  );
}
