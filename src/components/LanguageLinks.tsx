import type { Language } from '../domain/language.ts';

interface LanguageLinksProps {
  languages: Language[];
  /** Tag of the language of the page. */
  current?: string;
  /** Path below `/{tag}/`. */
  rest?: string;
  /** The list of the door: the page script puts the reader's wish first. */
  door?: boolean;
}

/** All languages by their own names, each in its own script and direction. */
export function LanguageLinks({ languages, current, rest = '', door = false }: LanguageLinksProps) {
  return (
    <ul class="languages" data-door={door || undefined}>
      {languages.map(({ tag, name, html, dir, hreflang, aliases }) => (
        <li key={tag}>
          <a
            href={`/${tag}/${rest}`}
            lang={html}
            dir={dir}
            hreflang={hreflang ?? html}
            data-tag={tag}
            data-aliases={door && aliases.length > 0 ? aliases.join(' ') : undefined}
            aria-current={tag === current ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
