import type { Translate } from '../i18n/translate.ts';
import { Label } from './Label.tsx';

/**
 * What the app may say of itself on any page. It stands on the page for absent ones, where scripts fetch it: the language is now on the device (`data-kept`),
 * there is no room for it (`data-full`), a new version waits (`data-update`; `data-accept` takes it, `data-dismiss` hides it).
 */
export function Offers({ t }: { t: Translate }) {
  return (
    <div hidden>
      <p class="kept row" data-kept>
        <Label icon="info">{t('kept.text')}</Label>
      </p>
      <p class="kept row" data-full>
        <Label icon="info">{t('kept.full')}</Label>
      </p>
      <div class="toast" data-update>
        <p class="row">
          <Label icon="info">{t('update.text')}</Label>
        </p>
        <p class="acts">
          <button type="button" class="button" data-accept>
            {t('update.now')}
          </button>
          <button type="button" class="button" data-dismiss>
            {t('update.later')}
          </button>
        </p>
      </div>
    </div>
  );
}
