import type { Translate } from '../i18n/translate.ts';
import { German } from './German.tsx';
import { Label } from './Label.tsx';

/** An office word: `german` headword, `is` its translation (absent in German), `means` the explanation, `id` its anchor. */
interface WordRow {
  german: string;
  is?: string;
  means: string;
  id: string;
}

interface WordListProps {
  words: WordRow[];
  /** Language and direction of the explanations where they are not those of the page. */
  foreign: { lang?: string; dir?: 'ltr' | 'rtl' };
  t: Translate;
}

/** The office words of a guide with their explanations, at the end of the page. */
export function WordList({ words, foreign, t }: WordListProps) {
  return (
    <section class="words">
      <h2 class="row">
        <Label icon="book">{t('guide.words')}</Label>
      </h2>
      <dl {...foreign}>
        {words.map(({ german, is, means, id }) => (
          <div key={id} id={id}>
            <dt>
              <German>{german}</German> {is && is !== german && <span class="is">{is}</span>}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
