import { LanguageLinks } from '../components/LanguageLinks.tsx';
import type { PageContext, PageDraft } from './context.ts';

const GREETINGS: Record<string, string> = { de: 'Willkommen', en: 'Welcome', ar: 'أهلًا وسهلًا' };

/** `/`: choose a language by its own name; plain links, no script needed. */
export function doorPage({ languages, t }: PageContext): PageDraft {
  const greeted = languages.filter(({ tag }) => GREETINGS[tag]);
  return {
    path: '/',
    rest: '',
    title: t('app.name'),
    description: t('app.description'),
    script: 'page',
    more: true,
    main: (
      <div class="door">
        <h1>
          {greeted.map(({ tag, html, dir }) => (
            <span key={tag} lang={html} dir={dir}>
              {GREETINGS[tag]}
            </span>
          ))}
        </h1>
        <LanguageLinks languages={languages} door />
      </div>
    ),
  };
}
