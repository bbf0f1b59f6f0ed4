import { Label } from '../../components/Label.tsx';
import { useWords } from './words.ts';

/** What the results can be seen as: name, picture, words. */
const VIEWS = [
  ['list', 'list', 'view.list'],
  ['map', 'map', 'view.map'],
  ['week', 'calendar-days', 'view.week'],
  ['offices', 'landmark', 'view.offices'],
] as const;

export type View = (typeof VIEWS)[number][0];

/** The view a link asks for, `#offices`; else the list. */
export function viewOf(hash: string): View {
  return VIEWS.find(([view]) => hash === `#${view}`)?.[0] ?? 'list';
}

/** Switches between the views of one search; place and filters stay. */
export function Switch({ view, show }: { view: View; show: (view: View) => void }) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are no fields of a form
    <div class="views" role="group" aria-label={t('view.all')}>
      {VIEWS.map(([name, icon, words]) => (
        <button key={name} type="button" aria-pressed={name === view} onClick={() => show(name)}>
          <Label icon={icon}>{t(words)}</Label>
        </button>
      ))}
    </div>
  );
}
