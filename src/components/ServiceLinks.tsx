import { Fragment } from 'preact';
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
}

/** The ways to reach a service as buttons: phones, mail, web, the way there. */
export function ServiceLinks({ service, app, words }: ServiceLinksProps) {
  const route = routeLink(service, app);
  return (
    <p class="acts">
      {service.phones.map(({ tel, text, note }) => (
        <Fragment key={tel}>
          <Phone tel={tel} text={text} button />
          {note && (
            <small>
              <German>{note}</German>
            </small>
          )}
        </Fragment>
      ))}
      {service.email && <Way href={`mailto:${service.email}`} icon="mail" words={words.mail} />}
      {service.url && <Way href={service.url} icon="globe" words={words.web} />}
      {route && <Way href={route} icon="route" words={words.route} />}
    </p>
  );
}

function Way({ href, icon, words }: { href: string; icon: string; words: string }) {
  return (
    <a class="button" href={href} rel="noreferrer">
      <Label icon={icon}>{words}</Label>
    </a>
  );
}
