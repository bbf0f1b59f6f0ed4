import { useEffect, useState } from 'preact/hooks';

type MoreViews = typeof import('./more-views.ts');

/** The script of the further views, fetched once it is `wanted`; `failed` where it cannot be had, until `again` is called. */
export function useMoreViews(wanted: boolean) {
  const [views, setViews] = useState<MoreViews>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import('./more-views.ts').then(setViews, () => setFailed(true));
  };
  useEffect(() => {
    if (wanted && !views) load();
  }, [wanted]);
  return { views, failed, again: load };
}
