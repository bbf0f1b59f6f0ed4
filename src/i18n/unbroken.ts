/** Text whose numbers keep to one line, with no-break spaces: `116 016`, `70 €`, `30 %`, `§ 24`, `14–20 Uhr`. */
export const unbroken = (text: string): string => text.replace(/(§|\d) (?=[\d€%]|Uhr)/g, '$1\u00A0');
