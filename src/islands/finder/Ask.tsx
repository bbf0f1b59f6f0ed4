import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Label } from '../../components/Label.tsx';
import { type Answers, advise, QUESTIONS } from '../../domain/advise.ts';
import { Advice } from './Advice.tsx';
import type { AskProps } from './views.ts';
import { useWords } from './words.ts';

/** For those who do not know the words: three questions, one at a time, then what helps. No answer outlives the page. */
export function Ask({ choose }: AskProps) {
  const { t, ask } = useWords();
  const [given, setGiven] = useState<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const go = (answers: string[]) => {
    moved.current = true;
    setGiven(answers);
  };
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [given]);
  useEffect(() => {
    const forget = () => {
      moved.current = false;
      setGiven([]);
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);

  const question = QUESTIONS[given.length];
  const [about = '', whom = '', how = ''] = given;
  const answers: Answers = { about, whom, how };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {question && <small>{t('ask.step', { step: given.length + 1, of: QUESTIONS.length })} </small>}
        {question ? t(`ask.${question}`) : t('ask.result')}
      </h2>
      {question ? (
        <ul class="tiles">
          {ask[question].map(({ id, icon, name = t(`ask.answer.${id}`) }) => (
            <li key={id}>
              <button type="button" onClick={() => go([...given, id])}>
                <Label icon={icon}>{name}</Label>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <Advice advice={advise(ask.rules, answers)} answers={answers} choose={choose} />
      )}
      {given.length > 0 && (
        <p class="acts">
          <button type="button" class="button" onClick={() => go(given.slice(0, -1))}>
            {t('ask.back')}
          </button>
          <button type="button" class="button" onClick={() => go([])}>
            <Label icon="rotate-ccw">{t('ask.restart')}</Label>
          </button>
        </p>
      )}
      <p class="row quiet">
        <Label icon="lock">{t('ask.private')}</Label>
      </p>
    </>
  );
}
