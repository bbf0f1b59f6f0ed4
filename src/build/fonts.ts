/// <reference path="./subset-font.d.ts" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Language } from '../domain/language.ts';
import { filesIn, ROOT } from './read.ts';

/** Scripts that not every phone of today can draw, with a font for them under an open licence and its range of letters. */
const FONTS: Record<string, { file: string; local: string; range: string }> = {
  Ethi: {
    file: '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2',
    local: 'Noto Sans Ethiopic',
    range: 'U+1200-139F,U+2D80-2DDF,U+AB00-AB2F',
  },
};

/** The font of one language: where it lies, its bytes, and the rules that bring it to phones that have none of their own. */
export interface Font {
  path: string;
  file: Uint8Array;
  css: string;
}

/** A font with just the letters that the texts of a language use, where its script needs one; 19 KB for Tigrinya. */
export async function fontOf({ tag, intl }: Language): Promise<Font | undefined> {
  const script = new Intl.Locale(intl).maximize().script!;
  const font = FONTS[script];
  if (!font) return undefined;
  const texts = ['.json', '.md'].flatMap((ending) =>
    ['', 'guides'].flatMap((folder) => filesIn(join(ROOT, 'locales', tag, folder), ending)),
  );
  const shared = ['languages.json', 'formats.json'].map((name) => join(ROOT, 'locales', name));
  const letters = new Set([...texts, ...shared].flatMap((path) => [...readFileSync(path, 'utf8')]));
  const own = [...letters].filter((letter) => letter > '\u00FF').sort();
  const source = readFileSync(join(ROOT, 'node_modules', font.file));
  const file = await subsetFont(source, own.join(''), { targetFormat: 'woff2' });
  const path = `assets/${script.toLowerCase()}.${createHash('sha256').update(file).digest('hex').slice(0, 10)}.woff2`;
  const face = `font-family:Own;src:local("${font.local}"),url(/${path})format("woff2");font-display:swap`;
  // Letters without ascenders that fill their line need more air between the lines.
  const lines = '[dir]{--lh:1.7;--tight:1.45}';
  const css = `@font-face{${face};unicode-range:${font.range}}${lines}body{font-family:Own,system-ui,sans-serif}`;
  return { path, file, css };
}
