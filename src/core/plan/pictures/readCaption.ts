import { estimateLength } from '../../language.js';
import type { Block, TracedText } from '../../model.js';
import { isPictureLabel } from '../../pictureLabel.js';
import { trim } from '../../trace.js';
import type { Passage } from '../passages.js';
import { limitOf } from '../points/listCandidates.js';
import { splitSentences } from '../sentences.js';
import { dropEnd, isBalanced } from '../words.js';
import { readFileWords } from './readFileWords.js';

type ImageBlock = Extract<Block, { type: 'image' }>;

/** What editors and blog tools put where nobody wrote an alt text. */
const FILLER =
  /^(?:image|img|picture|pic|photo|figure|fig|screenshot|screen shot|untitled|alt(?: text)?|image description|null|undefined|圖|图|圖片|图片|图像|圖像|照片|图片描述|圖片描述|插图|插圖|配图|配圖|截图|截圖|在这里插入图片描述|图片说明|画像|写真|이미지|사진|bild|foto|imagen|imagem|immagine)[\s\d._()-]*$/iu;

/** The words under a picture: its own caption, the line below that is marked as one, or what its alt text says. */
export function readCaption(block: ImageBlock, next: Passage | null): TracedText | null {
  const alt = readAlt(block);
  return shorten(block.caption ?? null) ?? shorten(readLineBelow(next, alt)) ?? shorten(alt);
}

/** The alt text, if somebody wrote one. */
function readAlt({ alt, url }: ImageBlock): TracedText | null {
  const words = trim(alt);
  const text = words.text.normalize('NFC');
  const isName = /\.(?:png|jpe?g|gif|webp|svg|avif|tiff?|bmp)$/i.test(text) || /^[\da-f-]{16,}$/i.test(text);
  const name = readFileWords(url).slice(-6).join('').toLowerCase();
  // A file name of one piece, such as `IMG_2034`, is no description; a word such as `Lisbon` may be one.
  const repeatsName = /\d|_/.test(text) && name !== '' && text.replace(/[^\p{L}]+/gu, '').toLowerCase() === name;
  return text === '' || !/\p{L}{2}|\p{Script=Han}/u.test(text) || FILLER.test(text) || isName || repeatsName
    ? null
    : words;
}

function readLineBelow(next: Passage | null, alt: TracedText | null): TracedText | null {
  if (next?.block.type !== 'paragraph') return null;
  const { text } = next.block;
  const isRepeated = alt !== null && text.text.trim() === alt.text;
  return isRepeated || isPictureLabel(text.text) ? text : null;
}

/** A long caption is cut after its first sentence; one that is longer still is none. */
function shorten(words: TracedText | null): TracedText | null {
  if (words === null || FILLER.test(words.text.trim())) return null;
  const limit = limitOf(words.text) * 1.4;
  const fits = (text: TracedText): boolean => text.text !== '' && estimateLength(text.text) <= limit;
  const whole = dropEnd(trim(words));
  if (fits(whole)) return whole;
  const first = splitSentences(words)[0];
  const start = first && dropEnd(first);
  return start && fits(start) && isBalanced(start.text) ? start : null;
}
