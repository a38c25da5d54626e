import type { Language } from '../model.js';

/** The handout's own words. `{slides}` stands for one or more numbers. */
export interface HandoutLabels {
  readonly see: string;
  readonly separator: string;
}

const EN: HandoutLabels = { see: 'See slide {slides}', separator: ', ' };

const LABELS: Readonly<Record<string, HandoutLabels>> = {
  'zh-Hant': { see: '見投影片 {slides}', separator: '、' },
  'zh-Hans': { see: '见幻灯片 {slides}', separator: '、' },
  ja: { see: 'スライド {slides} を参照', separator: '、' },
  ko: { see: '슬라이드 {slides} 참조', separator: ', ' },
  es: { see: 'Véase la diapositiva {slides}', separator: ', ' },
  fr: { see: 'Voir la diapositive {slides}', separator: ', ' },
  ar: { see: 'انظر الشريحة {slides}', separator: '، ' },
  de: { see: 'Siehe Folie {slides}', separator: ', ' },
};

/** The labels in the deck's language; English for languages that have none. */
export function findHandoutLabels(language: Language): HandoutLabels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return LABELS['zh-Hant'] ?? EN;
  if (/^zh\b/.test(tag)) return LABELS['zh-Hans'] ?? EN;
  return LABELS[tag.split('-')[0] ?? ''] ?? EN;
}
