import type { Language } from '../../model.js';
import { type ByLanguage, chooseLabels } from './chooseLabels.js';

/** The handout's own words. `{slides}` stands for one or more numbers, `{count}` for one. */
export interface HandoutLabels {
  readonly see: string;
  readonly separator: string;
  readonly contents: string;
  /** How long the talk is, and how many slides it has. */
  readonly minutes: string;
  readonly slides: string;
  readonly slide: string;
  /** What is set so are words of the presenter's own, not the article's. */
  readonly own: string;
  /** All of the slide is. */
  readonly ownSlide: string;
}

const LABELS: ByLanguage<HandoutLabels> = {
  en: {
    see: 'See slide {slides}',
    separator: ', ',
    contents: 'Contents',
    minutes: '{count} min',
    slides: '{count} slides',
    slide: 'Slide {slides}',
    own: 'Dotted: the speaker’s own words',
    ownSlide: 'The speaker’s own slide',
  },
  'zh-Hant': {
    see: '見投影片 {slides}',
    separator: '、',
    contents: '目錄',
    minutes: '{count} 分鐘',
    slides: '{count} 張投影片',
    slide: '投影片 {slides}',
    own: '點線：講者自己的話',
    ownSlide: '講者自己的投影片',
  },
  'zh-Hans': {
    see: '见幻灯片 {slides}',
    separator: '、',
    contents: '目录',
    minutes: '{count} 分钟',
    slides: '{count} 张幻灯片',
    slide: '幻灯片 {slides}',
    own: '点线：讲者自己的话',
    ownSlide: '讲者自己的幻灯片',
  },
  ja: {
    see: 'スライド {slides} を参照',
    separator: '、',
    contents: '目次',
    minutes: '{count} 分',
    slides: 'スライド {count} 枚',
    slide: 'スライド {slides}',
    own: '点線：話し手自身の言葉',
    ownSlide: '話し手自身のスライド',
  },
  ko: {
    see: '슬라이드 {slides} 참조',
    separator: ', ',
    contents: '목차',
    minutes: '{count}분',
    slides: '슬라이드 {count}장',
    slide: '슬라이드 {slides}',
    own: '점선: 발표자 자신의 말',
    ownSlide: '발표자 자신의 슬라이드',
  },
  es: {
    see: 'Véase la diapositiva {slides}',
    separator: ', ',
    contents: 'Índice',
    minutes: '{count} min',
    slides: '{count} diapositivas',
    slide: 'Diapositiva {slides}',
    own: 'Punteado: palabras propias del ponente',
    ownSlide: 'Diapositiva propia del ponente',
  },
  fr: {
    see: 'Voir la diapositive {slides}',
    separator: ', ',
    contents: 'Sommaire',
    minutes: '{count} min',
    slides: '{count} diapositives',
    slide: 'Diapositive {slides}',
    own: 'Pointillé : mots de l’orateur',
    ownSlide: 'Diapositive de l’orateur',
  },
  ar: {
    see: 'انظر الشريحة {slides}',
    separator: '، ',
    contents: 'الفهرس',
    minutes: '{count} دقيقة',
    slides: '{count} شريحة',
    slide: 'الشريحة {slides}',
    own: 'خط منقّط: كلمات المتحدث نفسه',
    ownSlide: 'شريحة المتحدث نفسه',
  },
  de: {
    see: 'Siehe Folie {slides}',
    separator: ', ',
    contents: 'Inhalt',
    minutes: '{count} Min.',
    slides: '{count} Folien',
    slide: 'Folie {slides}',
    own: 'Punktiert: eigene Worte der vortragenden Person',
    ownSlide: 'Eigene Folie der vortragenden Person',
  },
  it: {
    see: 'Vedi diapositiva {slides}',
    separator: ', ',
    contents: 'Sommario',
    minutes: '{count} min',
    slides: '{count} diapositive',
    slide: 'Diapositiva {slides}',
    own: 'Punteggiato: parole di chi parla',
    ownSlide: 'Diapositiva di chi parla',
  },
  pt: {
    see: 'Ver slide {slides}',
    separator: ', ',
    contents: 'Sumário',
    minutes: '{count} min',
    slides: '{count} slides',
    slide: 'Slide {slides}',
    own: 'Pontilhado: palavras de quem fala',
    ownSlide: 'Slide de quem fala',
  },
  nl: {
    see: 'Zie dia {slides}',
    separator: ', ',
    contents: 'Inhoud',
    minutes: '{count} min',
    slides: "{count} dia's",
    slide: 'Dia {slides}',
    own: 'Gestippeld: eigen woorden van de spreker',
    ownSlide: 'Eigen dia van de spreker',
  },
};

/** The labels in the deck's language; English for languages that have none. */
export function findHandoutLabels(language: Language): HandoutLabels {
  return chooseLabels(LABELS, language);
}

/** A label with its numbers. */
export function fillLabel(label: string, numbers: readonly number[], separator = ', '): string {
  return label.replace(/\{\w+\}/, numbers.join(separator));
}
