import type { Language } from '../../model.js';
import { type ByLanguage, chooseLabels } from './chooseLabels.js';

/** The words of the page that lists decks. */
export interface IndexLabels {
  readonly decks: string;
  readonly slides: string;
  readonly minutes: string;
  /** Beside the time of the article's last change. */
  readonly changed: string;
}

const LABELS: ByLanguage<IndexLabels> = {
  en: { decks: 'Decks', slides: 'slides', minutes: 'min', changed: 'Last change' },
  'zh-Hant': { decks: '簡報', slides: '張投影片', minutes: '分鐘', changed: '最後修改' },
  'zh-Hans': { decks: '演示文稿', slides: '张幻灯片', minutes: '分钟', changed: '最后修改' },
  ja: { decks: 'スライド一覧', slides: '枚', minutes: '分', changed: '最終更新' },
  ko: { decks: '발표 자료', slides: '장', minutes: '분', changed: '마지막 변경' },
  es: { decks: 'Presentaciones', slides: 'diapositivas', minutes: 'min', changed: 'Último cambio' },
  fr: { decks: 'Présentations', slides: 'diapositives', minutes: 'min', changed: 'Dernière modification' },
  ar: { decks: 'العروض', slides: 'شريحة', minutes: 'دقيقة', changed: 'آخر تعديل' },
  it: { decks: 'Presentazioni', slides: 'diapositive', minutes: 'min', changed: 'Ultima modifica' },
  pt: { decks: 'Apresentações', slides: 'slides', minutes: 'min', changed: 'Última alteração' },
  nl: { decks: 'Presentaties', slides: 'dia’s', minutes: 'min', changed: 'Laatste wijziging' },
  de: { decks: 'Präsentationen', slides: 'Folien', minutes: 'Min.', changed: 'Letzte Änderung' },
};

/** The labels of a language: of its script, of the language, else English. */
export function findIndexLabels(language: Language): IndexLabels {
  return chooseLabels(LABELS, language);
}
