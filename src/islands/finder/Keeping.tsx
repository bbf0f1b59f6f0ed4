import { useState } from 'preact/hooks';
import { Label } from '../../components/Label.tsx';
import { forgetPlace, isRemembered, keepPlaces, keptPlaces } from './place-memory.ts';
import { useSaved } from './SavedServices.tsx';
import { useWords } from './words.ts';

/** Lets the reader keep the place on this device, or forget it everywhere, and the saved services with it. */
export function Keeping({ forget }: { forget: () => void }) {
  const { t } = useWords();
  const { drop } = useSaved();
  const [kept, setKept] = useState(isRemembered);
  const change = () => {
    if (kept) forgetPlace('device');
    else keepPlaces(keptPlaces(), 'device');
    setKept(isRemembered());
  };
  const forgetAll = () => {
    forgetPlace('tab', 'device');
    void drop();
    navigator.serviceWorker?.controller?.postMessage({ type: 'forget' });
    forget();
  };
  return (
    <p class="keeping">
      <label class="check">
        <input type="checkbox" checked={kept} onChange={change} />
        <span>{t('remember')}</span>
      </label>
      <button type="button" class="button" onClick={forgetAll}>
        <Label icon="trash-2">{t('forget')}</Label>
      </button>
    </p>
  );
}
