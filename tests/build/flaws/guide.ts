import { type GuideFile, readGuide } from '../../../src/build/guides.ts';

/** A sound German guide with this body (or a translation of it); its body starts on line 13, in a translation on 9. */
export function guideOf(body: string, tag = 'de', title = 'Wohnung anmelden'): GuideFile {
  const words = `title: ${title}\nsummary: Sie melden Ihre Adresse beim Amt an. So geht es.\nsearch: [eins, zwei, drei]`;
  const facts = `topic: arriving
services: [mbe]
decides: [{ role: decides, who: meldebehoerde }]
sources:
  - { title: "§ 17 BMG", url: "https://example.org", checked: 2026-08-19 }
law: "2026-08"
checked: 2026-11-22`;
  const header = tag === 'de' ? facts : 'source: de\nrevision: "0123456789ab"\nmethod: machine';
  const { guide, faults } = readGuide(`---\n${words}\n${header}\n---\n${body}\n`, `locales/${tag}/guides/a.md`, tag);
  if (!guide) throw new Error(JSON.stringify(faults));
  return guide;
}
