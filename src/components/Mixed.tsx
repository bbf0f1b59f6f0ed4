import { German } from './German.tsx';

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /([A-Za-zÄÖÜäöüß][\wÄÖÜäöüß]*(?:[ .&/-]+[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß]*| \d[\d.]*)*)/;

/** A plain text of the translators: Latin words in an Arabic sentence are set off, so that order and voice stay right. */
export function Mixed({ text }: { text: string }) {
  if (!ARABIC.test(text)) return <>{text}</>;
  return <>{text.split(LATIN).map((part, index) => (index % 2 ? <German key={part}>{part}</German> : part))}</>;
}
