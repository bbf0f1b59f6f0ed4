import type { Decider, Level } from '../domain/guide.ts';
import type { Translate } from '../i18n/translate.ts';
import { German } from './German.tsx';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';

interface Office {
  id: string;
  level: Level;
  german: string;
  name: string;
  does: string;
  /** Given where the finder can name the office of a place. */
  icon?: string | undefined;
}

interface DecidersProps {
  deciders: Decider[];
  authorities: ReadonlyMap<string, Office>;
  /** The page is in German: office names stand once. */
  german: boolean;
  /** Where the reader finds the offices of a place. */
  offices: string;
  t: Translate;
}

/** From the whole country down to the town; those who only advise belong to none of the three. */
const LEVELS: { level: Level; german: string }[] = [
  { level: 'bund', german: 'Bund' },
  { level: 'land', german: 'Land' },
  { level: 'kommune', german: 'Kommune' },
  { level: 'independent', german: '' },
];
/** In the order in which they are named where an office has several; its first gives the icon. */
const ROLES: { role: Decider['role']; icon: string }[] = [
  { role: 'decides', icon: 'landmark' },
  { role: 'pays', icon: 'banknote' },
  { role: 'advises', icon: 'messages-square' },
];

/** Who decides, pays and advises, drawn as the levels of the state with the active ones marked. */
export function Deciders({ deciders, authorities, german, offices, t }: DecidersProps) {
  const found = [...new Set(deciders.map(({ who }) => who))].flatMap((who) => {
    const office = authorities.get(who);
    const roles = ROLES.filter(({ role }) => deciders.some((decider) => decider.who === who && decider.role === role));
    return office ? [{ office, roles }] : [];
  });
  return (
    <section class="deciders">
      <h2 class="row">
        <Label icon="landmark">{t('deciders.title')}</Label>
      </h2>
      <ul class="levels">
        {LEVELS.map(({ level, german: name }) => {
          const here = found.filter(({ office }) => office.level === level);
          return (
            <li key={level} class={here.length ? `level ${level} active` : `level ${level}`}>
              <p class="post">
                <b>{t(`deciders.level.${level}`)}</b> {!german && name && <German>{name}</German>}{' '}
                <small>{t(`deciders.area.${level}`)}</small>
              </p>
              {here.map(({ office, roles }) => (
                <div key={office.id} class="office" data-authority={office.icon && office.id}>
                  <p class="row">
                    <Icon name={roles[0]!.icon} />
                    <span>
                      <b>{office.name}</b> {!german && <German>{office.german}</German>}
                      {roles.map(({ role }) => [' ', <span class="role">{t(`deciders.role.${role}`)}</span>])}
                    </span>
                  </p>
                  <p class="does">{office.does}</p>
                </div>
              ))}
            </li>
          );
        })}
      </ul>
      {found.some(({ office }) => office.icon) && (
        <p>
          <a class="row" href={offices}>
            <Label icon="map-pin">{t('deciders.mine')}</Label>
          </a>
        </p>
      )}
    </section>
  );
}
