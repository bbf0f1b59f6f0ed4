/** The part of the library that the build uses; it brings no types of its own. */
declare module 'subset-font' {
  /** A font with only the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2' | 'sfnt' },
  ): Promise<Uint8Array>;
}
