import type { Fault } from './faults.ts';
import type { LineOf } from './lines.ts';

interface Text {
  path: string[];
  /** Path without plural ending, and the ending: `count_other` is `other` of `count`. */
  base: string;
  form: string;
  text: unknown;
}

const FORM = /^(.*)_(zero|one|two|few|many|other)$/;

/**
 * Faults of one `ui.json` held against the German one: missing and strange keys, plural forms other than those of
 * `intl`, other variables. German is held against itself.
 */
export function interfaceFaults(own: object, german: object, intl: string, file: string, lineOf: LineOf): Fault[] {
  const [have, source] = [textsOf(own), textsOf(german)];
  const forms = new Intl.PluralRules(intl).resolvedOptions().pluralCategories as string[];
  const wanted = new Map<string, Text>();
  for (const text of source.values()) {
    const stem = text.path.join('.').replace(FORM, '$1');
    if (!text.form) wanted.set(stem, text);
    else for (const form of forms) wanted.set(`${stem}_${form}`, { ...text, form, path: `${stem}_${form}`.split('.') });
  }
  const fault = (path: string[], message: string, remedy: string): Fault => {
    return { file, line: lineOf(path), field: path.join('.'), message, remedy };
  };
  const faults: Fault[] = [];
  for (const [key, { path, base }] of wanted)
    if (!have.has(key)) faults.push(fault(path, 'is missing', `translate it: "${germanOf(source, base)}"`));
  for (const [key, { path, base, form, text }] of have) {
    if (!wanted.has(key)) {
      const plural = form && [...source.values()].some((other) => other.form && other.base === base);
      if (plural) faults.push(fault(path, `is no plural form of ${intl}`, `its forms are ${forms.join(', ')}`));
      else faults.push(fault(path, 'is not a key of locales/de/ui.json', 'correct its spelling or remove it'));
    } else if (typeof text !== 'string' || !text.trim()) {
      faults.push(fault(path, 'is not a text', 'write a text in quotation marks'));
    } else {
      const [there, here] = [variablesOf(germanOf(source, base), form), variablesOf(text, form)];
      if (there !== here)
        faults.push(fault(path, `has the variables ${here || 'none'}, German has ${there || 'none'}`, 'use the same'));
    }
  }
  return faults;
}

/** Every text of nested objects by its dotted key. */
function textsOf(node: object, above: string[] = []): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const [name, value] of Object.entries(node)) {
    const path = [...above, name];
    if (typeof value === 'object' && value) for (const entry of textsOf(value, path)) texts.set(...entry);
    else {
      const [, stem = name, form = ''] = FORM.exec(name) ?? [];
      texts.set(path.join('.'), { path, base: [...above, stem].join('.'), form, text: value });
    }
  }
  return texts;
}

const germanOf = (source: Map<string, Text>, base: string): string =>
  String((source.get(base) ?? source.get(`${base}_other`))?.text ?? '');

/** The `{{names}}` of a text, sorted; a plural form may say its count in words. Half a pair of braces counts too. */
function variablesOf(text: string, form: string): string {
  const names = text.match(/{{\w+}}|[{}]+/g) ?? [];
  return [...new Set(names)]
    .filter((name) => !form || form === 'other' || name !== '{{count}}')
    .sort()
    .join(' ');
}
