import path from 'node:path';
import { describeDeck } from '../../core/render/describeDeck.js';
import { LecternError } from '../../errors.js';
import type { Remember } from '../../io/cache/remember.js';
import { openRevision, type Revision } from '../../io/git/openRevision.js';
import type { PictureMemory } from '../../io/pictures/pictureMemory.js';
import { planJob } from '../buildJob.js';
import type { Flags } from '../flags.js';
import { type Job, loadJob } from '../loadBatch.js';
import type { Earlier } from './earlier.js';

/** What a comparison with a revision needs beside the article. */
export interface RevisionServices {
  readonly flags: Flags;
  readonly cwd: string;
  readonly pictures: PictureMemory;
  readonly remember: Remember;
}

/**
 * The deck of an article as it was at a revision of its repository, planned of the files as they were then: the article,
 * what lies beside it, its pictures and the configuration. What was chosen on the command line holds for both.
 * @throws LecternError `no-git`, `not-found`, or what stops a plan
 */
export async function recallRevision(
  { article, shown }: Job,
  name: string,
  services: RevisionServices,
): Promise<Earlier> {
  const { flags, cwd } = services;
  if (article.folder === null) {
    const fix = 'Save it to a file of a repository, or compare with another deck.json: --deck FILE.';
    throw new LecternError('not-found', `${shown} is no file: there is no revision of it.`, fix);
  }
  const revision = await openRevision(article.folder, name, shown);
  const against = nameRevision(revision);
  const file = await revision.find(article.path);
  if (file === null) {
    return { against, remark: { kind: 'absent' }, description: { slides: [] }, known: article.known, drawable: null };
  }
  try {
    const then = await loadJob(file, article.slug, flags, cwd, revision.files);
    // Both decks take their ids from the last build, as the presenter knows them.
    const planned = await planJob({ ...then, article: { ...then.article, known: article.known } }, services);
    const isRenamed = path.basename(file) !== path.basename(article.path);
    return {
      against,
      remark: isRenamed ? { kind: 'renamed', was: path.basename(file) } : null,
      description: describeDeck(planned.deck, then.article.sha256),
      known: article.known,
      drawable: { from: 'deck', ...planned },
    };
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    throw new LecternError(error.code, `At ${name}: ${error.message}`, 'Compare with another revision.', error);
  }
}

function nameRevision({ name, commit }: Revision): string {
  return commit.startsWith(name) ? name : `${name} (${commit.slice(0, 9)})`;
}
