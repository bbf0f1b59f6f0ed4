/** Text as part of an id: `a-z0-9` and single hyphens, umlauts as two letters; empty for other scripts. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** A new id out of name and town, at most 80 characters; numbered where `taken` has it. */
export function newId(
  name: string,
  city: string,
  type: string,
  taken: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): string {
  const town = slug(city);
  const parts = [slug(name) || slug(type), slug(name).includes(town) ? '' : town].filter(Boolean);
  const base = cut(parts.join('-')) || 'service';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  return id;
}

/** At most 75 characters, whole words where possible. */
const cut = (id: string): string =>
  id.length > 75
    ? id
        .slice(0, 76)
        .replace(/-[^-]*$/, '')
        .slice(0, 75)
    : id;
