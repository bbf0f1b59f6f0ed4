import type { Language } from '../domain/language.ts';

interface LanguageLinksProps {
  languages: Language[];
  /** Tag of the language of the page. */
  current?: string;
  /** Path below `/{tag}/`. */
  rest?: string;
}

/** All languages by their own names, each in its own script and direction. */
export function LanguageLinks({ languages, current, rest = '' }: LanguageLinksProps) {
  return (
    <ul class="languages">
      {languages.map(({ tag, name, html, dir, hreflang }) => (
        <li key={tag}>
          <a
            href={`/${tag}/${rest}`}
            lang={html}
            dir={dir}
            hreflang={hreflang ?? html}
            data-tag={tag}
            aria-current={tag === current ? 'true' : undefined}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
