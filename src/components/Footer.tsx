import type { Translate } from '../i18n/translate.ts';
import { Emergency } from './Emergency.tsx';
import { Label } from './Label.tsx';

/** The foot of every page: emergency numbers, the ways on, and the app's quiet offers. */
export function Footer({ tag, t }: { tag: string; t: Translate }) {
  return (
    <footer class="foot">
      <section>
        <h2 class="row">
          <Label icon="phone">{t('emergency.title')}</Label>
        </h2>
        <Emergency t={t} />
      </section>
      <ul class="links">
        <li>
          <a class="go" href={`/${tag}/help/`}>
            <Label icon="phone">{t('emergency.more')}</Label>
          </a>
        </li>
        <li>
          <a class="go" href={`/${tag}/about/`}>
            <Label icon="info">{t('nav.about')}</Label>
          </a>
        </li>
      </ul>
    </footer>
  );
}
