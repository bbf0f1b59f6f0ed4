import { Document, isSeq, parseDocument, Scalar } from 'yaml';
import type { GuideFile } from '../guides.ts';
import { bodyWith } from './guide-units.ts';
import type { Stamp } from './stamps.ts';
import { wordsOf } from './table-with.ts';

/**
 * The file of a translated guide. `file` is what it holds now, `''` for a new one; `textOf` gives the text of a field
 * (`title`, `text/steps-1`). The body has the build of the German one; the header stays as it was where nothing changed.
 */
export function guideWith(file: string, german: GuideFile, textOf: (field: string) => string, stamp: Stamp): string {
  const [, header = ''] = /^---\n(.*?\n)---\n/s.exec(file) ?? [];
  const document = header ? parseDocument(header) : new Document({});
  const before = (document.toJS() ?? {}) as Record<string, unknown>;
  const set = (name: string, value: unknown, node: unknown = value) => {
    if (JSON.stringify(before[name]) !== JSON.stringify(value)) document.set(name, node);
  };
  const search = document.createNode(wordsOf(textOf('search')));
  if (isSeq(search)) search.flow = true;
  const revision = new Scalar(stamp.revision);
  revision.type = 'QUOTE_DOUBLE';
  set('title', textOf('title'));
  set('summary', textOf('summary'));
  set('search', wordsOf(textOf('search')), search);
  set('source', 'de');
  set('revision', stamp.revision, revision);
  set('method', stamp.method);
  const changed = JSON.stringify(before) !== JSON.stringify(document.toJS());
  const lines = changed ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : header;
  return `---\n${lines}---\n${bodyWith(german, (id) => textOf(`text/${id}`))}`;
}
