import type { Deck } from '../../core/model.js';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import { describeDeck } from '../../core/render/describeDeck.js';
import type { Convert } from '../../core/script/createConverter.js';
import type { GlossaryEntry, Script } from '../../core/script/script.js';
import { LecternError } from '../../errors.js';
import type { PrintBrowser } from '../../io/browser/page.js';
import { FORGET } from '../../io/cache/remember.js';
import type { LoadedArticle } from '../../io/source.js';
import type { DeckServices } from '../../pipeline.js';
import { buildJob } from '../buildJob.js';
import type { Job } from '../loadBatch.js';
import { accessCheck } from './accessCheck.js';
import type { Check, CheckReport } from './checkResult.js';
import { fitCheck } from './fitCheck.js';
import { coverageCheck, diagnosticsCheck, fidelityCheck, skippedCheck } from './listChecks.js';

/** Builds the deck of an article in memory and checks it. `browser` is null where nothing is to be measured. */
export async function checkArticle(
  job: Job,
  browser: (() => Promise<PrintBrowser>) | null,
  withAccess: boolean,
  report: (stage: string) => void,
  warn: (message: string) => void,
  { remember, browserMark }: Required<Pick<DeckServices, 'remember' | 'browserMark'>>,
): Promise<CheckReport> {
  const none = { print: { slides: false, handout: false } };
  const built = await buildJob(job, none, { browser: refuse, report, remember });
  report('measure');
  const { theme, fragments, glossary } = job.options;
  const describe = (deck: Deck): DeckDescription => describeDeck(deck, job.article.sha256);
  let description = describe(built.deck);
  let fit = skippedCheck('fit', 'not measured (--no-fit)');
  let access: Check | null = null;
  try {
    if (browser) {
      report('measure');
      const { proveDeck } = await import('../../io/proof/proveDeck.js');
      const { retryLost } = await import('../../io/browser/retryLost.js');
      const prove = (running: PrintBrowser) =>
        proveDeck(built.deck, built.assets, { theme, fragments }, running, withAccess);
      // Words that were measured in the same browser and were well need no browser; what was found is found again.
      const rememberProof = browserMark === null ? FORGET : remember;
      const key = [browserMark, built.html, built.deckJson, built.deck, theme, fragments, withAccess];
      const {
        deck,
        findings,
        access: judged,
        themes,
      } = await rememberProof('proof', key, () => retryLost(browser, prove, warn));
      description = describe(deck);
      access = judged && accessCheck(description, themes, judged);
      fit = fitCheck(description, job.article.source.text, findings);
    }
  } catch (error) {
    if (!(error instanceof LecternError && error.code === 'no-browser')) throw error;
    fit = skippedCheck('fit', 'not measured: there is no browser');
  }
  return reportOn(job.shown, job.shown, description, job.article, glossary, access ? [fit, access] : [fit]);
}

/**
 * Checks a deck that is built already, as its deck.json describes it.
 * @param pdf what was found in the PDFs beside it; null if there are none
 */
export function checkDescription(
  subject: string,
  shownArticle: string,
  deck: DeckDescription,
  article: LoadedArticle,
  glossary: readonly GlossaryEntry[],
  pdf: Check | null,
): Promise<CheckReport> {
  const fit = skippedCheck('fit', 'not measured: check the article itself for that');
  return reportOn(subject, shownArticle, deck, article, glossary, pdf ? [fit, pdf] : [fit]);
}

async function reportOn(
  subject: string,
  shownArticle: string,
  deck: DeckDescription,
  article: LoadedArticle,
  glossary: readonly GlossaryEntry[],
  looked: readonly Check[],
): Promise<CheckReport> {
  const convert = deck.script ? await loadConverter(deck.script, glossary) : null;
  const checks = [
    fidelityCheck(deck, article.source.text, article.corrections, convert, article.edits),
    coverageCheck(deck),
    ...looked,
    diagnosticsCheck(deck),
  ];
  return { subject, article: shownArticle, title: deck.title, ok: checks.every(({ ok }) => ok !== false), checks };
}

/** The dictionaries are only loaded for a deck that was converted. */
async function loadConverter(script: Script, glossary: readonly GlossaryEntry[]): Promise<Convert> {
  const { createConverter } = await import('../../core/script/createConverter.js');
  return createConverter(script, glossary);
}

async function refuse(): Promise<never> {
  throw new LecternError('browser-failed', 'A check prints nothing.', 'Use `lectern build` for PDFs.');
}
