const INVISIBLE = /[\p{Cf}ـ]/gu;
const MARKED = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}])\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const LETTERS = pairs('ı:i ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d ə:e ς:σ ٱ:ا ي:ی ى:ی ك:ک ة:ه ە:ه ہ:ه ھ:ه ء: ґ:г');
const AMHARIC = pairs(
  'ሐ:ሀ ሑ:ሁ ሒ:ሂ ሓ:ሃ ሔ:ሄ ሕ:ህ ሖ:ሆ ኀ:ሀ ኁ:ሁ ኂ:ሂ ኃ:ሃ ኄ:ሄ ኅ:ህ ኆ:ሆ ሠ:ሰ ሡ:ሱ ሢ:ሲ ሣ:ሳ ሤ:ሴ ሥ:ስ ሦ:ሶ ዐ:አ ዑ:ኡ ዒ:ኢ ዓ:ኣ ዔ:ኤ ዕ:እ ዖ:ኦ ፀ:ጸ ፁ:ጹ ፂ:ጺ ፃ:ጻ ፄ:ጼ ፅ:ጽ ፆ:ጾ',
);
const SERBIAN = pairs(
  'а:a б:b в:v г:g д:d ђ:d е:e ж:z з:z и:i ј:j к:k л:l љ:lj м:m н:n њ:nj о:o п:p р:r с:s т:t ћ:c у:u ф:f х:h ц:c ч:c џ:dz ш:s',
);

function pairs(text: string): Map<string, string> {
  return new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]));
}

function replace(text: string, letters: Map<string, string>): string {
  return text.replace(/[^ -~]/gu, (letter) => letters.get(letter) ?? letter);
}

/** The ASCII digit for a decimal digit of the scripts our readers write in. */
function digit(letter: string): string {
  return String(((letter.codePointAt(0) ?? 0) - (/[०-९]/.test(letter) ? 6 : 0)) % 16);
}

/**
 * Text as search sees it: lower case, ASCII digits, no accents, one form of each Arabic letter, words parted by one
 * space. Readers' words and ours go through it alike. `language` (our tag) folds what is alike in one language only.
 */
export function fold(text: string, language = ''): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, digit)
    .replace(/[İI]/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’ʼ\u200c]/g, '')
    .replace(INVISIBLE, '')
    .replace(MARKED, '$1')
    .normalize('NFC');
  let folded = replace(plain, LETTERS);
  if (language === 'am') folded = replace(folded, AMHARIC);
  if (language === 'sr-Latn' || language === 'bs') folded = replace(folded, SERBIAN);
  return folded.replace(NOT_WORD, ' ').trim();
}

/**
 * All foldings under which an index should list a text: umlauts as one letter and as two (`ä` → `a`, `ae`),
 * the Persian half space as nothing and as a space.
 */
export function foldings(text: string, language = ''): string[] {
  const spelled = text.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);
  return [...new Set([text, spelled, text.replaceAll('\u200c', ' ')].map((variant) => fold(variant, language)))];
}
