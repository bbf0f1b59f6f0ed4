import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { dropServices, type Saved, savedServices, saveService } from './saved.ts';

/** The saved services, and what changes them; `keep` and `drop` say whether the browser did it. */
interface SavedState {
  saved: Saved[];
  keep: (one: Saved) => Promise<boolean>;
  /** Removes one service by its id, or all. */
  drop: (id?: string) => Promise<boolean>;
}

const Context = createContext<SavedState>({ saved: [], keep: async () => false, drop: async () => false });

/** The services saved on this device, in any part of the finder. */
export const useSaved = (): SavedState => useContext(Context);

/** Reads the saved services once, and again after each change. */
export function SavedServices({ children }: { children: ComponentChildren }) {
  const [saved, setSaved] = useState<Saved[]>([]);
  const after = (work: Promise<unknown>) =>
    work
      .then(savedServices)
      .then(setSaved)
      .then(
        () => true,
        () => false,
      );
  useEffect(() => {
    void after(Promise.resolve());
  }, []);
  const keep = (one: Saved) => after(saveService(one));
  const drop = (id?: string) => after(dropServices(id));
  return <Context.Provider value={{ saved, keep, drop }}>{children}</Context.Provider>;
}
