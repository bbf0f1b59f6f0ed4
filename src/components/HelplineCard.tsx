import type { Helpline } from '../domain/helpline.ts';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translate.ts';
import { Hours } from './Hours.tsx';
import { Label } from './Label.tsx';
import { Phone } from './Phone.tsx';

const ALWAYS = 7 * 24 * 60;

interface HelplineCardProps {
  line: Helpline & { name: string; for: string; languagesText?: string; note?: string };
  t: Translate;
  format: Format;
  languageName: (tag: string) => string;
}

/** One helpline: what it is for, the number to tap, what it costs, when and in which languages, and how old this is. */
export function HelplineCard({ line, t, format, languageName }: HelplineCardProps) {
  const minutes = line.week.reduce((sum, [from, to]) => sum + to - from, 0);
  const languages = line.languagesText ?? format.list(line.languages.map(languageName));
  const terms = [line.free && t('help.free'), line.anonymous && t('help.anonymous')].filter(Boolean).join(' · ');
  return (
    <li class="card">
      <h3>{line.name}</h3>
      <p>{line.for}</p>
      <p class="acts">
        <Phone text={line.text} tel={line.tel} button />
      </p>
      <ul class="facts">
        {minutes > 0 && (
          <li>
            <Label icon="clock">
              {minutes >= ALWAYS ? t('help.always') : <Hours week={line.week} days={format.days} />}
            </Label>
          </li>
        )}
        {terms && (
          <li>
            <Label icon="circle-check">{terms}</Label>
          </li>
        )}
        {languages && (
          <li>
            <Label icon="languages">{languages}</Label>
          </li>
        )}
        {line.note && (
          <li>
            <Label icon="info">{line.note}</Label>
          </li>
        )}
        {line.doubtful && (
          <li>
            <Label icon="circle-help">{t('help.doubtful')}</Label>
          </li>
        )}
        {line.url && (
          <li>
            <Label icon="globe">
              <a href={line.url} rel="noreferrer">
                <bdi dir="ltr">{new URL(line.url).host.replace(/^www\./, '')}</bdi>
              </a>
            </Label>
          </li>
        )}
      </ul>
      <p class="origin">
        {t('help.source')}:{' '}
        <a href={line.source} rel="noreferrer">
          <bdi dir="ltr">{new URL(line.source).host.replace(/^www\./, '')}</bdi>
        </a>
        {line.checked && ` · ${format.date(line.checked)}`}
      </p>
    </li>
  );
}
