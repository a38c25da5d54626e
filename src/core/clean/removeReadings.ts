import { findAll } from '../findAll.js';
import { listTexts, mapBlocks } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';
import { remember } from '../remember.js';
import { rememberFor } from '../rememberFor.js';
import { replaceRanges } from '../trace.js';

/** A Han character, then a bracket with nothing but a syllable in it. */
const CANDIDATE = /(\p{Script=Han})[(（]([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7})[)）]/gu;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;

/** Below this share of the Han characters, a reading in brackets is the author's own. */
const NOISE_SHARE = 0.01;
const LEAST_READINGS = 5;

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly by: '';
}

/**
 * Removes scraped readings such as `個(gè)`: a bracket is noise when its content is a reading of the character before
 * it, carries a tone mark, and such brackets make up one per cent of the document or more. So a lone `彧(yù)` stays.
 */
export async function removeReadings(blocks: readonly Block[]): Promise<Block[]> {
  const texts = blocks.flatMap((block) => listTexts(block));
  const candidates = texts.filter((text) => text.text.search(CANDIDATE) >= 0);
  if (candidates.length === 0) return [...blocks];
  // The dictionary takes 50 ms to load: only for a document that has such brackets.
  const { polyphonic } = await import('pinyin-pro');
  const findReadings = finderOf(polyphonic);
  const found = new Map<TracedText, readonly Reading[]>();
  let total = 0;
  for (const text of candidates) {
    const readings = findReadings(text.text);
    found.set(text, readings);
    total += readings.length;
  }
  const han = texts.reduce((sum, text) => sum + (text.text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  if (total < LEAST_READINGS || total < han * NOISE_SHARE) return [...blocks];
  return mapBlocks(blocks, (text) => replaceRanges(text, found.get(text) ?? []));
}

type Dictionary = (char: string, options: { readonly type: 'array' }) => string[][];

const finderOf = rememberFor((polyphonic: Dictionary): ((text: string) => readonly Reading[]) => {
  const readingsOf = remember((char: string): string[] => polyphonic(char, { type: 'array' }).flat().map(bareSyllable));
  return remember((text: string) => findReadings(text, readingsOf));
});

function findReadings(text: string, readingsOf: (char: string) => string[]): Reading[] {
  const readings: Reading[] = [];
  for (const match of findAll(text, CANDIDATE)) {
    const [whole, char = '', syllable = ''] = match;
    const normal = syllable.normalize('NFC');
    if (!TONE.test(normal) || !readingsOf(char).includes(bareSyllable(normal))) continue;
    readings.push({ start: match.index + char.length, end: match.index + whole.length, by: '' });
  }
  return readings;
}

/** Without its tone: a scraper's dictionary and ours may differ in the tone of a character in a word. */
function bareSyllable(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .toLowerCase();
}
