import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What a file holds, or how to make it when it is written: there may be more than memory holds. */
export type Content = string | Uint8Array | (() => string);

/** The whole output: path below `dist` → content. */
export type Files = Map<string, Content>;

/** What a file holds. */
export const contentOf = (content: Content): string | Uint8Array =>
  typeof content === 'function' ? content() : content;

/** With more files than this, or for one of more bytes, the best compression would take hours; a good one must do. */
const MANY = 20_000;
const LARGE = 500_000;

/** What is read on the weakest connection gets Brotli's best; for the rest half the time is worth 0.4 % more bytes. */
const qualityOf = (path: string): number => (path.includes('/guides/') ? 11 : 10);

const TEXT = /\.(html|js|css|json|svg|xml|txt|webmanifest|ics|csv)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Brotli of a file, as the server sends it. */
export const compressed = (content: string | Uint8Array, quality = 10): Promise<Uint8Array> =>
  brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });

/** Writes all files (texts also as `.br` and `.gz`) to a new folder, then puts it in the place of the old one. */
export async function writeFiles(files: Files, folder: string, { compress = true } = {}): Promise<void> {
  const fresh = `${folder}.${process.pid}.new`;
  await rm(fresh, { recursive: true, force: true });
  const queue = [...files.keys()];
  const work = async () => {
    for (let path = queue.pop(); path; path = queue.pop()) {
      const content = contentOf(files.get(path)!);
      const fast = files.size > MANY || content.length > LARGE;
      const target = join(fresh, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
      if (!compress || !TEXT.test(path)) continue;
      await writeFile(`${target}.br`, await compressed(content, fast ? 5 : qualityOf(path)));
      await writeFile(`${target}.gz`, await zip(content, { level: fast ? 6 : 9 }));
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}
