import { CJK, estimateLength } from '../../language.js';
import { listPhrases } from '../../listPhrases.js';
import type { Slide, TracedText } from '../../model.js';
import { concat, slice, traceGlue } from '../../trace.js';
import type { Part } from '../passages.js';
import { limitOf } from '../points/listCandidates.js';
import { findBareEastAsian } from './eastAsianNamings.js';
import { findBareLatin } from './latinNamings.js';
import { listNamings } from './listNamings.js';
import type { Naming } from './naming.js';
import { HAN_ROLE, LATIN_ROLE } from './roles.js';

const STANDS_BEHIND_ROLE = new RegExp(`${HAN_ROLE}\\s?$|(?<!\\p{L})${LATIN_ROLE}\\s$`, 'u');

/** How much longer than any other a point may become by a name. */
const MORE = 1.15;

/**
 * Calls everybody on the first slide that names them as the article does where it introduces them: who hears `Mora says` does
 * not know of whom that is. The words are the article's own, from another place.
 */
export function introduceNames(slides: readonly Slide[], parts: readonly Part[]): readonly Slide[] {
  const namings = listNamings(parts);
  if (namings.length === 0) return slides;
  const known = new Set<Naming>();
  const meet = (text: string): void => {
    for (const naming of namings) if (findBare(text, naming) >= 0) known.add(naming);
  };
  const learn = (text: string): void => {
    for (const naming of namings) if (text.includes(longerName(naming))) known.add(naming);
  };
  const introduce = (text: TracedText): TracedText => {
    learn(text.text);
    let told = text;
    for (const naming of namings) {
      if (known.has(naming)) continue;
      const at = findBare(told.text, naming);
      if (at < 0) continue;
      known.add(naming);
      if (!STANDS_BEHIND_ROLE.test(told.text.slice(0, at))) told = replaceName(told, at, naming);
    }
    return told;
  };
  return slides.map((slide) => {
    switch (slide.kind) {
      case 'section':
        meet(slide.title.text);
        return { ...slide, standfirst: slide.standfirst && introduce(slide.standfirst) };
      case 'cover':
      case 'agenda':
        // Whom the talk is about needs no naming.
        for (const { text } of listPhrases(slide)) meet(text);
        return slide;
      case 'points':
        if (slide.title) learn(slide.title.text);
        return { ...slide, items: slide.items.map(introduce) };
      case 'quote':
        return { ...slide, speaker: slide.speaker && introduce(slide.speaker) };
      default:
        for (const { text } of listPhrases(slide)) learn(text);
        return slide;
    }
  });
}

/** What tells more than the bare name. */
const longerName = ({ bare, name, full }: Naming): string => (name.text === bare ? full : name).text;

function findBare(text: string, naming: Naming): number {
  return CJK.test(naming.full.text) || CJK.test(text)
    ? findBareEastAsian(text, naming)
    : findBareLatin(text, naming.bare);
}

function replaceName(text: TracedText, at: number, naming: Naming): TracedText {
  const { bare, name, full } = naming;
  const before = text.text.slice(0, at);
  const after = text.text.slice(at + bare.length);
  const put = (words: TracedText, mark: string): TracedText =>
    concat(slice(text, 0, at), words, traceGlue(mark), slice(text, at + bare.length));
  // `Mora’s office`, `Mora and Castillo`: nothing may stand between.
  const isBound =
    /^['’]s?(?!\p{L})/u.test(after) ||
    /^\s(?:and|y|e|et|und|&)\s/u.test(after) ||
    /\b(?:and|y|e|et|und|&)\s$/u.test(before);
  const whole = put(full, naming.isBehind && !/^(?:[,.;:)”"»]|$)/u.test(after) ? ',' : '');
  const fits = estimateLength(whole.text) <= limitOf(whole.text) * MORE;
  return fits && !(naming.isBehind && isBound) ? whole : put(name, '');
}
