import { German } from '../../components/German.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Label } from '../../components/Label.tsx';
import { Ltr } from '../../components/Ltr.tsx';
import { Phone } from '../../components/Phone.tsx';
import type { Office } from '../../domain/offices.ts';
import { isolate, useWords } from './words.ts';

const ICONS = { certain: 'badge-check', likely: 'info', ask: 'triangle-alert' };

/** One office of a place: what it is for, which one it is, why and how sure that is, and where its address stands. */
export function OfficeItem({ office }: { office: Office }) {
  const { t, format, offices } = useWords();
  const { name, german, does, icon } = offices[office.authority]!;
  const { sure, why, phone, finder, source, checked } = office;
  const names = office.names.filter((one) => one !== (german || name));
  return (
    <li class="result" data-authority={office.authority} data-sure={sure}>
      <div class="kind">
        <span class="mark">
          <Icon name={icon} />
        </span>
        <h3>
          {name} {german && <German>{german}</German>}
        </h3>
      </div>
      {names.length > 1 && <p>{t('offices.or')}</p>}
      <ul class="plain">
        {names.map((one) => (
          <li key={one}>
            <b>
              <German>{one}</German>
            </b>
          </li>
        ))}
      </ul>
      {phone && (
        <p class="acts">
          <Phone text={phone} button />
        </p>
      )}
      <p>{t(`offices.why.${why}`)}</p>
      <p class="row">
        <Label icon={ICONS[sure]}>{t(`offices.sure.${sure}`)}</Label>
      </p>
      <details>
        <summary>{t('offices.more')}</summary>
        <p>{does}</p>
        {finder && (
          <p>
            <a href={finder.url} rel="noreferrer">
              {t('offices.search', { name: isolate(finder.name) })}
            </a>
          </p>
        )}
        {source && (
          <p class="origin">
            {t('offices.source')}:{' '}
            <a href={source} rel="noreferrer">
              <Ltr>{new URL(source).host.replace(/^www\./, '')}</Ltr>
            </a>
            {checked && ` · ${t('offices.state', { date: format.date(checked) })}`}
          </p>
        )}
      </details>
    </li>
  );
}
