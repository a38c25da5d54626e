import { CJK } from '../../../language.js';
import { isCommonplace } from './commonplaces.js';
import { tellsOfWriter } from './writersActs.js';

/** In characters: less says too little to fill a slide. */
const SHORTEST = 36;

/**
 * What may stand among others and fills no slide by itself: what the writer did, a cry, a commonplace, a few words.
 */
export function isSlight(text: string, language: string): boolean {
  if (CJK.test(text)) return false;
  return (
    tellsOfWriter(text, language) ||
    /!["”»]?$/u.test(text) ||
    isCommonplace(text, language === 'de') ||
    (text.length < SHORTEST && !/\d/u.test(text))
  );
}
