import { AR } from './words/ar.js';
import { EN } from './words/en.js';
import { JA } from './words/ja.js';
import { KO } from './words/ko.js';
import { ZH_HANS } from './words/zhHans.js';
import { ZH_HANT } from './words/zhHant.js';
import type { GalleryWords } from './words.js';

/** The words of the gallery by their language. */
export const GALLERY_WORDS: Readonly<Record<string, GalleryWords>> = {
  'zh-Hant': ZH_HANT,
  'zh-Hans': ZH_HANS,
  ja: JA,
  ko: KO,
  en: EN,
  ar: AR,
};
