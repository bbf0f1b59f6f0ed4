import type source from '../../locales/de/ui.json';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Base<K extends string> = K extends `${infer Name}_${Plural}` ? Name : K;
type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Every key of the interface texts, dotted (`home.title`), without plural endings; German is the source. */
export type Key = Paths<typeof source>;
