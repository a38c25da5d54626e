import { estimateLength } from '../../language.js';
import type { LabelledItem, TracedText } from '../../model.js';
import { concat, type Range, slice, traceGlue, trim } from '../../trace.js';
import { isDamaged, type Passage } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { hasLonePronoun } from '../points/alone/pronouns.js';
import { isSmallTalk } from '../points/alone/smallTalk.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { limitOf } from '../points/listCandidates.js';
import type { Proposal } from '../proposal.js';
import { splitSentences } from '../sentences.js';
import { dropEnd, isBalanced, isDangling, isOrphan, withoutConnective } from '../words.js';
import { findAnnouncements } from './countedNoun.js';
import { isBareName } from './leads.js';
import { type GroupItem, type ListGroup, listGroups } from './listGroups.js';
import { runsInOrder } from './runsInOrder.js';

const MOST_ITEMS = 5;
/** More items are left out. */
export const MOST_LISTED = 10;
const LONGEST_LABEL = 16;

/**
 * Slides for lists, also for those whose items have others below them: what is said below an item stays with it.
 *
 * @param around the title of the part
 */
export function recogniseLists(
  passages: readonly Passage[],
  damage: readonly Range[],
  around: readonly TracedText[],
): Proposal[] {
  const references = passages.flatMap(({ sentences }) => sentences.filter(({ isReference }) => isReference));
  const known = new Set(references.map(({ text }) => text.text));
  return listGroups(passages, around).flatMap((group) => recogniseList(group, damage, known));
}

/** @param references items that only name what they link to */
export function recogniseList(
  list: ListGroup,
  damage: readonly Range[],
  references: ReadonlySet<string> = new Set(),
): Proposal[] {
  const { passage, title: intro, lead } = list;
  const shown = list.items
    .map((item): GroupItem => ({ ...item, text: dropJoiner(dropNoteMark(item.text)) }))
    .filter(({ text }) => !isDamaged(text, damage) && !references.has(text.text) && !isAndSoOn(text.text))
    .flatMap((item) => {
      if (!isLoose(item.text.text, intro, lead)) return item;
      const name = readName(item.text, lead);
      return name ? { text: name, gloss: null, only: null } : [];
    })
    .slice(0, MOST_LISTED);
  // `three rules` heads three rules or none.
  const isWhole = shown.length === list.items.length;
  // Without a title and without the others, a name says nothing.
  const items = isWhole || intro ? shown : shown.filter((item) => item.gloss || !isBareName(item.text.text));
  const title = intro && (isWhole || findAnnouncements(intro.text).length === 0) ? intro : null;
  const labelled = items.map(readLabelled);
  const cards = labelled.filter((item): item is LabelledItem => item !== null);
  // The date and the length of the article itself: `31.03.2020`, `6 min`.
  if (items.every(({ text: { text } }) => /^[\d\s.,:/-]+(?:\p{L}{1,8}\.?)?$/u.test(text))) return [];
  const sequence = isWhole && runsInOrder(list);
  const areCards = items.length >= 2 && items.length <= MOST_ITEMS && cards.length === items.length;
  // Names that stand beside each other are a list: a card each would have them wait for a next one.
  if (areCards && (sequence || cards.some(({ detail }) => detail !== null))) {
    const claims = cards.flatMap(({ label, detail }) => (detail ? [label, detail] : [label]));
    const body: Proposal['body'] = { kind: 'stages', title, items: cards, sequence };
    return [{ body, passage, weight: 6 + cards.length / 2, claims: title ? [...claims, title] : claims }];
  }
  const points = items.flatMap(readPoints);
  if (points.length < 2) return [];
  const slides = Math.ceil(points.length / MOST_ITEMS);
  const size = Math.ceil(points.length / slides);
  return Array.from({ length: slides }, (_, i): Proposal => {
    const part = points.slice(i * size, (i + 1) * size);
    // An item that is left out would be missed by its number.
    const numerals = points.length === list.items.length && list.numerals?.slice(i * size, (i + 1) * size);
    return {
      body: { kind: 'points', title, items: part, ...(numerals ? { numerals } : {}) },
      passage,
      weight: (areCards ? 6 : 5) + part.length / 2 - i,
      claims: i === 0 && title ? [...part, title] : part,
    };
  });
}

/** `entre otras`, `and many more`: that there are others. */
function isAndSoOn(item: string): boolean {
  return /^[\s(（]*(?:entre otr[ao]s(?: cosas)?|y (?:muchos?|muchas?|mucho) más|etc(?:étera|etera)?|and (?:so on|more|(?:many|much|lots) more|others)|among others|entre autres(?: choses)?|et (?:ainsi de suite|bien d['’]autres|plus encore)|und (?:so weiter|vieles mehr|(?:viele )?andere)|u\.\s?[av]\.\s?(?:m\.)?|usw|等等?|等々|など|ほか|기타(?: 등등)?|등등|…|\.{3})[.。…)）\s]*$/iu.test(
    item,
  );
}

/** `＊補足として…`, `※ …`: the mark of a note, and words that say it is one. */
function dropNoteMark(item: TracedText): TracedText {
  const mark = /^[＊*※†]\s?(?:(?:なお|補足として|補足|注)[、：:]?)?/u.exec(item.text)?.[0].length ?? 0;
  return mark > 0 ? trim(slice(item, mark)) : item;
}

/** `Machine learning engineers, and`: what joins the last item of a list to the one before it. */
function dropJoiner(item: TracedText): TracedText {
  const joiner = /[,;，；]\s?(?:and|or|y|e|o|u|et|ou|und|oder|sowie|以及|和|及)$/iu.exec(item.text);
  return joiner ? slice(item, 0, joiner.index) : item;
}

/**
 * `給他們自主權`, `see also`: an item that leans on what stands outside its list and its title. Below words that lead on to it
 * (`Before a change, ask:`), questions are items of it, and what they name may be pointed at (`What does this change cost?`).
 */
function isLoose(item: string, intro: TracedText | null, lead: TracedText | null): boolean {
  const whole = withoutConnective(item);
  const own = lead ? resolvePointers(whole, lead.text).replace(/[？?]$/u, '') : whole;
  // `Who reads at night?` asks, where `who reads at night` would go on from a noun.
  const asks = own !== whole && /^wh(?:o|ose|om|ich)\b/iu.test(own);
  if (isDangling(own) || (isOrphan(own) && !asks) || pointsOutside(own) || isSmallTalk(own)) return true;
  if (hasLoneHanPronoun(own) || /^\d{1,2}、|[？?]$/u.test(own)) return true;
  // `Free shipping if they spend $50` below `what your visitors would rather have`.
  return pointsElsewhere(intro && hasLonePronoun(own) ? `${intro.text}: ${own}` : own);
}

/** An item with the nouns that its lead names in place of `this` and `這個`. */
function resolvePointers(item: string, lead: string): string {
  const said = lead.toLowerCase();
  return item
    .replace(/\b(?:this|these|that|those)\s(\p{Ll}{3,})/giu, (all, noun: string) =>
      said.includes(noun.replace(/(?:es|s)$/u, '')) ? `the ${noun}` : all,
    )
    .replace(/[這这該该](?:個|个|些|種|种|項|项)?(\p{Script=Han}{2})/gu, (all, noun: string) =>
      said.includes(noun) ? noun : all,
    );
}

/** `Context: Why did this happen?`: the name of a thing that its list is of, where what is said of it cannot be shown. */
function readName(item: TracedText, lead: TracedText | null): TracedText | null {
  const mark = lead && (LABEL.exec(item.text) ?? GLOSSED.exec(item.text));
  const name = mark ? dropEnd(trim(slice(item, 0, mark[0].replace(/\s[—–-]\s$/u, '').length))) : null;
  return name && estimateLength(name.text) <= LONGEST_LABEL && !isLoose(name.text, null, null) ? name : null;
}

/** `Iterator::find_map`, `10:30` are no labels. */
const LABEL = /^[^：:，,。.]{1,24}(?:：|:(?=\s|\P{ASCII}))\s?(?!\/)/u;

/** `SQL — this is what they work with` */
const GLOSSED = /^[^—–,，.。]{1,24}\s[—–-]\s/u;

/** `Label: detail` or a few words. */
function readLabelled({ text: item, gloss }: GroupItem): LabelledItem | null {
  const colon = LABEL.exec(item.text);
  if (colon) {
    const label = dropEnd(trim(slice(item, 0, colon[0].length)));
    const detail = readText(trim(slice(item, colon[0].length)));
    return detail && estimateLength(label.text) <= LONGEST_LABEL ? { label, detail } : null;
  }
  const label = dropEnd(item);
  if (estimateLength(label.text) > LONGEST_LABEL || !isBalanced(label.text)) return null;
  return { label, detail: gloss && !leansOut(gloss.text) ? readText(gloss) : null };
}

/** An item as a bullet: behind a bare name what is said of it, behind others the only item below them. */
function readPoints({ text, gloss, only }: GroupItem): TracedText[] {
  const point = readText(text);
  if (!point) return [];
  if (!isBareName(point.text)) {
    const below = only && !isLoose(only.text, null, text) ? readText(dropNoteMark(only)) : null;
    return below ? [point, below] : [point];
  }
  const said = gloss && !leansOut(gloss.text) ? readText(gloss) : null;
  const both = said ? concat(point, traceGlue(' · '), said) : null;
  return both && estimateLength(both.text) <= limitOf(both.text) ? [both] : [point];
}

/** Whether what is said below a name speaks of something else. */
function leansOut(gloss: string): boolean {
  return isDangling(gloss) || hasLoneHanPronoun(gloss) || isSmallTalk(gloss);
}

/** The whole of it, or its first sentence. */
function readText(item: TracedText): TracedText | null {
  const first = estimateLength(item.text) <= limitOf(item.text) ? item : splitSentences(item)[0];
  const point = first ? dropEnd(first) : null;
  return point && estimateLength(point.text) <= limitOf(point.text) && isBalanced(point.text) ? point : null;
}
