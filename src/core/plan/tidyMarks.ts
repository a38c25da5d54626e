import { mapPhrases } from '../edit/mapPhrases.js';
import { findAll } from '../findAll.js';
import { listPhrases } from '../listPhrases.js';
import type { Slide, TracedText } from '../model.js';
import { replaceRanges, slice } from '../trace.js';

/** The mark of a note that stands elsewhere: `供應商[2]`, `です（※）`, `従来比※約4割`; beside Latin letters it may be code (`argv[1]`). */
const NOTE_MARK =
  /\s?[（(](?:※|[*＊†‡])\s?\d{0,2}[)）]|(?<=\S)※\d{0,2}|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}，。、；！？.,;!?）)」』”"%])[[［](?:\^?\d{1,3}|[註注]\s?\d{0,2})[\]］]/gu;

/** Full-width marks bring their own room: with a space before it, one would begin a line. No language sets one before a comma. */
const STRAY_SPACE =
  /(?<=[\p{L}\p{N})”"])[^\S\n]+(?=,(?:\s|$))|,\s(?=,\s)|[^\S\n]+(?=[，。、；：！？）」』】》〉])|(?<=[，。、；：！？（「『【《〈])[^\S\n]+(?=\S)/gu;

/** What a line begins with on a page, and no slide: the signs of lists, notes and labels, pictograms among them. */
const LEADING_MARK =
  /^(?:[•·▪◆◇●○◎■□▶►※＊†‡✓✔✅☑➤➡→]|\*(?=[\s\p{Lu}\p{Lo}])(?!\S*\*)|[-–](?=\s)|:{2,}|(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0f\s])+(?=\S)/u;
/** `e.g., the first boat sails at six`: an example says that it is one by its place. */
const EXAMPLE_MARK = /^(?:e\.\s?g\.|i\.\s?e\.|z\.\s?B\.|p\.\s?ex\.|p\.\s?ej\.)[,，:]?\s*(?=\S)/iu;

/** The slide without marks that mean nothing there: those of notes that it does not show, and those of lines of a list. */
export function tidyMarks(slide: Slide): Slide {
  if (slide.kind === 'sources' || slide.kind === 'code') return slide;
  const typed = new Set(slide.kind === 'commands' ? slide.items.map(({ code }) => code) : []);
  // What stands around a number goes on from it: `6 美元` `/股`.
  const opens = new Set(
    slide.kind === 'figure' ? [slide.title, slide.detail] : slide.kind === 'table' ? [slide.title] : listPhrases(slide),
  );
  const tidy = (phrase: TracedText): TracedText => {
    if (typed.has(phrase)) return phrase;
    const bare = dropInner(phrase);
    return opens.has(phrase) ? dropLeading(bare, slide.kind === 'points') : bare;
  };
  return listPhrases(slide).every((phrase) => tidy(phrase) === phrase) ? slide : mapPhrases(slide, tidy);
}

function dropInner(phrase: TracedText): TracedText {
  const marks = [...findAll(phrase.text, NOTE_MARK), ...findAll(phrase.text, STRAY_SPACE)].sort(
    (one, other) => one.index - other.index,
  );
  if (marks.length === 0) return phrase;
  return replaceRanges(
    phrase,
    marks.map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, by: '' })),
  );
}

function dropLeading(phrase: TracedText, isPoint: boolean): TracedText {
  const mark = LEADING_MARK.exec(phrase.text)?.[0].length ?? 0;
  const example = isPoint ? (EXAMPLE_MARK.exec(phrase.text.slice(mark))?.[0].length ?? 0) : 0;
  return mark + example > 0 ? slice(phrase, mark + example) : phrase;
}
