import { type Diagnostic, locate } from '../diagnostics.js';
import { findAll } from '../findAll.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, Language, TracedText } from '../model.js';
import { extent, slice } from '../trace.js';

interface Damage {
  readonly ranges: { start: number; end: number }[];
  readonly diagnostics: Diagnostic[];
}

/** Signs that an encoding was broken, whatever the language. */
const ANY_LANGUAGE = [/\ufffd/g, /[ÃÂ][\u0080-\u00bf]/g, /â€[\u0080-\u00bf™œ]/g];

/**
 * Signs in Chinese or Japanese: a `?` that stands for lost bytes between a Han character and a letter, a syllable
 * with a tone mark that has lost its opening bracket, and a reading in brackets that follows no Han character.
 */
const IN_HAN = [
  /\p{Script=Han}\?\p{Script=Latin}/gu,
  /[a-z]*[āēīōūǖǎěǐǒǔǚàèìòùǜáéíóúǘ][a-z]*[)）](?<![(（][^()（）]{0,8}[)）])/gu,
  /(?<=[A-Za-z])[(（][a-z]*[āēīōūǖǎěǐǒǔǚàèìòùǜáéíóúǘ][a-z]*[)）]/gu,
];

/** A damaged character damages its clause: the words around it cannot be trusted either. */
const CLAUSE_END = /[，,。；;！!：:“”「」\n]/;

/** Finds clauses whose words are damaged and reports each with its place in the source. */
export function findDamage(blocks: readonly Block[], source: string, language: Language): Damage {
  const signs = /^(?:zh|ja)/.test(language) ? [...ANY_LANGUAGE, ...IN_HAN] : ANY_LANGUAGE;
  const ranges: Damage['ranges'] = [];
  const diagnostics: Diagnostic[] = [];
  for (const text of blocks.flatMap((block) => (block.type === 'code' ? [] : listTexts(block)))) {
    for (const clause of findDamagedClauses(text.text, signs)) {
      const words = slice(text, clause.start, clause.end);
      const origin = extent(words);
      if (!origin) continue;
      ranges.push(origin);
      diagnostics.push(report(words, source, origin.start));
    }
  }
  return { ranges, diagnostics };
}

function findDamagedClauses(text: string, signs: readonly RegExp[]): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  const places = signs.flatMap((sign) => findAll(text, sign)).sort((a, b) => a.index - b.index);
  for (const place of places) {
    let start = place.index;
    let end = place.index + place[0].length;
    while (start > 0 && !CLAUSE_END.test(text[start - 1] ?? '')) start -= 1;
    while (end < text.length && !CLAUSE_END.test(text[end] ?? '')) end += 1;
    const last = clauses.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else clauses.push({ start, end });
  }
  return clauses;
}

function report(words: TracedText, source: string, offset: number): Diagnostic {
  return {
    rule: 'damaged-text',
    severity: 'warning',
    message: `Damaged words, kept off every slide: "${words.text}"`,
    ...locate(source, offset),
    fix: 'Add `- find: …` and `replace: …` for them to the .corrections.yaml file beside the article.',
  };
}
