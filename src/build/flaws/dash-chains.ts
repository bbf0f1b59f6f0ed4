import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';

/** Sentences that hang together by two dashes or more. */
export function dashChains({ body, bodyLine, file }: GuideFile): Fault[] {
  return body.split('\n').flatMap((text, index) => {
    const chained = text.split(/[.!?؟]\s/).some((sentence) => (sentence.match(/\s[–—]\s/g) ?? []).length > 1);
    const fault = { file, line: bodyLine + index, field: 'sentence', message: 'has several dashes' };
    return chained ? [{ ...fault, remedy: 'make two or three sentences of it' }] : [];
  });
}
