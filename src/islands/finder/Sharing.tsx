import { useState } from 'preact/hooks';
import { Label } from '../../components/Label.tsx';
import type { Place } from '../../domain/place.ts';
import { labelOf, shareLink, shareOrCopy } from './share.ts';
import { isolate, useWords } from './words.ts';

/** Shares this list on a tap; only then a link with the place is made, and the reader is told that it holds the place. */
export function Sharing({ place }: { place: Place }) {
  const { t } = useWords();
  const [done, setDone] = useState<{ url: string; how: 'shared' | 'copied' | 'shown' }>();
  const share = async () => {
    const url = shareLink(place, location);
    setDone({ url, how: await shareOrCopy(url) });
  };
  return (
    <div class="sharing">
      <button type="button" class="button" onClick={share}>
        <Label icon="share-2">{t('share')}</Label>
      </button>
      <p role="status">{done && t(done.how === 'copied' ? 'copied' : 'shared', { place: isolate(labelOf(place)) })}</p>
      {done?.how === 'shown' && (
        <p>
          <bdi dir="ltr">{done.url}</bdi>
        </p>
      )}
    </div>
  );
}
