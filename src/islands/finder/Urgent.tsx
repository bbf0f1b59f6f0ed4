import { Label } from '../../components/Label.tsx';
import { useWords } from './words.ts';

/** The way to the numbers that help at once, where somebody may be in danger. */
export function Urgent() {
  const { t, tag } = useWords();
  return (
    <div class="box warning">
      <p>{t('ask.urgent')}</p>
      <p>
        <a class="button call" href={`/${tag}/help/`}>
          <Label icon="phone-call">{t('ask.numbers')}</Label>
        </a>
      </p>
    </div>
  );
}
