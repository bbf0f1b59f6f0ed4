import type { Translate } from '../i18n/translate.ts';
import { Label } from './Label.tsx';

/** The quick exit of a sensitive guide: a real link that works without a script, and what it cannot do. */
export function Leave({ t }: { t: Translate }) {
  return (
    <>
      <p class="leave">
        <a class="button" href="https://www.wetter.de/" rel="noreferrer nofollow" data-leave>
          <Label icon="log-out">{t('leave.button')}</Label>
        </a>
      </p>
      <p class="quiet row">
        <Label icon="eye">{t('leave.note')}</Label>
      </p>
    </>
  );
}
