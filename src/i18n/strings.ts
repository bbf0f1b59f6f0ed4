import type { Strings } from './tiny.ts';

/** Nested interface texts as one level with dotted keys; with `prefix` only the keys that start with it. */
export function flatStrings(nested: object, prefix = ''): Strings {
  const flat: Strings = {};
  const walk = (node: object, path: string) => {
    for (const [name, value] of Object.entries(node)) {
      const key = path ? `${path}.${name}` : name;
      if (typeof value === 'string') flat[key] = value;
      else walk(value as object, key);
    }
  };
  walk(nested, '');
  return Object.fromEntries(Object.entries(flat).filter(([key]) => key.startsWith(prefix)));
}
