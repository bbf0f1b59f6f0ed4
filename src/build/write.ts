import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The whole output: path below `dist` → content. */
export type Files = Map<string, string | Uint8Array>;

const TEXT = /\.(html|js|css|json|svg|xml|txt|webmanifest|ics|csv)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Brotli 11 of a file, as the server sends it. */
export const compressed = (content: string | Uint8Array): Promise<Uint8Array> =>
  brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

/** Writes all files (texts also as `.br` and `.gz`) to a new folder, then puts it in the place of the old one. */
export async function writeFiles(files: Files, folder: string, { compress = true } = {}): Promise<void> {
  const fresh = `${folder}.${process.pid}.new`;
  await rm(fresh, { recursive: true, force: true });
  const queue = [...files];
  const work = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [path, content] = next;
      const target = join(fresh, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      if (!compress || !TEXT.test(path)) continue;
      await writeFile(`${target}.br`, await compressed(content));
      await writeFile(`${target}.gz`, await zip(content, { level: 9 }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
