import { locate } from '../diagnostics.js';
import { findAll } from '../findAll.js';
import { listTexts } from '../mapBlocks.js';
import type { Block, Omission, OmissionReason, Outline, Slide, TracedText } from '../model.js';
import { extent, listRanges } from '../trace.js';
import { isLeadIn } from './findLeadIns.js';
import { isCounted, MARKUP, markSource, NOTED, SHOWN, TEXT } from './markSource.js';
import { createLineNamer } from './nameLine.js';

const LONGEST_EXCERPT = 80;

/** Kinds of which there may be many, none of them words of the article: each is listed once, with their number. */
const COUNTED: readonly OmissionReason[] = ['reading', 'address', 'front-matter'];

/**
 * Everything of the article's file that no slide shows, but for running text that the notes hold: what is said
 * nowhere, and what the author set apart (code, rows, items) or a reader would miss (pictures) and only the notes have.
 */
export function listOmissions(outline: Outline, slides: readonly Slide[]): Omission[] {
  const marks = markSource(outline, slides);
  const found = [...listUnsaid(outline, marks), ...listUnshown(outline, slides, marks)];
  return groupNeighbours(
    groupCounted(found).sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  );
}

/** What a page has before and after its article is a run of short lines: one entry, with the number of them. */
function groupNeighbours(omissions: readonly Omission[]): Omission[] {
  const grouped: Omission[] = [];
  for (const one of omissions) {
    const last = grouped.at(-1);
    if (last?.reason !== 'outside' || one.reason !== 'outside') grouped.push(one);
    else {
      const text = last.text.endsWith('…') ? last.text : shorten(`${last.text} · ${one.text}`);
      const characters = last.characters + one.characters;
      grouped[grouped.length - 1] = { ...last, count: last.count + one.count, characters, text };
    }
  }
  return grouped;
}

/** Letters that are on no slide and in no note, line by line. */
function listUnsaid(outline: Outline, marks: Uint8Array): Omission[] {
  const { text } = outline.article.source;
  const leadIn = isLeadIn(outline);
  const nameLine = createLineNamer(outline);
  const omissions: Omission[] = [];
  let start = 0;
  for (const [line] of findAll(text, /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g)) {
    for (const bit of [TEXT, 0]) {
      const letters: number[] = [];
      for (let i = start; i < start + line.length; i += 1) {
        const mark = marks[i] ?? 0;
        const isWords = bit === TEXT ? (mark & TEXT) !== 0 : (mark & (TEXT | MARKUP)) === 0;
        const isLost = isWords && (mark & (SHOWN | NOTED)) === 0;
        if (isLost && isCounted(text[i]) && !leadIn(i)) letters.push(i);
      }
      const first = letters[0];
      if (first === undefined) continue;
      const words = text.slice(first, (letters.at(-1) ?? first) + 1);
      const reason = nameLine({ line, words, start, isText: bit === TEXT });
      if (reason) omissions.push(describe(text, reason, first, letters.length, words, false));
    }
    start += line.length;
  }
  return omissions;
}

/** What the notes hold, or nothing can hold, and slides do not show. */
function listUnshown({ article }: Outline, slides: readonly Slide[], marks: Uint8Array): Omission[] {
  const { text } = article.source;
  const shownImages = new Set(slides.flatMap((slide) => (slide.kind === 'image' ? [slide.url] : [])));
  const is = (words: TracedText, bit: number): boolean =>
    listRanges(words).some(({ start, end }) => {
      for (let i = start; i < end; i += 1) if (((marks[i] ?? 0) & bit) !== 0 && isCounted(text[i])) return true;
      return false;
    });
  const tell = (reason: OmissionReason, words: TracedText): Omission[] => {
    const place = extent(words);
    const letters = [...words.text].filter(isCounted).length;
    return place && letters > 0 ? [describe(text, reason, place.start, letters, words.text, is(words, NOTED))] : [];
  };
  const tellSome = (reason: OmissionReason, texts: readonly TracedText[]): Omission[] =>
    texts.some((one) => is(one, SHOWN))
      ? texts.filter((one) => !is(one, SHOWN)).flatMap((one) => tell(reason, one))
      : [];
  let after = 0;
  const tellBlock = (block: Block): Omission[] => {
    switch (block.type) {
      case 'code':
        return is(block.text, SHOWN) ? [] : tell('code', block.text);
      case 'list':
        return tellSome('list-item', block.items);
      case 'table': {
        const rows = block.rows.flatMap((row) => row.find((cell) => cell.text !== '') ?? []);
        const isShown = listTexts(block).some((cell) => is(cell, SHOWN));
        return isShown ? tellSome('table-row', rows) : rows.slice(0, 1).flatMap((row) => tell('table', row));
      }
      case 'image': {
        if (shownImages.has(block.url)) return [];
        // A page may leave the scheme out, or write the address with entities: then the words of the picture tell its place.
        const address = (block.written ?? block.url).replace(/^https?:/i, '');
        const at = Math.max(text.indexOf(address, after), extent(block.alt)?.start ?? -1);
        if (at >= 0) after = at;
        const reason = /^(?:https?:)?\/\//i.test(block.url) ? 'remote-image' : 'image';
        return [describe(text, reason, at < 0 ? null : at, 0, block.url, false)];
      }
      default:
        return [];
    }
  };
  return [
    ...article.blocks.flatMap(tellBlock),
    ...article.boilerplate.flatMap((one) => tell('boilerplate', one)),
    ...article.damage.map(({ start, end }) => {
      const words = text.slice(start, end);
      const isNoted = ((marks[start] ?? 0) & NOTED) !== 0;
      return describe(text, 'damaged', start, [...words].filter(isCounted).length, words, isNoted);
    }),
    ...findAll(text, /!\[[ \t]*\]\([ \t]*\)/g).map((image) =>
      describe(text, 'empty-image', image.index, 0, image[0], false),
    ),
  ];
}

function describe(
  source: string,
  reason: OmissionReason,
  at: number | null,
  characters: number,
  words: string,
  inNotes: boolean,
): Omission {
  const place = at === null ? { line: null, column: null } : locate(source, at);
  const line = words
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { reason, inNotes, ...place, count: 1, characters, text: shorten(line) };
}

function shorten(line: string): string {
  return line.length > LONGEST_EXCERPT ? `${line.slice(0, LONGEST_EXCERPT - 1)}…` : line;
}

function groupCounted(omissions: readonly Omission[]): Omission[] {
  const groups = new Map<OmissionReason, Omission>();
  const others: Omission[] = [];
  for (const one of omissions) {
    const group = groups.get(one.reason);
    if (!COUNTED.includes(one.reason)) others.push(one);
    else if (!group) groups.set(one.reason, one);
    else groups.set(one.reason, { ...group, count: group.count + 1, characters: group.characters + one.characters });
  }
  return [...others, ...groups.values()];
}
