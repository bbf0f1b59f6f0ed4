import { German } from '../components/German.tsx';
import { Label } from '../components/Label.tsx';
import { staleDates } from '../domain/stale.ts';
import type { Guide, PageContext } from './context.ts';

const METHODS = { source: 'source', human: 'human', machine: 'machine', 'machine, reviewed': 'reviewed' } as const;

/** Where a guide is from: when it was checked, how it was written, and its sources; the old ones are marked. */
export function guideOrigin({ t, format, today, operator }: PageContext, { facts, text }: Guide) {
  const stale = new Set(staleDates(facts, today).map(({ source }) => source));
  const mark = (source?: number) => stale.has(source) && <b> · {t('guide.stale')}</b>;
  return (
    <section class="origin">
      <h2 class="row" id="sources">
        <Label icon="info">{t('guide.sources')}</Label>
      </h2>
      <ul class="facts">
        <li>
          <Label icon="calendar-check">{t('guide.checked', { date: format.date(facts.checked) })}</Label>
        </li>
        <li>
          <Label icon="scale">
            {t('guide.law', { date: format.date(facts.law) })}
            {mark()}
          </Label>
        </li>
        <li>
          <Label icon="languages">{t(`guide.method.${METHODS[text.method]}`)}</Label>
        </li>
      </ul>
      <ul class="sources">
        {facts.sources.map(({ title, url, checked }, n) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              <German>{title}</German>
            </a>{' '}
            <small>
              {t('guide.read', { date: format.date(checked) })}
              {mark(n)}
            </small>
          </li>
        ))}
      </ul>
      <p>{t('guide.noadvice')}</p>
      {operator.contact && (
        <p>
          <a
            href={`mailto:${operator.contact}?subject=${encodeURIComponent(`Anlauf: ${text.language}/${facts.slug}`)}`}
          >
            {t('find.found.card.report')}
          </a>
        </p>
      )}
    </section>
  );
}
