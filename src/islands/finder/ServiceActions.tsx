import { useState } from 'preact/hooks';
import { Label } from '../../components/Label.tsx';
import type { Service } from '../../domain/service.ts';
import { linkOf, reportLink, smsLink, textOf } from './pass-on.ts';
import { shareOrCopy } from './share.ts';
import { useWords } from './words.ts';

/** What a reader can do with a service besides reaching it: copy it, pass it on, report an error in it. */
export function ServiceActions({ service }: { service: Service }) {
  const words = useWords();
  const { t } = words;
  const [told, setTold] = useState('');
  const text = textOf(service);
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setTold(t('card.copied')),
        () => setTold(text),
      );
  return (
    <>
      <p class="acts">
        <button type="button" class="button" onClick={copy}>
          <Label icon="copy">{t('card.copy')}</Label>
        </button>
        {'share' in navigator ? (
          <button type="button" class="button" onClick={() => shareOrCopy(linkOf(service))}>
            <Label icon="share-2">{t('card.shareOne')}</Label>
          </button>
        ) : (
          <a class="button" href={smsLink(text)}>
            <Label icon="message-circle">{t('card.sms')}</Label>
          </a>
        )}
        {words.contact && (
          <a class="button" href={reportLink(service, words)}>
            <Label icon="flag">{t('card.report')}</Label>
          </a>
        )}
      </p>
      <p role="status" class="told" dir="auto">
        {told}
      </p>
    </>
  );
}
