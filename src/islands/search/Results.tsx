import type { Entry, EntryKind } from '../../domain/entry.ts';
import type { tiny } from '../../i18n/tiny.ts';

interface ResultsProps {
  asked: string;
  found: Entry[];
  icons: Record<EntryKind, string>;
  home: string;
  t: ReturnType<typeof tiny>;
}

/** What was found, announced by its number; nothing found leads on to people who can be asked. */
export function Results({ asked, found, icons, home, t }: ResultsProps) {
  const silent = asked.length < 2;
  return (
    <>
      <p role="status">{silent ? '' : found.length ? t('count', { count: found.length }) : t('none')}</p>
      {!silent && found.length === 0 && (
        <ul class="list">
          <Way href={`${home}find/`} icon={icons.type} title={t('askPeople')} text={t('askPeopleText')} />
          <Way href={`${home}help/`} icon={icons.helpline} title={t('call')} text={t('callText')} />
        </ul>
      )}
      <ul class="list">
        {found.map(({ href, kind, title, text }) => (
          <Way key={href} href={href} icon={icons[kind]} title={title} text={text} />
        ))}
      </ul>
    </>
  );
}

function Way({ href, icon, title, text }: { href: string; icon: string; title: string; text: string }) {
  return (
    <li>
      <a class="way" href={href}>
        <span class="mark">
          <svg class="icon" aria-hidden="true">
            <use href={`#i-${icon}`} />
          </svg>
        </span>
        <span>
          <b>
            <bdi>{title}</bdi>
          </b>
          <span class="sub">
            <bdi>{text}</bdi>
          </span>
        </span>
      </a>
    </li>
  );
}
