import { German } from '../components/German.tsx';
import { Label } from '../components/Label.tsx';
import { Ltr } from '../components/Ltr.tsx';
import type { PageContext, PageDraft } from './context.ts';

/** `/{tag}/about/`: who runs this copy, privacy, accessibility, how texts are made, sources and licences. */
export function aboutPage({ language, t, operator, attributions }: PageContext): PageDraft {
  return {
    path: `/${language.tag}/about/`,
    title: `${t('about.title')} – ${t('app.name')}`,
    description: t('about.lead'),
    script: 'page',
    main: (
      <article class="guide">
        <h1>{t('about.title')}</h1>
        <p class="lead">{t('about.lead')}</p>
        <p>{t('about.name')}</p>
        <p>{t('about.noadvice')}</p>
        <h2 class="row" id="privacy">
          <Label icon="lock">{t('about.privacy')}</Label>
        </h2>
        <ul>
          <li>{t('about.privacy1')}</li>
          <li>{t('about.privacy2')}</li>
          <li>{t('about.privacy3')}</li>
          <li>{t('about.privacy4')}</li>
          <li>{t('about.privacy5')}</li>
        </ul>
        <h2 class="row" id="accessibility">
          <Label icon="accessibility">{t('about.access')}</Label>
        </h2>
        <p>{t('about.access1')}</p>
        <p>{t('about.access2')}</p>
        <h2 class="row" id="texts">
          <Label icon="book">{t('about.texts')}</Label>
        </h2>
        <p>{t('about.texts1')}</p>
        <p>
          <a href="/about/translations/">{t('about.translations')}</a>
        </p>
        <h2 class="row" id="operator">
          <Label icon="info">{t('about.operator')}</Label>
        </h2>
        <p>
          <German>{operator.name}</German>
        </p>
        {operator.demonstration && <p>{t('about.demonstration')}</p>}
        <p>
          {t('about.contact')}: {operator.contact ? <Contact address={operator.contact} /> : t('about.none')}
        </p>
        <p>
          {t('about.legal')}: {operator.legal ? <German>{operator.legal}</German> : t('about.none')}
        </p>
        <h2 class="row" id="licences">
          <Label icon="scale">{t('about.licences')}</Label>
        </h2>
        <p>{t('about.licence1')}</p>
        <h2 class="row" id="sources">
          <Label icon="book">{t('about.sources')}</Label>
        </h2>
        <ul class="sources">
          {attributions.map(({ name, what, licence, url }) => (
            <li key={name}>
              <a href={url} rel="noreferrer">
                <Ltr>{name}</Ltr>
              </a>
              : {t(`data.${what}`)}{' '}
              <small>
                <Ltr>{licence}</Ltr>
              </small>
            </li>
          ))}
        </ul>
      </article>
    ),
  };
}

/** How to reach the operator: a mail address or web page as a link, anything else as it is. */
function Contact({ address }: { address: string }) {
  const link = /^https:/.test(address) ? address : /^[^\s@]+@[^\s@]+$/.test(address) && `mailto:${address}`;
  const text = <Ltr>{address}</Ltr>;
  return link ? <a href={link}>{text}</a> : text;
}
