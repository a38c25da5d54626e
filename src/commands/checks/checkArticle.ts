import type { DeckDescription } from '../../core/render/describeDeck.js';
import { describeDeck } from '../../core/render/describeDeck.js';
import { LecternError } from '../../errors.js';
import type { PrintBrowser } from '../../io/browser/page.js';
import { layOutDeck } from '../../io/print/layOutDeck.js';
import type { LoadedArticle } from '../../io/source.js';
import { buildJob } from '../buildJob.js';
import type { Job } from '../loadBatch.js';
import type { Check, CheckReport } from './checkResult.js';
import { coverageCheck, diagnosticsCheck, fidelityCheck, fitCheck, skippedCheck } from './listChecks.js';

/** Builds the deck of an article in memory and checks it. `browser` is null where nothing is to be measured. */
export async function checkArticle(
  job: Job,
  browser: (() => Promise<PrintBrowser>) | null,
  report: (stage: string) => void,
): Promise<CheckReport> {
  const none = { live: false, print: { slides: false, handout: false } };
  const built = await buildJob(job, none, { browser: refuse, report });
  report('measure');
  let { deck } = built;
  let fit: Check;
  try {
    if (!browser) fit = skippedCheck('fit', 'not measured (--no-fit)');
    else {
      const laidOut = await layOutDeck(deck, built.assets, job.options.theme, await browser());
      await laidOut.page.close();
      deck = laidOut.deck;
      fit = fitCheck(deck.slides.length, laidOut.findings);
    }
  } catch (error) {
    if (!(error instanceof LecternError && error.code === 'no-browser')) throw error;
    fit = skippedCheck('fit', 'not measured: there is no browser');
  }
  return reportOn(job.shown, job.shown, describeDeck(deck, job.article.sha256), job.article, fit);
}

/** Checks a deck that is built already, as its deck.json describes it. */
export function checkDescription(
  subject: string,
  shownArticle: string,
  deck: DeckDescription,
  article: LoadedArticle,
): CheckReport {
  const fit = skippedCheck('fit', 'not measured: check the article itself for that');
  return reportOn(subject, shownArticle, deck, article, fit);
}

function reportOn(
  subject: string,
  shownArticle: string,
  deck: DeckDescription,
  article: LoadedArticle,
  fit: Check,
): CheckReport {
  const checks = [
    fidelityCheck(deck, article.source.text, article.corrections),
    coverageCheck(deck),
    fit,
    diagnosticsCheck(deck),
  ];
  return { subject, article: shownArticle, title: deck.title, ok: checks.every(({ ok }) => ok !== false), checks };
}

async function refuse(): Promise<never> {
  throw new LecternError('browser-failed', 'A check prints nothing.', 'Use `lectern build` for PDFs.');
}
