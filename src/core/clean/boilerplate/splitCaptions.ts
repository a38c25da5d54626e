import { estimateLength } from '../../language.js';
import type { Block, TracedText } from '../../model.js';
import { findEmphasis } from '../../plan/facts/emphasis.js';
import { endsOrLeadsIn } from '../../sentenceEnds.js';
import { slice, trim } from '../../trace.js';

/** In em: a work and what is shown of it, or a word for the picture and whose it is. */
const LONGEST_CAPTION = 26;
/** In em: a shorter stretch of bold words is a term that the sentence stresses. */
const SHORTEST_BOLD = 8;
/** So many captions of one form show that it is one. */
const FEWEST = 2;

/** `《Title》still`: the work in its marks, and the word that says what of it the picture shows. */
const OF_WORK = /^[《「『][^《》「」『』]{1,24}[》」』](?<form>\p{Script=Han}{1,4})$/u;
/** `Photo: Ann Miller` */
const OF_LABEL = /^(?<form>\p{L}{1,12}(?:\s\p{L}{1,8})?)\s?[:：]\s?[^.。,，!！?？:：]{2,30}$/u;

/**
 * Gives a caption that a scrape has run into the paragraph below its picture back to the picture. It is told by where it stands,
 * by the bold sentence that begins right behind it, and by another of its form; then those of its form are told without the
 * bold words, too.
 */
export function splitCaptions(blocks: readonly Block[], source: string): Block[] {
  const below = blocks.flatMap((block, index) =>
    block.type === 'paragraph' && isBare(blocks[index - 1]) ? [{ index, text: block.text }] : [],
  );
  const told = below.flatMap(({ index, text }) => {
    const length = measureBeforeBold(text, source);
    const form = length > 0 ? formOf(text.text.slice(0, length)) : null;
    return form === null ? [] : [{ index, form, length }];
  });
  const forms = new Set(
    told.map(({ form }) => form).filter((form) => told.filter((one) => one.form === form).length >= FEWEST),
  );
  if (forms.size === 0) return [...blocks];
  const lengths = new Map(below.map(({ index, text }) => [index, measureForm(text.text, forms)]));
  for (const { index, form, length } of told) if (forms.has(form)) lengths.set(index, length);
  return blocks.map((block, index) => {
    const own = lengths.get(index) ?? 0;
    if (own > 0 && block.type === 'paragraph') return { ...block, text: trim(slice(block.text, own)) };
    const next = blocks[index + 1];
    const length = lengths.get(index + 1) ?? 0;
    if (length === 0 || block.type !== 'image' || next?.type !== 'paragraph') return block;
    return { ...block, caption: trim(slice(next.text, 0, length)) };
  });
}

function isBare(block: Block | undefined): boolean {
  return block?.type === 'image' && !block.caption;
}

/** The length of what stands before a sentence that is bold from its first word on; 0 where nothing does. */
function measureBeforeBold(text: TracedText, source: string): number {
  const [bold] = findEmphasis(text, source);
  if (!bold || bold.start === 0) return 0;
  const words = text.text.slice(bold.start, bold.end);
  return estimateLength(words) >= SHORTEST_BOLD && endsOrLeadsIn(words) ? bold.start : 0;
}

function formOf(words: string): string | null {
  const caption = words.trim();
  if (estimateLength(caption) > LONGEST_CAPTION) return null;
  return OF_WORK.exec(caption)?.groups?.form ?? OF_LABEL.exec(caption)?.groups?.form ?? null;
}

/** The length of a caption of a known form, a work with its word, that a text begins with. */
function measureForm(text: string, forms: ReadonlySet<string>): number {
  const work = /^[《「『][^《》「」『』]{1,24}[》」』]/u.exec(text)?.[0] ?? '';
  if (work === '') return 0;
  const form = [...forms].find((one) => text.startsWith(one, work.length));
  const end = work.length + (form?.length ?? 0);
  return form !== undefined && /^[^\p{P}\s]/u.test(text.slice(end)) ? end : 0;
}
