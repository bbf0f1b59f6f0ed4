import { UNTRANSLATED } from '../components/German.tsx';
import type { PageContext, PageDraft } from './context.ts';

/** `/directory/`: what of the directory others may use, and how; German and English, for people who make software. */
export function directoryPage({ origin, operator, services, today, format }: PageContext): PageDraft {
  const example = `curl ${origin}/directory/hsds/services/1.json`;
  return {
    path: '/directory/',
    rest: 'find/',
    title: 'Offene Daten: das Verzeichnis',
    description: 'Das Verzeichnis der Angebote als HSDS 3.0 und CSV · The directory of services as HSDS 3.0 and CSV',
    script: 'page',
    more: true,
    main: (
      <article class="guide" lang="de" {...UNTRANSLATED}>
        <h1>Offene Daten: das Verzeichnis</h1>
        <p>
          Alle {services.length} Angebote dieser Seite gibt es als Dateien. Jede Webseite und jedes Programm darf sie
          laden (CORS). Stand: {format.date(today)}.
        </p>
        <ul>
          <li>
            <a href="/directory/hsds/services/1.json">/directory/hsds/services/1.json</a>: HSDS 3.0 (Open Referral), je
            500 Angebote. <code>total_pages</code> sagt, wie viele Seiten es gibt.
          </li>
          <li>
            <a href="/directory/services.csv">/directory/services.csv</a>: alles in einer Tabelle (UTF-8, Komma).
          </li>
        </ul>
        <h2>Lizenz und Quellen</h2>
        <p>
          Die Angaben sind Tatsachen aus öffentlichen Quellen. Bei jedem Angebot stehen die Quelle (<code>source</code>)
          und, wo er bekannt ist, der Tag der letzten Prüfung (<code>checked</code>, in HSDS <code>assured_date</code>).
          Die Zusammenstellung steht unter der Lizenz dieser Anwendung (EUPL-1.2). Nennen Sie bitte {operator.name}.
        </p>
        <h2>So aktuell sind die Daten</h2>
        <p>
          Die Dateien entstehen bei jeder Veröffentlichung neu. Kennungen bleiben gleich. Orte ohne genaue Adresse haben
          in HSDS keine Koordinaten. Adressen von Schutzhäusern sind nie enthalten: Veröffentlichen Sie auch keine.
        </p>
        <h2>Beispiel</h2>
        <pre>
          <code>{example}</code>
        </pre>
        <section lang="en">
          <h2>In English</h2>
          <p>
            All {services.length} services of this site are here as files, for any site or program (CORS is open). HSDS
            3.0 (Open Referral) comes in pages of 500, <code>total_pages</code> says how many there are; the CSV is one
            table in UTF-8. Every service names its source and, where known, the day it was last checked. The
            compilation has the licence of this application (EUPL-1.2); please credit {operator.name}. Files are made
            anew with each publication, ids stay the same. A place without an exact address has no coordinates in HSDS.
            Addresses of shelters are never included: please never add any.
          </p>
        </section>
      </article>
    ),
  };
}
