import type { ComponentChildren } from 'preact';
import { German } from './German.tsx';

interface WordProps {
  /** Anchor of the explanation on this page, `w-meldebescheinigung`; empty where the language has none yet. */
  id: string;
  /** German headword, given in translations only: stands in brackets after the words of the language. */
  german?: string;
  children: ComponentChildren;
}

/** An office word in a text; leads to its explanation in the word list at the end of the page. */
export function Word({ id, german, children }: WordProps) {
  return (
    <>
      {id ? (
        <a class="word" href={`#${id}`}>
          {children}
        </a>
      ) : (
        children
      )}
      {german && (
        <>
          {' ('}
          <German>{german}</German>)
        </>
      )}
    </>
  );
}
