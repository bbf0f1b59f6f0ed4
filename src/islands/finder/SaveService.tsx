import { useState } from 'preact/hooks';
import { Label } from '../../components/Label.tsx';
import { isSensitive, type Service } from '../../domain/service.ts';
import { useSaved } from './SavedServices.tsx';
import { savedOf } from './saved.ts';
import type { ItemProps } from './views.ts';
import { useWords } from './words.ts';

/** Saves a service on this device, or removes it; what could endanger somebody is saved only after a warning. */
export function SaveService({ service, index }: { service: Service; index: ItemProps['index'] }) {
  const { t } = useWords();
  const { saved, keep, drop } = useSaved();
  const [state, setState] = useState<'' | 'asking' | 'saved' | 'failed'>('');
  const isSaved = saved.some(({ id }) => id === service.id);
  const save = async () => setState((await keep(savedOf(service, index))) ? 'saved' : 'failed');
  const tapped = () => {
    if (!isSaved) return isSensitive(service) ? setState('asking') : save();
    setState('');
    return drop(service.id);
  };
  if (state === 'asking')
    return (
      <div class="box warning" role="alert">
        <p>{t('card.warning')}</p>
        <p class="acts">
          <button type="button" class="button" onClick={() => setState('')}>
            {t('card.cancel')}
          </button>
          <button type="button" class="button" onClick={save}>
            {t('card.saveAnyway')}
          </button>
        </p>
      </div>
    );
  return (
    <>
      <p class="acts">
        <button type="button" class="button" onClick={tapped}>
          <Label icon={isSaved ? 'bookmark-x' : 'bookmark'}>{t(isSaved ? 'card.drop' : 'card.save')}</Label>
        </button>
      </p>
      <p role="status" class="told">
        {state === 'saved' && isSaved && t('card.saved')}
        {state === 'failed' && t('card.notSaved')}
      </p>
    </>
  );
}
