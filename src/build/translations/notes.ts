import type { Unit } from './units.ts';

const TABLES: Record<string, string> = {
  'ui.json': 'interface; {{names}} in braces stay as they are',
  'topics.json': 'situation of life',
  'service-types.json': 'kind of advice service',
  'authorities.json': 'office',
  'bring.json': 'what people bring to an appointment',
  'helplines.json': 'helpline',
  'words.json': 'office word, explained',
  'phrases.json': 'German sentence to show; what it means',
  'matters.json': 'who decides what',
};

const FIELDS: Record<string, string> = {
  title: 'heading',
  name: 'name',
  for: 'when do I call? one sentence',
  does: 'what it does',
  is: 'this German word in your language',
  means: 'meaning',
  where: 'where one meets it; may stay empty',
  note: 'note; may stay empty',
  languages: 'languages spoken there; may stay empty',
  also: 'other names and spellings people type; not word by word, several parted by " | "; may stay empty',
  search: 'words people really type in your language; not word by word, several parted by " | "',
  summary: 'guide: 20 to 260 characters, for lists and preview',
};

const BLOCK =
  'guide, Markdown; keep boxes (:::), marks (:word[…]{of=…} :de[…] :tel[…] :date[…] :num[…]), links, numbers and list items';

/** What a translator should know of a text. */
export function noteOf({ file, path }: Unit, intl: string): string {
  const field = path.at(-1)!;
  if (!file.startsWith('guides/')) {
    const plural = /_(zero|one|two|few|many|other)$/.exec(field);
    const more = file === 'ui.json' ? plural && formNote(plural[1]!, intl) : FIELDS[field];
    return [TABLES[file], more].filter(Boolean).join('; ');
  }
  if (field === 'title') return 'guide: title, at most 70 characters';
  return FIELDS[field] ?? BLOCK;
}

/** For which numbers a plural form stands. */
function formNote(form: string, intl: string): string {
  const rules = new Intl.PluralRules(intl);
  const numbers = [...Array(201).keys(), 1_000_000, 1.5].filter((number) => rules.select(number) === form);
  return `plural form for ${numbers.slice(0, 8).join(', ')}${numbers.length > 8 ? ' …' : ''}`;
}
