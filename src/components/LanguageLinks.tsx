import type { Language } from '../domain/language.ts';

interface LanguageLinksProps {
  languages: Language[];
  /** The language of the page; absent on the door. */
  current?: Language;
  /** Path below `/{tag}/`. */
  rest?: string;
}

/**
 * All languages by their own names, each in its own script and direction; helpers find them by further spellings.
 * Every byte here is in every page: what scripts can work out or fetch is said on the door alone.
 */
export function LanguageLinks({ languages, current, rest = '' }: LanguageLinksProps) {
  return (
    <ul class="languages" data-door={!current || undefined}>
      {languages.map(({ tag, name, latin, html, dir, aliases, search }) => (
        <li key={tag}>
          <a
            href={`/${tag}/${rest}`}
            lang={html}
            dir={dir === current?.dir ? undefined : dir}
            hreflang={current ? undefined : html}
            data-aliases={current ? undefined : aliases.join(' ') || undefined}
            data-names={current ? undefined : search.join(' ') || undefined}
            aria-current={tag === current?.tag ? 'true' : undefined}
          >
            {name}
            {!current && latin !== name && (
              <>
                {' '}
                <small lang="de" dir="ltr">
                  {latin}
                </small>
              </>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
