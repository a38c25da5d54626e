import type { TracedText } from '../model.js';
import { type Replacement, replaceRanges } from '../trace.js';
import { createGuard } from './createGuard.js';
import type { GlossaryEntry, Script } from './script.js';

/** Finds the longest entry of a dictionary at a place of a text. */
interface Dictionary {
  matchPrefix(text: string, offset: number): { end: number; value: string } | null;
}

/** Words in the other script, each still traced to what it was converted from. */
export type Convert = (text: TracedText) => TracedText;

/** Words of Chinese and what stands in the middle of them: nothing else is looked up. */
const HAN = /[\p{Script=Han}〇]/u;

/**
 * A conversion into a script, by OpenCC's dictionaries: phrases before characters (`頭髮` but `發現`), the glossary before
 * both. A word that keeps its length stays traced character by character, another one as a whole.
 */
export async function createConverter(script: Script, glossary: readonly GlossaryEntry[] = []): Promise<Convert> {
  const chain = await loadDictionaries(script);
  const guard = createGuard(glossary);
  return (text) => {
    if (!HAN.test(text.text)) return text;
    let converted = text;
    let guarded = guard(text.text);
    for (const dictionary of chain) {
      const found = findReplacements(converted.text, dictionary, guarded);
      guarded = moveAlong(guarded, found);
      converted = replaceRanges(converted, found);
    }
    const terms = guarded.flatMap(({ start, end, by }) => (by === null ? [] : [{ start, end, by }]));
    return convertMarks(replaceRanges(converted, terms), script);
  };
}

async function loadDictionaries(script: Script): Promise<readonly Dictionary[]> {
  const { Trie } = await import('opencc-js/core');
  const { from, to } =
    script === 'hans' ? await import('opencc-js/preset/t2cn') : await import('opencc-js/preset/cn2t');
  // Into traditional characters as Taiwan writes them (裡, 為), but with the article's own words: 軟件 stays 軟件.
  const groups = script === 'hans' ? [...(from.tw ?? []), ...(to.cn ?? [])] : [...(from.cn ?? []), ...(to.tw ?? [])];
  return groups.map((group) => {
    const trie = new Trie();
    trie.loadDictGroup(group);
    return trie;
  });
}

interface Guarded {
  readonly start: number;
  readonly end: number;
  readonly by: string | null;
}

function findReplacements(text: string, dictionary: Dictionary, guarded: readonly Guarded[]): Replacement[] {
  const found: Replacement[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while ((guarded[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const term = guarded[next];
    if (term && term.start <= at) {
      at = term.end;
      continue;
    }
    const match = dictionary.matchPrefix(text, at);
    if (!match || (term && match.end > term.start)) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      continue;
    }
    const old = text.slice(at, match.end);
    if (match.value !== old) found.push({ start: at, end: match.end, by: match.value });
    at = match.end;
  }
  return found;
}

/** The guarded places after replacements before them. */
function moveAlong(guarded: readonly Guarded[], replacements: readonly Replacement[]): Guarded[] {
  let shift = 0;
  let next = 0;
  return guarded.map((term) => {
    for (let done = replacements[next]; done && done.end <= term.start; done = replacements[next]) {
      shift += done.by.length - (done.end - done.start);
      next += 1;
    }
    return { ...term, start: term.start + shift, end: term.end + shift };
  });
}

const TO_HANS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };
const TO_HANT: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** Quotation marks as the script sets them; an apostrophe between Latin letters is none. */
function convertMarks(text: TracedText, script: Script): TracedText {
  const marks = script === 'hans' ? /[「」『』]/gu : /[“”]|‘(?=[^‘’]*’)|(?<!\p{Script=Latin})’|’(?!\p{Script=Latin})/gu;
  const table = script === 'hans' ? TO_HANS : TO_HANT;
  const found = [...text.text.matchAll(marks)].map((mark) => ({
    start: mark.index,
    end: mark.index + 1,
    by: table[mark[0]] ?? mark[0],
  }));
  return replaceRanges(text, found);
}
