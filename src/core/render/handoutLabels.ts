import type { Language } from '../model.js';

/** The handout's own words. `{slides}` stands for one or more numbers, `{count}` for one. */
export interface HandoutLabels {
  readonly see: string;
  readonly separator: string;
  readonly contents: string;
  /** How long the talk is, and how many slides it has. */
  readonly minutes: string;
  readonly slides: string;
  readonly slide: string;
}

const EN: HandoutLabels = {
  see: 'See slide {slides}',
  separator: ', ',
  contents: 'Contents',
  minutes: '{count} min',
  slides: '{count} slides',
  slide: 'Slide {slides}',
};

const LABELS: Readonly<Record<string, HandoutLabels>> = {
  'zh-Hant': {
    see: '見投影片 {slides}',
    separator: '、',
    contents: '目錄',
    minutes: '{count} 分鐘',
    slides: '{count} 張投影片',
    slide: '投影片 {slides}',
  },
  'zh-Hans': {
    see: '见幻灯片 {slides}',
    separator: '、',
    contents: '目录',
    minutes: '{count} 分钟',
    slides: '{count} 张幻灯片',
    slide: '幻灯片 {slides}',
  },
  ja: {
    see: 'スライド {slides} を参照',
    separator: '、',
    contents: '目次',
    minutes: '{count} 分',
    slides: 'スライド {count} 枚',
    slide: 'スライド {slides}',
  },
  ko: {
    see: '슬라이드 {slides} 참조',
    separator: ', ',
    contents: '목차',
    minutes: '{count}분',
    slides: '슬라이드 {count}장',
    slide: '슬라이드 {slides}',
  },
  es: {
    see: 'Véase la diapositiva {slides}',
    separator: ', ',
    contents: 'Índice',
    minutes: '{count} min',
    slides: '{count} diapositivas',
    slide: 'Diapositiva {slides}',
  },
  fr: {
    see: 'Voir la diapositive {slides}',
    separator: ', ',
    contents: 'Sommaire',
    minutes: '{count} min',
    slides: '{count} diapositives',
    slide: 'Diapositive {slides}',
  },
  ar: {
    see: 'انظر الشريحة {slides}',
    separator: '، ',
    contents: 'الفهرس',
    minutes: '{count} دقيقة',
    slides: '{count} شريحة',
    slide: 'الشريحة {slides}',
  },
  de: {
    see: 'Siehe Folie {slides}',
    separator: ', ',
    contents: 'Inhalt',
    minutes: '{count} Min.',
    slides: '{count} Folien',
    slide: 'Folie {slides}',
  },
  it: {
    see: 'Vedi diapositiva {slides}',
    separator: ', ',
    contents: 'Sommario',
    minutes: '{count} min',
    slides: '{count} diapositive',
    slide: 'Diapositiva {slides}',
  },
  pt: {
    see: 'Ver slide {slides}',
    separator: ', ',
    contents: 'Sumário',
    minutes: '{count} min',
    slides: '{count} slides',
    slide: 'Slide {slides}',
  },
  nl: {
    see: 'Zie dia {slides}',
    separator: ', ',
    contents: 'Inhoud',
    minutes: '{count} min',
    slides: "{count} dia's",
    slide: 'Dia {slides}',
  },
};

/** The labels in the deck's language; English for languages that have none. */
export function findHandoutLabels(language: Language): HandoutLabels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return LABELS['zh-Hant'] ?? EN;
  if (/^zh\b/.test(tag)) return LABELS['zh-Hans'] ?? EN;
  return LABELS[tag.split('-')[0] ?? ''] ?? EN;
}

/** A label with its numbers. */
export function fillLabel(label: string, numbers: readonly number[], separator = ', '): string {
  return label.replace(/\{\w+\}/, numbers.join(separator));
}
