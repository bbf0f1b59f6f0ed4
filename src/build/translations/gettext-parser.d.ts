/** The part of gettext-parser that we use; it has no types of its own. */
declare module 'gettext-parser' {
  export interface Message {
    msgid: string;
    msgctxt?: string;
    msgstr: string[];
    comments?: { extracted?: string; reference?: string; flag?: string };
  }
  export interface Catalogue {
    charset?: string;
    /** Absent where the file has no header. */
    headers?: Record<string, string>;
    /** By `msgctxt`, then by `msgid`. */
    translations: Record<string, Record<string, Message>>;
  }
  export const po: {
    /** Throws an Error with `lineNumber` where the file is broken; with `validation` also for double units. */
    parse: (file: string, options?: { validation?: boolean }) => Catalogue;
    compile: (catalogue: Catalogue) => Uint8Array;
  };
}
