import type { Fault } from '../faults.ts';
import type { GuideFile } from '../guides.ts';

/** Headings that skip a level: a text starts with `##`, and `###` stands below one; there are no deeper ones. */
export function headingOrder({ blocks, file }: GuideFile): Fault[] {
  const faults: Fault[] = [];
  let level = 1;
  for (const { node, line } of blocks) {
    if (node.type !== 'heading' || node.depth > 3) continue;
    if (node.depth > level + 1) {
      const message = `level ${node.depth} follows level ${level}`;
      faults.push({ file, line, field: 'heading', message, remedy: `use ${'#'.repeat(level + 1)}` });
    }
    level = node.depth;
  }
  return faults;
}
