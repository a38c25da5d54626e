import { bareWords } from '../../bareWords.js';
import { estimateLength } from '../../language.js';
import type { Block, TracedText } from '../../model.js';
import { isItalic } from '../../outline/sourceMarks.js';
import { isNumberedCaption } from '../../pictureLabel.js';
import { endsOrLeadsIn, endsSentence } from '../../sentenceEnds.js';
import { slice, trim } from '../../trace.js';
import { endsWithCredit } from './credits.js';

const LONGEST_CAPTION = 60;
/** In em: in italics a page sets whole sentences below a picture. */
const LONGEST_ITALIC = 120;

/**
 * Captions that stand as lines of their own beside a picture: they become its words if it has none. What a picture says
 * already, a line that a scraper kept twice, and the caption of a picture that was lost, go.
 */
export function attachCaptions(blocks: readonly Block[], source: string): { blocks: Block[]; repeated: TracedText[] } {
  const result: Block[] = [];
  const repeated: TracedText[] = [];
  const marked = findMarkedCaptions(blocks);
  let carried: TracedText | null = null;
  let credited: TracedText | null = null;
  for (const [i, block] of blocks.entries()) {
    const caption = block.type === 'paragraph' ? block.text : null;
    const previous = result.at(-1);
    const next = blocks[i + 1];
    if (caption && isDoubled(caption.text)) repeated.push(caption);
    else if (caption && marked.has(i)) {
      if (previous?.type === 'image' && !previous.caption)
        result[result.length - 1] = {
          ...previous,
          caption: trim(slice(caption, MARK.exec(caption.text)?.[0].length ?? 0)),
        };
      else repeated.push(caption);
    } else if (caption && endsWithCredit(caption.text) && !isBracketed(caption.text)) {
      if (previous?.type === 'image' && !previous.caption) result[result.length - 1] = { ...previous, caption };
      else if (next?.type === 'image' && !next.caption) credited = caption;
      else repeated.push(caption);
    } else if (caption && previous?.type === 'image' && isItalicCaption(caption, result, source)) {
      result[result.length - 1] = { ...previous, caption };
    } else if (block.type === 'image' && credited) {
      result.push({ ...block, caption: credited });
      credited = null;
    } else if (caption && captionsCredited(caption, previous, next) && !isAmongHeads(blocks, i)) {
      // The picture says it already, is without words, or was lost on the way: its credit is still there.
      if (previous?.type === 'image' && hasNoWords(previous.alt))
        result[result.length - 1] = { ...previous, alt: unwrap(caption) };
      else repeated.push(caption);
    } else if (block.type === 'image' && carried) {
      result.push({ ...block, alt: carried });
      carried = null;
    } else if (!caption || estimateLength(caption.text) > LONGEST_CAPTION) result.push(block);
    else if (
      previous?.type === 'paragraph' &&
      isRepeated(previous.text, caption, result.at(-2)?.type === 'image' || next?.type === 'image')
    )
      repeated.push(caption);
    else if (previous?.type === 'image' && belongsTo(caption, previous.alt)) {
      if (hasNoWords(previous.alt)) result[result.length - 1] = { ...previous, alt: unwrap(caption) };
      else repeated.push(caption);
    } else if (next?.type === 'image' && isBracketed(caption.text)) {
      if (hasNoWords(next.alt)) carried = unwrap(caption);
      else repeated.push(caption);
    } else if (isNumberedCaption(caption.text) && !endsOrLeadsIn(caption.text) && next?.type !== 'image')
      // Its picture was lost on the way: what it says, it says of that.
      repeated.push(caption);
    else result.push(block);
  }
  return { blocks: result, repeated };
}

/** What an editor sets before each caption. */
const MARK = /^[·•▪◆■●※☞]\s*/u;
/** So many lines with such a mark stand below pictures before it is the mark of captions, and so seldom elsewhere. */
const FEWEST_MARKED = 2;
const MOST_ELSEWHERE = 0.25;

/** The lines below pictures that begin with the mark that hardly any other line has: `· A market in 1978`. */
function findMarkedCaptions(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = blocks.flatMap((block, index) => {
    const mark = block.type === 'paragraph' ? MARK.exec(block.text.text)?.[0].trim() : undefined;
    const isShort = block.type === 'paragraph' && estimateLength(block.text.text) <= LONGEST_ITALIC;
    return mark === undefined ? [] : [{ index, mark, isBelow: isShort && blocks[index - 1]?.type === 'image' }];
  });
  const below = lines.filter(({ isBelow }) => isBelow);
  return new Set(
    below.flatMap(({ index, mark }) => {
      const alike = below.filter((other) => other.mark === mark).length;
      const elsewhere = lines.filter((other) => other.mark === mark && !other.isBelow).length;
      return alike >= FEWEST_MARKED && elsewhere <= alike * MOST_ELSEWHERE ? [index] : [];
    }),
  );
}

/** In characters: a longer line is not looked at. */
const LONGEST_DOUBLED = 240;
/** In em: what a paragraph says twice may be longer. */
const LONGEST_ONCE = 40;

/** A caption that a scrape took twice, run together in one line. */
function isDoubled(text: string): boolean {
  const once = text.length <= LONGEST_DOUBLED ? /^(?<once>.{8,}?)\s*\k<once>$/u.exec(text.trim())?.groups?.once : null;
  // More than two of the same, or a text's sentences, are no caption.
  return (
    once != null &&
    estimateLength(once) <= LONGEST_ONCE &&
    !/^(?<part>.{2,}?)\s*\k<part>+$/u.test(once) &&
    !/[。！？!?].|[.]\s/u.test(once.trim())
  );
}

/** Sentences in italics below a picture in the midst of a text; below the first, before any text, stands what leads in to it. */
function isItalicCaption(caption: TracedText, before: readonly Block[], source: string): boolean {
  const picture = before.at(-1);
  if (picture?.type !== 'image' || picture.caption || estimateLength(caption.text) > LONGEST_ITALIC) return false;
  return (
    isItalic(caption, source) && before.some((block) => block.type === 'paragraph' && endsOrLeadsIn(block.text.text))
  );
}

/** In em: a caption above its credit is a few words. */
const LONGEST_CREDITED = 36;
const PICTURE_CREDIT =
  /^[（(]?(?:(?:圖片|图片|配圖|配图|圖|图|照片|資料圖|资料图)(?:來源|来源|源)|(?:photo|image|picture) ?(?:credits?|source|by|courtesy)|(?:foto|bild)(?:quelle|nachweis)?\s*:|crédits?(?: photos?)?\s*:|créditos?(?: de (?:la )?(?:foto|imagen))?\s*:|写真(?:提供)?\s*[:：]|画像出典|사진 ?(?:출처|제공|=))/iu;

/** A line without an end of sentence, under a picture or where one stood, and above the words that say whose it is. */
function captionsCredited(caption: TracedText, previous: Block | undefined, next: Block | undefined): boolean {
  if (next?.type !== 'paragraph' || !PICTURE_CREDIT.test(next.text.text.trim())) return false;
  if (PICTURE_CREDIT.test(caption.text.trim()) || estimateLength(caption.text) > LONGEST_CREDITED) return false;
  return previous?.type !== 'heading' && !endsOrLeadsIn(caption.text);
}

/** So many other lines that stand alone below a paragraph show that a text has headings without a mark. */
const FEWEST_HEADS = 2;

/** Whether a line far from any picture is one of several that stand alone below paragraphs: a heading above a lost picture. */
function isAmongHeads(blocks: readonly Block[], index: number): boolean {
  // The title may be a heading by its mark.
  if (blocks.some(({ type }, at) => type === 'image' || (type === 'heading' && at > 0))) return false;
  if (!standsAlone(blocks, index)) return false;
  const others = blocks.filter((_, at) => {
    const next = blocks[at + 1];
    const isCaption = next?.type === 'paragraph' && PICTURE_CREDIT.test(next.text.text.trim());
    return at !== index && !isCaption && standsAlone(blocks, at);
  });
  return others.length >= FEWEST_HEADS;
}

/** A short line, said once, under a paragraph that ends. */
function standsAlone(blocks: readonly Block[], index: number): boolean {
  const [above, block] = [blocks[index - 1], blocks[index]];
  if (block?.type !== 'paragraph' || above?.type !== 'paragraph' || index === 0) return false;
  const { text } = block.text;
  const isShort = estimateLength(text) <= LONGEST_CREDITED && !endsOrLeadsIn(text) && !PICTURE_CREDIT.test(text.trim());
  return (
    isShort &&
    /\p{L}/u.test(text) &&
    !isBracketed(text) &&
    endsSentence(above.text.text) &&
    blocks.filter((other) => other.type === 'paragraph' && other.text.text === text).length === 1
  );
}

/** A line in brackets, with an arrow, or with the word for a picture; or the picture's own words again. */
function belongsTo(caption: TracedText, alt: TracedText): boolean {
  const { text } = caption;
  if (!hasNoWords(alt) && bareWords(text) === bareWords(alt.text)) return true;
  return (
    isBracketed(text) ||
    isNumberedCaption(text) ||
    /^[▲△▼▽↑↓◆]|^(?:[圖图](?:\s?\d+)?\s*[:：／/|｜]|(?:photo|image|figure|fig\.|source|foto|abb\.|abbildung|figura|imagen|écran)(?:\s?\d+)?\s*[:.])/iu.test(
      text,
    )
  );
}

function isBracketed(text: string): boolean {
  return /^[（(【[][^（()）【】[\]]+[）)】\]]$/u.test(text.trim());
}

/**
 * A line of some length, word for word the line before: a scraper took it twice. A sentence may be said twice on purpose,
 * but not beside a picture.
 */
function isRepeated(previous: TracedText, caption: TracedText, isByPicture: boolean): boolean {
  if (previous.text !== caption.text || bareWords(caption.text).length < 8) return false;
  return isByPicture || !endsSentence(caption.text);
}

function hasNoWords(alt: TracedText): boolean {
  return (
    !/\p{L}/u.test(alt.text) ||
    /^(?:see the source image|view image|查看源图像|查看原图|image|img|图片|圖片|画像|이미지|imagen)[\s\d_-]*(?:\.\w+)?$/iu.test(
      alt.text,
    )
  );
}

function unwrap(caption: TracedText): TracedText {
  const { text } = caption;
  return isBracketed(text) ? trim(slice(caption, 1, text.trimEnd().length - 1)) : caption;
}
