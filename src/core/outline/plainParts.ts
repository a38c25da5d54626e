import { hasVocabulary } from '../clean/boilerplate/vocabulary.js';
import { CJK, estimateLength } from '../language.js';
import { lineOf } from '../lineOf.js';
import type { Block } from '../model.js';
import { findAsked } from '../plan/findAsked.js';
import { readByline } from '../read/bylines.js';
import { extent } from '../trace.js';

/** In em: a line without any mark must be shorter than a marked one to be taken for a heading. */
const LONGEST_PLAIN = 26;
/** In em, for letters: they say less in the same room. */
const LONGEST_LATIN = 38;
/** In em: a shorter sentence is one of those that a text in short lines is made of. */
const LEAST_SENTENCE = 20;
/** In em: so long a block is a paragraph, however it ends. */
const SURE_PARAGRAPH = 60;
/** In em: a paragraph of this length below a line shows that the line heads something. */
const LEAST_PARAGRAPH = 24;

/** Whose picture or text it is, or of what day, at the end of a line. */
const SAYS_WHOSE =
  /(?:photos?|images?|pictures?|videos?|fotos?|bild(?:er)?|quelle|crédits?|créditos?|imagen|source|写真|画像|撮影|图片?|圖片?|图源|圖源|[摄攝]影|[來来]源|出处|出處|사진|출처)\s*[:：｜|／/=]\s*\S.{0,40}$|\d{1,4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,4}日?$/iu;

const NUMBERED_PICTURE =
  /^(?:[図图圖表]|그림|표|fig(?:ure|ura)?\.?|table|tabelle|tab(?:la|leau)?\.?|abb(?:ildung)?\.?|photo)\s?\d/iu;

/** Whom a picture is from, by the agencies' names: `Photo iStock`. */
const AGENCY =
  /(?:^|[\s/©:：（(])(?:i?stock(?:photo)?|getty(?: images)?|shutterstock|unsplash|pexels|pixabay|adobe stock|afp|reuters|epa|dpa|视觉中国|視覺中國|新华社|新華社)[）)]?$/iu;

/** How a picture came about, at the end of its caption: `碼頭的早晨，王小明攝`, `渡輪公司供圖`, `電影截圖`. */
const SHOWN =
  /(?:[攝摄]|供[圖图]|[劇剧]照|截[圖图]|[資资][圖图]|(?:^|[\s（(／/|｜：:，,])[資资]料|[資资]料[圖图]|[圖图]片由\p{Script=Han}{2,12}提供|撮影|提供写真|제공)[)）]?$/u;

/** A row of a table that its reader made none: `| 1990 | 40 |`. */
const ROW = /^\|.*\|$/u;

/** What leads to a film and says its name: `En vidéo, four ways to rest`. */
const FILM = /^(?:en |in |im |no )?(?:v[ií]d[ée]os?|视频|視頻|影片|動画|동영상|영상)\s*[,，:：|｜]/iu;

/** An hour of the day, and until when: `10:00 a.m.–3:00 p.m.`, `上午9：30`. */
const HOUR =
  /^(?:[上下中]午|[早晚]上|凌晨|午[前後]|오전|오후)?\s*\d{1,2}\s?[:：]\s?\d{2}(?:\s?[ap]\.?\s?m\.?|\s?Uhr)?(?:\s*[-–—~～至]\s*\d{1,2}\s?[:：]\s?\d{2}(?:\s?[ap]\.?\s?m\.?|\s?Uhr)?)?$/iu;

/** A point of a list that its reader did not make one. */
const ITEM = /^(?:[-–•·‣▪◦]|\*)\s+\S/u;

/** What someone says, as a whole line, where the marks show that it is a sentence: `「還能留下嗎？」`. */
const SPOKEN = /^[“"「『«„][^“”"「」『』«»„]*[。！？.!?…؟][”"」』»“]$/u;

/** Who said the words above: `— Ann Miller, “On Bread”`. */
const SAID_BY = /^(?:[—–―]|--)\s?[@\p{Lu}\p{Lo}]/u;

/**
 * What a block is to its neighbours: text, a line, a line that leads in to what follows, a short sentence, a point or a
 * list, who wrote what and when, or nothing that parts or joins them.
 */
export type Part = 'text' | 'line' | 'lead-in' | 'saying' | 'list' | 'passing' | 'byline' | 'other';

/** The places of a heading's first and last line. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The part that each block plays in a text that may have lost the marks of its headings. */
export function listPlainParts(blocks: readonly Block[]): Part[] {
  const seen = new Map<string, number>();
  for (const block of blocks)
    if (block.type === 'paragraph') seen.set(block.text.text, (seen.get(block.text.text) ?? 0) + 1);
  const asked = findAsked(blocks);
  return blocks.map((block, i) => (asked.has(i) ? 'text' : toPart(block, seen)));
}

/** In UTF-16 code units, behind a line: blank lines, and the line below it. */
const REACH = 90;
/** `图片` before `来源`; a caption that says itself whose picture it is has more words. */
const LONGEST_PREFIX = 2;

/** Whether the source has right below a line one that says whose picture it is: so the line may be the picture's caption. */
export function isAboveCredit(block: Block | undefined, source: string): boolean {
  const place = block?.type === 'paragraph' ? extent(block.text) : null;
  if (!place) return false;
  const below = source.slice(place.end, place.end + REACH).split(/[\r\n]+/);
  const line =
    below
      .slice(1)
      .find((text) => text.trim() !== '')
      ?.trim() ?? '';
  const said = SAYS_WHOSE.exec(line.replace(/^[（(【[▲△]\s*/u, ''));
  return estimateLength(line) <= LONGEST_LATIN && said !== null && said.index <= LONGEST_PREFIX;
}

function isAboutPicture(text: string): boolean {
  return [SAYS_WHOSE, AGENCY, SHOWN, FILM].some((pattern) => pattern.test(text));
}

function toPart(block: Block, seen: ReadonlyMap<string, number>): Part {
  if (block.type === 'image') return 'passing';
  if (block.type === 'list') return 'list';
  if (block.type !== 'paragraph') return 'other';
  const { text } = block.text;
  // A line of a program.
  if (/[;{}]$/.test(text) && !CJK.test(text)) return 'text';
  if (HOUR.test(text)) return 'passing';
  const length = estimateLength(text);
  if (endsSentence(text, length)) return length >= LEAST_SENTENCE ? 'text' : 'saying';
  if (length > (CJK.test(text) ? LONGEST_PLAIN : LONGEST_LATIN)) return 'text';
  if (ITEM.test(text) || ROW.test(text)) return 'list';
  if (!/\p{L}/u.test(text) || NUMBERED_PICTURE.test(text) || SAID_BY.test(text)) return 'passing';
  if (SPOKEN.test(text)) return 'saying';
  if ((seen.get(text) ?? 0) > 1 || hasVocabulary(text) || isAboutPicture(text)) return 'passing';
  if (readByline(block.text) !== null) return 'byline';
  return /[:：]$/.test(text) ? 'lead-in' : 'line';
}

/** A whole paragraph, that shows that the line above it heads something. */
export function isParagraph(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const text = lineOf(block);
  const length = estimateLength(text);
  return length >= SURE_PARAGRAPH || (length >= LEAST_PARAGRAPH && endsSentence(text, length));
}

/** A short question may head what answers it. */
function endsSentence(text: string, length: number): boolean {
  return (
    /[。！.!…۔।][\s”"’»“」』）)]*(?:\s?[（(][^（）()]{1,24}[)）])?$/.test(text) ||
    (length > LONGEST_PLAIN && /[？?؟][\s”"’»“」』）)]*$/.test(text))
  );
}
