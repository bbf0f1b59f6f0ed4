import type { Translate } from '../i18n/translate.ts';
import { Label } from './Label.tsx';

/**
 * The offer to put the app on the phone, on the home page only; hidden until the page script finds that it can be done.
 * `data-accept` takes it, `data-dismiss` hides it for good; iPhones get the way in words.
 */
export function Install({ t }: { t: Translate }) {
  return (
    <section class="card" data-install hidden aria-labelledby="install">
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
        <button type="button" class="button" data-dismiss>
          {t('install.no')}
        </button>
      </p>
    </section>
  );
}
