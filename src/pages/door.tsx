import { Label } from '../components/Label.tsx';
import { LanguageLinks } from '../components/LanguageLinks.tsx';
import type { PageContext, PageDraft } from './context.ts';

/** Groups of greetings that take turns; the style sheet knows their number. */
const TURNS = 3;

/**
 * `/`: a welcome in every language, some at a time, and its own name to choose it by; plain links, no script needed.
 * The script fills the room above the list with the languages this reader most likely wants, and lets it be searched.
 */
export function doorPage({ languages, t }: PageContext, contexts: PageContext[]): PageDraft {
  const bound = (n: number) => Math.round((n * contexts.length) / TURNS);
  const groups = Array.from({ length: TURNS }, (_, n) => contexts.slice(bound(n), bound(n + 1)));
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
          {groups.map((group) => (
            <span key={group[0]?.language.tag}>
              {group.map(({ language, t: own }) => (
                <span key={language.tag} lang={language.html} dir={language.dir}>
                  {own('door.welcome')}
                </span>
              ))}
            </span>
          ))}
        </h1>
        <ul class="languages" data-likely />
        <p class="seek" data-seek={t('language.choose')} />
        <LanguageLinks languages={languages} />
        <p class="pause">
          <label class="check">
            <input type="checkbox" />
            <Label icon="pause">{t('door.pause')}</Label>
          </label>
        </p>
      </div>
    ),
  };
}
