import { countsOthers } from './counted.js';
import { leansByWord } from './hanLeanings.js';
import { isOfNothing } from './ofWhat.js';
import { pointsBehind } from './pointers.js';

/** Sentences of Chinese, Japanese or Korean that say something only behind the one before them. */
export function leansBefore(text: string, isItem = false): boolean {
  return pointsBehind(text) || (!isItem && (countsOthers(text) || isOfNothing(text) || leansByWord(text)));
}
