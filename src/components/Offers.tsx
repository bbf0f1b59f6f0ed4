import type { Translate } from '../i18n/translate.ts';
import { Icon } from './Icon.tsx';
import { Label } from './Label.tsx';

/**
 * What the app may offer, hidden until the page script reveals one: a new version (`data-update`), that the language
 * is on the device (`data-kept`), to put the app on the phone (`data-install`, on iPhones `data-install-ios`).
 * Buttons: `data-accept` takes the offer, `data-dismiss` hides it.
 */
export function Offers({ t }: { t: Translate }) {
  const dismiss = (text: string) => (
    <button type="button" class="button" data-dismiss>
      {text}
    </button>
  );
  return (
    <div class="offers">
      <p class="offer row" data-kept hidden>
        <Label icon="smartphone">{t('kept.text')}</Label>
      </p>
      <section class="offer" data-install hidden aria-labelledby="install">
        <h2 class="row" id="install">
          <Label icon="smartphone">{t('install.title')}</Label>
        </h2>
        <p>{t('install.text')}</p>
        <p data-install-ios hidden>
          {t('install.ios')}
        </p>
        <p class="acts">
          <button type="button" class="button" data-accept>
            {t('install.add')}
          </button>
          {dismiss(t('install.no'))}
        </p>
      </section>
      <div role="status">
        <div class="toast" data-update hidden>
          <p class="row">
            <Icon name="rotate-cw" />
            <span>{t('update.text')}</span>
          </p>
          <p class="acts">
            <button type="button" class="button" data-accept>
              {t('update.now')}
            </button>
            {dismiss(t('update.later'))}
          </p>
        </div>
      </div>
    </div>
  );
}
