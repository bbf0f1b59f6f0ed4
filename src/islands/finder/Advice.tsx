import { Icon } from '../../components/Icon.tsx';
import { Label } from '../../components/Label.tsx';
import type { AdviceRule, Answers } from '../../domain/advise.ts';
import { Urgent } from './Urgent.tsx';
import type { AskProps } from './views.ts';
import { useWords } from './words.ts';

interface AdviceProps extends AskProps {
  advice: AdviceRule[];
  answers: Answers;
}

/**
 * The kinds of help that fit, the best first, each with its reason; those of which the directory has none come last. Where
 * somebody may be in danger the numbers stand above.
 */
export function Advice({ advice, answers: { about, how }, choose }: AdviceProps) {
  const { t, tag, types, ask } = useWords();
  const urgent = advice.some((rule) => rule.urgent);
  const isMissing = ({ type }: AdviceRule) => Number(types[type]?.none ?? false);
  const sorted = [...advice].sort((a, b) => isMissing(a) - isMissing(b));
  const general = ask.about.some(({ id, name }) => id === about && !name);
  return (
    <>
      {urgent && <Urgent />}
      <ol class="results">
        {sorted.map(({ type, why }) => (
          <li key={type} class="result">
            <h3 class="row">
              <span class="mark">
                <Icon name={types[type]?.icon ?? 'info'} />
              </span>
              <span>{types[type]?.name}</span>
            </h3>
            <p>{t(`ask.why.${why}`)}</p>
            <p class="quiet">{types[type]?.does}</p>
            {!types[type]?.none && (
              <button type="button" class="button" onClick={() => choose(type)}>
                <Label icon="map-pin">
                  {t('ask.near')}
                  <span class="unseen">: {types[type]?.name}</span>
                </Label>
              </button>
            )}
          </li>
        ))}
      </ol>
      <p>
        <a class="row" href={general ? `/${tag}/guides/first-visit/` : `/${tag}/topics/${about}/`}>
          <Label icon="book">{t(general ? 'ask.visit' : 'ask.texts')}</Label>
        </a>
      </p>
      {how === 'phone' && !urgent && (
        <p>
          <a class="row" href={`/${tag}/help/`}>
            <Label icon="phone-call">{t('ask.numbers')}</Label>
          </a>
        </p>
      )}
    </>
  );
}
