import { UNTRANSLATED } from '../components/German.tsx';
import { Icon } from '../components/Icon.tsx';
import { Label } from '../components/Label.tsx';
import { ServiceLinks } from '../components/ServiceLinks.tsx';
import { addressOf } from '../domain/route.ts';
import type { Service } from '../domain/service.ts';
import type { PageContext, PageDraft } from './context.ts';
import { DataBlock } from './DataBlock.tsx';
import { ServiceFacts } from './ServiceFacts.tsx';
import { structuredData } from './structured-data.ts';

/** One service for whoever was sent the link: German with small English labels, the same in every language, no JavaScript needed. */
export function servicePage(context: PageContext, service: Service): PageDraft {
  const { languages, serviceTypes, format, origin } = context;
  const path = `/services/${service.id}/`;
  const kinds = format.list(service.types.map((id) => serviceTypes.find((type) => type.id === id)?.name ?? id));
  const address = addressOf(service);
  const description = [kinds, address, service.phones[0]?.text].filter(Boolean).join(' · ');
  const icon = serviceTypes.find(({ id }) => id === service.types[0])?.icon ?? 'info';
  return {
    path,
    rest: 'find/',
    title: service.name,
    description,
    script: 'page',
    more: true,
    head: (
      <>
        <meta property="og:title" content={service.name} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="website" />
        <meta property="og:url" content={origin + path} />
        <meta property="og:locale" content="de_DE" />
        <DataBlock type="application/ld+json" value={structuredData(service, origin + path)} />
      </>
    ),
    main: (
      <article class="service" lang="de" {...UNTRANSLATED}>
        <p class="kind">
          <span class="mark">
            <Icon name={icon} />
          </span>
          <span>{kinds}</span>
        </p>
        <h1>{service.name}</h1>
        <ServiceLinks service={service} app={false} words={{ mail: 'E-Mail', web: 'Webseite', route: 'Karte' }} />
        <ServiceFacts context={context} service={service} />
        <h2 class="row">
          <Label icon="map-pin">Mehr Beratung finden</Label>
        </h2>
        <ul class="links">
          {languages.map(({ tag, html, dir, name }) => (
            <li key={tag}>
              <a class="row" href={`/${tag}/find/`} lang={html} dir={dir} hreflang={html}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </article>
    ),
  };
}
