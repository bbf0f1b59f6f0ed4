/** What a search can lead to. */
export type EntryKind = 'guide' | 'topic' | 'word' | 'helpline' | 'type' | 'page';

/** One thing that can be found, in the words of one language; everything but `href` and `kind` is searched. */
export interface Entry {
  href: string;
  kind: EntryKind;
  title: string;
  /** One sentence shown below the title. */
  text: string;
  /** Everyday words, old words and the German words a reader may copy from a letter. */
  words: string;
  /** Danger may be behind this search: emergency numbers come first. */
  urgent?: true;
}
