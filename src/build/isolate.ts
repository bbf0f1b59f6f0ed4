const TOKEN = /<!--.*?-->|<[^>]+>|[^<]+/gs;
const TAG = /^<(\/?)([a-z0-9-]+)([^>]*?)(\/?)>$/s;
const VOID = new Set(['area', 'br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'use', 'wbr']);
/** Elements whose text cannot or must not hold marks. */
const OPAQUE = new Set(['script', 'style', 'title', 'option', 'textarea', 'svg']);
/** A run of Latin words with the digits, dots and hyphens that belong to it; entities and slots of the shell are no words. */
const LATIN =
  /\[\[[^\]]+\]\]|&[a-z]+;|&#\w+;|\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:[ .@/:’-]+[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d]*)*/gu;

/**
 * Marks every run of Latin letters in markup of another script as German and left to right, so that bidi order,
 * pronunciation and browser translation are right. Text below a `lang` or `translate="no"` is marked already.
 */
export function isolateLatin(html: string): string {
  const open: { name: string; quiet: boolean }[] = [];
  return html.replace(TOKEN, (token) => {
    const tag = TAG.exec(token);
    if (tag) {
      const [, closing, name, attributes, selfClosing] = tag as unknown as [string, string, string, string, string];
      if (closing) while (open.length && open.pop()!.name !== name);
      else if (!selfClosing && !VOID.has(name)) {
        const marked = name !== 'html' && /\s(lang=|translate="no")/.test(attributes);
        open.push({ name, quiet: (open.at(-1)?.quiet ?? false) || marked || OPAQUE.has(name) });
      }
      return token;
    }
    if (token.startsWith('<') || open.at(-1)?.quiet) return token;
    return token.replace(LATIN, (run) =>
      /^[&[]/.test(run) || run.length < 2 ? run : `<bdi lang="de" dir="ltr" translate="no">${run}</bdi>`,
    );
  });
}
