import type { ComponentChildren } from 'preact';
import { German } from './German.tsx';

interface WordProps {
  /** Anchor of the explanation on this page, `w-meldebescheinigung`. */
  id: string;
  /** German headword, given in translations only: stands in brackets after the words of the language. */
  german?: string;
  children: ComponentChildren;
}

/** An office word in a text; leads to its explanation in the word list at the end of the page. */
export function Word({ id, german, children }: WordProps) {
  return (
    <>
      <a class="word" href={`#${id}`}>
        {children}
      </a>
      {german && (
        <>
          {' ('}
          <German>{german}</German>)
        </>
      )}
    </>
  );
}
