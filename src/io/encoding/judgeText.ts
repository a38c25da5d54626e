import { COMMON_HAN, COMMON_HANGUL } from './commonCharacters.js';

/** So many characters tell. */
const SAMPLE = 20_000;
/** Japanese prose has more kana than this among its letters; a Chinese or Korean text has next to none. */
const LEAST_KANA = 0.15;

const HAN = /\p{Script=Han}/u;
const KANA = /[\u3041-\u3096\u30a1-\u30fc]/u;
const HANGUL = /[\uac00-\ud7a3]/u;
const WIDE_MARK = /[\u3000-\u303f\uff01-\uff5e“”‘’…—·《》]/u;
const STRANGE = /[\p{Cc}\p{Co}\p{Cn}\uff61-\uff9f\ufffd\u2500-\u259f]/u;
/** What Western languages write beyond ASCII. */
const WESTERN =
  /[àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßÀÂÄÁÃÅÆÇÉÈÊËÍÎÏÑÓÔÖÕØŒÚÙÛÜ“”‘’„‚«»‹›–—…•·¿¡°§©®™€£¢¥±×²³½¼¾ªº´\u00a0\u00ad]/u;

/** What kind of writing an encoding is for. */
export type Writing = 'chinese' | 'japanese' | 'korean' | 'western';

/**
 * How likely a decoded text is writing of this kind, from its characters beyond ASCII: 1 where all are among the
 * commonest, about 0 where they are what wrong decoding makes of bytes.
 */
export function judgeText(text: string, writing: Writing): number {
  const characters = [...sampleBeyondAscii(text)];
  if (characters.length === 0) return 1;
  const kana = characters.filter((one) => KANA.test(one)).length / characters.length;
  const sum = characters.reduce((total, one) => total + weigh(one, writing), 0);
  const mean = sum / characters.length;
  if (writing === 'japanese') return kana < LEAST_KANA ? mean * 0.3 : mean;
  if (writing === 'western') return hasRuns(text) ? mean * 0.3 : mean;
  return mean;
}

function weigh(character: string, writing: Writing): number {
  if (STRANGE.test(character) && !/[\t\n\r]/.test(character)) return -1;
  if (writing === 'western') return WESTERN.test(character) ? 1 : 0;
  // Marks tell little: the tables of China, Japan and Korea share most of their places.
  if (WIDE_MARK.test(character)) return 0.5;
  if (writing === 'korean') return COMMON_HANGUL.has(character) ? 1 : HANGUL.test(character) ? 0.4 : 0;
  if (writing === 'japanese' && KANA.test(character)) return 1;
  return COMMON_HAN.has(character) ? 1 : HAN.test(character) ? 0.15 : 0;
}

function* sampleBeyondAscii(text: string): Generator<string> {
  let left = SAMPLE;
  for (const [one] of text.matchAll(/\P{ASCII}/gu)) {
    yield one;
    left -= 1;
    if (left === 0) return;
  }
}

/** Western words have a letter with an accent here and there; bytes of another table come in pairs. */
function hasRuns(text: string): boolean {
  const sample = text.slice(0, SAMPLE * 4);
  const pairs = sample.match(/[\u00a1-\u00ff\u0152-\u0192]{2}/gu)?.length ?? 0;
  const all = sample.match(/[\u00a1-\u00ff\u0152-\u0192]/gu)?.length ?? 0;
  return pairs * 2 > all * 0.4;
}
