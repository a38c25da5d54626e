import { LecternError } from '../errors.js';
import { findArticles, type Missing } from '../io/findArticles.js';
import type { ReadingHints } from '../io/readSource.js';
import { isReceived, type Received, STANDARD_INPUT } from '../io/received.js';
import type { Flags } from './flags.js';

/** What the command line names: files, and articles that lie in none. */
export interface Inputs {
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly received: readonly Received[];
  readonly missing: readonly Missing[];
}

/** What the flags say about how articles are to be read. */
export function readHints({ encoding, format }: Flags): ReadingHints {
  return { encoding, format };
}

/**
 * Finds the files, reads standard input (`-`) and fetches the addresses (`http://…`, `https://…`) that were named. No
 * address is fetched that was not.
 */
export async function gatherInputs(named: readonly string[], flags: Flags, cwd: string): Promise<Inputs> {
  const paths = named.filter((one) => !isReceived(one));
  const { files, missing } =
    paths.length > 0 || named.length === 0 ? await findArticles(paths, cwd) : { files: [], missing: [] };
  const received: Received[] = [];
  const failed: Missing[] = [];
  for (const one of new Set(named.filter(isReceived))) {
    try {
      received.push(await receive(one, flags));
    } catch (error) {
      if (!(error instanceof LecternError) || error.code === 'usage') throw error;
      failed.push({ path: one, error });
    }
  }
  return { files, received, missing: [...missing, ...failed] };
}

async function receive(named: string, flags: Flags): Promise<Received> {
  if (named === STANDARD_INPUT) return (await import('../io/readStandardInput.js')).readStandardInput();
  const { fetchArticle } = await import('../io/fetchArticle.js');
  return fetchArticle(named, { allowPrivate: flags.allowPrivate === true });
}
