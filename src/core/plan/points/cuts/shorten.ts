import { estimateLength } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { concat, slice, traceGlue } from '../../../trace.js';
import { splitClauses } from '../../clauses.js';
import { hasVerb } from '../alone/hasVerb.js';
import { isLatinStatement } from '../clauses/subjects.js';
import { opensWithFiniteVerb } from '../clauses/tails.js';

/**
 * What a long Latin statement says without an aside: words in brackets or between dashes, a relative clause or a participle
 * between the subject and its verb, a concession or a circumstance before the subject. The statement is as true without it.
 */

/** In em: a shorter statement is short enough. */
const LONG = 36;
/** In em: less is no statement. */
const LEAST = 20;
/** What is left is shorter by a fifth at least. */
const WORTH = 0.8;

const BRACKETS = /\s[(（][^()（）]{10,}[)）](?=[\s,.;:!?]|$)/gu;
const DASHES = /\s?[—–]\s?(?:[^—–.;:]|\.(?=\d)){10,160}?\s?[—–](?=\s?\p{L})|\s-\s[^—–.;:]{10,160}?\s-(?=\s\p{L})/u;

/** An aside that says more of the subject before it, and does not tell which one is meant. */
const ASIDE =
  /^(?:(?:which|who|whose|whom|where|including|such as|along with|as well as|like|qui|dont|où|y compris|ainsi que|comme|que|quien(?:es)?|cuy[oa]s?|donde|(?:el|la|los|las) (?:que|cual(?:es)?)|así como|incluid[oa]s?|entre (?:ell[oa]s|otr[oa]s)|darunter|insbesondere|vor allem|sowie|zum Beispiel)(?!\p{L})|(?:\p{Ll}{3,}ed|built|made|found|led|held|set|born) (?:in|by|on|at|from|with|for|to)\s|\p{Ll}{3,}(?:ad[oa]s?|id[oa]s?) (?:por|en|con|del?|a|para)\s|\p{Ll}{2,}(?:ée?s?|ie?s?|ue?s?) (?:par|en|dans|de|du|à|sur|pour|avec)\s)/iu;

/** A concession or a reason before the subject; a condition, a time and a place stay. */
const CIRCUMSTANCE =
  /^(?:(?:while|although|though|even though|despite|in spite of|because|given|thanks to|aunque|si bien|a pesar de|pese a|porque|dado que|puesto que|gracias a|debido a|bien que|malgré|puisque|parce que|grâce à|en raison d|face à)(?!\p{L})|\p{Lu}\p{Ll}{2,}(?:ed|ad[oa]s?|id[oa]s?|ée?s?) (?:in|by|on|at|from|with|for|to|por|en|con|del?|a|para|par|dans|de|du|à|sur|pour|avec)\s)/iu;

/** The shorter statements that a long one holds. */
export function listShortened(text: TracedText): readonly TracedText[] {
  const length = estimateLength(text.text);
  if (length < LONG) return [];
  const found = new Map<string, TracedText>();
  let open: readonly TracedText[] = [text];
  for (const drop of [dropBrackets, dropDashes, dropAside, dropCircumstance]) {
    const shorter = open.flatMap((one) => drop(one) ?? []);
    for (const one of shorter) found.set(one.text, one);
    open = [...open, ...shorter];
  }
  return [...found.values()].filter((one) => {
    const own = estimateLength(one.text);
    return own >= LEAST && own <= length * WORTH;
  });
}

function dropBrackets(text: TracedText): TracedText | null {
  const found = [...text.text.matchAll(BRACKETS)];
  if (found.length === 0) return null;
  let done = 0;
  const kept: TracedText[] = [];
  for (const { index, 0: words } of found) {
    kept.push(slice(text, done, index));
    done = index + words.length;
  }
  return concat(...kept, slice(text, done));
}

function dropDashes(text: TracedText): TracedText | null {
  const found = DASHES.exec(text.text);
  if (!found) return null;
  const rest = slice(text, found.index + found[0].length);
  // Within a series what is set off may be one of it.
  if (text.text.slice(0, found.index).includes(',') && !opensWithFiniteVerb(rest.text.trim())) return null;
  const isSpaced = /^\s/u.test(rest.text);
  return concat(slice(text, 0, found.index), ...(isSpaced ? [] : [traceGlue(' ')]), rest);
}

/** `The port, which opened in 1990, has …`: the verb follows what is set off. */
function dropAside(text: TracedText): TracedText | null {
  const clauses = splitClauses(text);
  const from = clauses.findIndex(({ text: words }, i) => i > 0 && ASIDE.test(words));
  const before = clauses[from - 1];
  const to = clauses.findIndex(({ text: words }, i) => i > from && opensWithFiniteVerb(words));
  const behind = clauses[to];
  if (from < 1 || !before || !behind || to - from > 4) return null;
  const all = clauses.slice(from - 1, to);
  if (!all.every(({ mark }) => mark === ',') || hasVerb(before.text) || hasVerb(text.text.slice(0, before.end)))
    return null;
  return concat(slice(text, 0, before.end), traceGlue(' '), slice(text, behind.start));
}

function dropCircumstance(text: TracedText): TracedText | null {
  const [first, second] = splitClauses(text);
  if (!first || !second || first.mark !== ',' || !CIRCUMSTANCE.test(first.text)) return null;
  return isLatinStatement(second.text) ? slice(text, second.start) : null;
}
