import path from 'node:path';
import { recallDeck } from '../../core/ids/knownDeck.js';
import { readDescription } from '../../io/readDescription.js';
import { showPath } from '../../io/source.js';
import type { Job } from '../loadBatch.js';
import type { Earlier } from './earlier.js';

/** The deck that was built last, or that of another `deck.json`. */
export async function recallBuild({ article, options }: Job, named: string | undefined, cwd: string): Promise<Earlier> {
  const file = named === undefined ? path.join(options.out, article.slug, 'deck.json') : path.resolve(cwd, named);
  const against = showPath(file, cwd);
  const description = await readDescription(file, against);
  return {
    against,
    remark: null,
    description,
    known: recallDeck(description),
    drawable: { from: 'page', file: path.join(path.dirname(file), 'index.html') },
  };
}
