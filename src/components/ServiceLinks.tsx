import type { JSX } from 'preact';
import { routeLink } from '../domain/route.ts';
import type { Service } from '../domain/service.ts';
import { German } from './German.tsx';
import { Label } from './Label.tsx';
import { Phone } from './Phone.tsx';

interface ServiceLinksProps {
  service: Service;
  /** The phone has a map app for `geo:` links. */
  app: boolean;
  words: { mail: string; web: string; route: string };
  /** The best way alone, or all but this; else all. */
  part?: 'first' | 'rest';
}

/** The ways to reach a service as buttons: phones, mail, web, the way there. */
export function ServiceLinks({ service, app, words, part }: ServiceLinksProps) {
  const { phones, email, url } = service;
  const route = routeLink(service, app);
  const ways: JSX.Element[] = phones.map(({ tel, text, note }) => (
    <>
      <Phone tel={tel} text={text} button />
      {note && (
        <small>
          <German>{note}</German>
        </small>
      )}
    </>
  ));
  if (email) ways.push(<Way href={`mailto:${email}`} icon="mail" words={words.mail} />);
  if (url) ways.push(<Way href={url} icon="globe" words={words.web} />);
  if (route) ways.push(<Way href={route} icon="route" words={words.route} />);
  const shown = part === 'first' ? ways.slice(0, 1) : part === 'rest' ? ways.slice(1) : ways;
  return shown.length > 0 ? <p class="acts">{shown}</p> : null;
}

function Way({ href, icon, words }: { href: string; icon: string; words: string }) {
  return (
    <a class="button" href={href} rel="noreferrer">
      <Label icon={icon}>{words}</Label>
    </a>
  );
}
