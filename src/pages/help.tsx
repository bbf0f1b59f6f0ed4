import { Emergency } from '../components/Emergency.tsx';
import { HelplineCard } from '../components/HelplineCard.tsx';
import { Label } from '../components/Label.tsx';
import type { HelplineGroup } from '../domain/helpline.ts';
import type { PageContext, PageDraft } from './context.ts';

const ICONS: Record<HelplineGroup, string> = {
  emergency: 'phone',
  violence: 'life-buoy',
  crisis: 'heart-handshake',
  children: 'backpack',
  health: 'stethoscope',
  discrimination: 'scale',
  work: 'briefcase',
  office: 'landmark',
  money: 'wallet',
};

/** `/{tag}/help/`: the emergency numbers first, what to say, then every helpline by what it is for. */
export function helpPage({ language, t, format, languageName, helplines }: PageContext): PageDraft {
  const groups = [...new Set(helplines.map(({ group }) => group))];
  return {
    path: `/${language.tag}/help/`,
    title: `${t('help.title')} – ${t('app.name')}`,
    description: t('help.lead'),
    script: 'page',
    main: (
      <>
        <h1>{t('help.title')}</h1>
        <p class="lead">{t('help.lead')}</p>
        <Emergency t={t} />
        <ul class="chips">
          {groups.slice(1).map((group) => (
            <li key={group}>
              <a class="button" href={`#${group}`}>
                <Label icon={ICONS[group]}>{t(`help.group.${group}`)}</Label>
              </a>
            </li>
          ))}
        </ul>
        <h2 class="row">
          <Label icon="phone">{t('help.say')}</Label>
        </h2>
        <ol class="stations">
          <li>{t('help.say1')}</li>
          <li>{t('help.say2')}</li>
          <li>{t('help.say3')}</li>
          <li>{t('help.say4')}</li>
        </ol>
        {groups.map((group) => (
          <section key={group} id={group}>
            <h2 class="row">
              <Label icon={ICONS[group]}>{t(`help.group.${group}`)}</Label>
            </h2>
            <ul class="cards">
              {helplines
                .filter((line) => line.group === group)
                .map((line) => (
                  <HelplineCard key={line.id} line={line} t={t} format={format} languageName={languageName} />
                ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
}
