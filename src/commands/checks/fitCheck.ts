import { locate } from '../../core/diagnostics.js';
import type { Finding, FindingRule, FindingView } from '../../core/fit/findings.js';
import type { DeckDescription } from '../../core/render/describeDeck.js';
import { count } from '../report/format.js';
import type { Check, CheckFault } from './checkResult.js';

const SHORTEN = 'Shorten these words in the article, or report it: Lectern splits what does not fit.';

const RULES: Record<FindingRule, { readonly say: (finding: Finding) => string; readonly fix: string }> = {
  outside: { say: ({ by }) => `stands ${px(by)} outside the safe area`, fix: SHORTEN },
  clipped: { say: ({ by }) => `is cut off by ${px(by)}`, fix: SHORTEN },
  overlap: { say: ({ by }) => `overlaps other words by ${px(by)}`, fix: SHORTEN },
  small: { say: ({ by }) => `is set in ${px(by)}, which the back row cannot read`, fix: SHORTEN },
  orphan: {
    say: () => 'leaves a single character or short word on its last line',
    fix: 'Make it a word longer or shorter in the article, or report it.',
  },
  media: {
    say: ({ by }) => `is a picture or table that goes ${px(by)} over the edge`,
    fix: 'Make the picture or the table narrower, or report it.',
  },
  contrast: {
    say: ({ by, detail }) => `stands out by ${by.toFixed(2)} : 1 only in the theme ${detail}`,
    fix: 'Choose a darker or a lighter colour for it: 4.5 : 1 can be read, 3 : 1 where it is set large.',
  },
  font: {
    say: ({ detail }) => `is partly set in ${detail}, a font of this machine`,
    fix: 'Write another character there, or report it: other machines will show it differently, or not at all.',
  },
};

const VIEWS: Record<FindingView, string> = {
  print: '',
  screen: ' (on a screen, not in print)',
  window: ' (in a small window only)',
};

/**
 * What Chrome found when it laid the slides out in print, on a screen and in a small window.
 * @param article its decoded text, to tell where the words stand in it
 */
export function fitCheck(deck: DeckDescription, article: string, findings: readonly Finding[]): Check {
  const slides = count(deck.slides.length, 'slide');
  const result = findings.length === 0 ? 'nothing wrong' : `${findings.length} wrong`;
  return {
    name: 'fit',
    ok: findings.length === 0,
    figure: `${slides} measured in Chrome, in print, on a screen and in a small window: ${result}`,
    faults: findings.map((finding) => describeFinding(finding, deck, article)),
  };
}

function describeFinding(finding: Finding, deck: DeckDescription, article: string): CheckFault {
  const { slideId, rule, words, view = 'print' } = finding;
  const { say, fix } = RULES[rule];
  // Colours are not measured on paper: there is nothing to compare.
  const where = rule === 'contrast' ? '' : VIEWS[view];
  return {
    ...findPlace(finding, deck, article),
    message: `slide ${slideId}: “${words}” ${say(finding)}${where}`,
    fix,
    slide: slideId,
    rule,
    words,
    view,
  };
}

/** Where the words stand in the article; nowhere, if they are not its own. */
function findPlace(
  { slideId, words }: Finding,
  { slides }: DeckDescription,
  article: string,
): Pick<CheckFault, 'line' | 'column'> {
  const phrases = slides.find(({ id }) => id === slideId)?.phrases ?? [];
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const phrase = phrases.find(({ text }) => bare(text).includes(bare(words)));
  const start = phrase?.source[0]?.start;
  return start === undefined ? { line: null, column: null } : locate(article, start);
}

const px = (by: number): string => `${Math.round(by)} px`;
