import { Label } from '../../components/Label.tsx';
import type { Moment } from '../../domain/openness.ts';
import { whole } from '../../domain/service.ts';
import { useSaved } from './SavedServices.tsx';
import { ServiceItem } from './ServiceItem.tsx';
import { indexOf } from './saved.ts';
import { useWords } from './words.ts';

interface SavedListProps {
  now: Moment;
  language: string;
  /** Shown at once; else a tap opens it. */
  open: boolean;
}

/** The services saved on this device, with all their facts; nothing is loaded for it. */
export function SavedList({ now, language, open }: SavedListProps) {
  const { t } = useWords();
  const { saved, drop } = useSaved();
  if (saved.length === 0) return null;
  return (
    <details class="saved" open={open}>
      <summary class="row">
        <Label icon="bookmark">{t('card.savedTitle')}</Label>
      </summary>
      <p class="quiet">{t('card.savedNote')}</p>
      <ul class="results">
        {saved.map((one) => (
          <ServiceItem key={one.id} service={whole(one.service)} index={indexOf(one)} now={now} language={language} />
        ))}
      </ul>
      <button type="button" class="button" onClick={() => drop()}>
        <Label icon="trash-2">{t('card.dropAll')}</Label>
      </button>
    </details>
  );
}
