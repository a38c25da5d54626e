import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { LecternError } from '../../errors.js';
import { readTar } from './tar.js';

/** The browser that came with the install, unpacked. */
export interface BundledBrowser {
  readonly executable: string;
  /** It brings the libraries and the one font that a bare machine lacks. */
  readonly env: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);
const decompress = promisify(brotliDecompress);

/**
 * A Chrome with no font at all to fall back to ends itself, so the machine's fonts are joined by one that the package
 * brings. On a machine that has fonts it changes nothing.
 */
const FONT_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** The folder of `@sparticuz/chromium` and its version; null if it is not installed or not for this machine. */
export function findBundledPackage(): { folder: string; version: string } | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    // The package exports no package.json: its entry is two folders below.
    const entry = require.resolve('@sparticuz/chromium');
    const folder = path.resolve(path.dirname(entry), '..', '..');
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    return existsSync(path.join(folder, 'bin', 'chromium.br')) ? { folder, version: manifest.version } : null;
  } catch {
    return null;
  }
}

/**
 * Unpacks the browser of `@sparticuz/chromium`, once per version, below the first of the folders that takes it; null
 * if the package is not installed. The package's own unpacking writes to a fixed place in the temporary folder: two
 * builds at once would start a half-written file, and an old version would stay.
 * @throws LecternError `browser-failed` if no folder takes it
 */
export async function unpackBundledBrowser(folders: readonly (string | null)[]): Promise<BundledBrowser | null> {
  const found = findBundledPackage();
  if (!found) return null;
  let failure: unknown;
  for (const folder of folders) {
    if (folder === null) continue;
    try {
      const home = await unpackOnce(found.folder, path.join(folder, `chromium-${found.version}`));
      return {
        executable: path.join(home, 'chrome-headless-shell'),
        env: { LD_LIBRARY_PATH: path.join(home, 'lib'), FONTCONFIG_FILE: path.join(home, 'fonts.conf') },
      };
    } catch (error) {
      failure = error;
    }
  }
  throw new LecternError(
    'browser-failed',
    'The browser that came with the install could not be unpacked.',
    'Free 200 MB in your cache folder, or name an installed browser with --browser.',
    failure,
  );
}

async function unpackOnce(packageFolder: string, home: string): Promise<string> {
  if (existsSync(home)) return home;
  const beside = `${home}.${randomUUID()}`;
  try {
    await unpack(path.join(packageFolder, 'bin'), beside);
    await rename(beside, home);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another build may have been first.
    if (!existsSync(home)) throw error;
  }
  return home;
}

async function unpack(from: string, to: string): Promise<void> {
  await mkdir(path.join(to, 'lib'), { recursive: true });
  await mkdir(path.join(to, 'fonts'), { recursive: true });
  const unpackFlat = async (archive: string, folder: string): Promise<void> => {
    const files = readTar(await decompress(await readFile(path.join(from, archive))));
    for (const [name, bytes] of files) {
      if (/\.(?:so(?:\.\d+)*|chk|ttf)$/.test(name)) await writeFile(path.join(to, folder, path.basename(name)), bytes);
    }
  };
  await Promise.all([
    pipeline(
      createReadStream(path.join(from, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(path.join(to, 'chrome-headless-shell'), { mode: 0o755 }),
    ),
    unpackFlat('al2023.tar.br', 'lib'),
    unpackFlat('fonts.tar.br', 'fonts'),
    writeFile(path.join(to, 'fonts.conf'), FONT_CONFIG),
  ]);
}
