import type { Language } from '../model.js';

/** The words on slides that are not the article's. They stand in elements with `data-chrome`. */
export interface SlideLabels {
  readonly agenda: string;
  readonly sources: string;
  /** Above slides that have no title of their own. */
  readonly points: string;
  readonly figures: string;
  readonly stages: string;
  readonly pair: string;
  readonly timeline: string;
  /** Below a timeline whose distances are not those of time. */
  readonly unscaled: string;
  readonly table: string;
  readonly code: string;
  readonly image: string;
  /** For screen readers and buttons. */
  readonly slides: string;
  readonly previous: string;
  readonly next: string;
  readonly theme: string;
  /** On the black screen. */
  readonly resume: string;
}

const EN: SlideLabels = {
  agenda: 'Agenda',
  sources: 'Sources',
  points: 'Key points',
  figures: 'In figures',
  stages: 'Steps',
  pair: 'Side by side',
  timeline: 'Timeline',
  unscaled: 'In order; distances are not to scale',
  table: 'Table',
  code: 'Code',
  image: 'Picture',
  slides: 'Slides',
  previous: 'Previous slide',
  next: 'Next slide',
  theme: 'Light or dark',
  resume: 'Back to the slides',
};

const LABELS: Readonly<Record<string, SlideLabels>> = {
  en: EN,
  'zh-Hant': {
    agenda: '目錄',
    sources: '來源',
    points: '要點',
    figures: '數字',
    stages: '步驟',
    pair: '對照',
    timeline: '時間線',
    unscaled: '依時間先後排列，間距不代表時間長短',
    table: '表格',
    code: '程式碼',
    image: '圖片',
    slides: '投影片',
    previous: '上一張',
    next: '下一張',
    theme: '淺色或深色',
    resume: '回到投影片',
  },
  'zh-Hans': {
    agenda: '目录',
    sources: '来源',
    points: '要点',
    figures: '数字',
    stages: '步骤',
    pair: '对照',
    timeline: '时间线',
    unscaled: '依时间先后排列，间距不代表时间长短',
    table: '表格',
    code: '代码',
    image: '图片',
    slides: '幻灯片',
    previous: '上一张',
    next: '下一张',
    theme: '浅色或深色',
    resume: '回到幻灯片',
  },
  ja: {
    agenda: '目次',
    sources: '出典',
    points: '要点',
    figures: '数字で見る',
    stages: 'ステップ',
    pair: '対比',
    timeline: '年表',
    unscaled: '時間の順。間隔は期間の長さを表さない',
    table: '表',
    code: 'コード',
    image: '図',
    slides: 'スライド',
    previous: '前のスライド',
    next: '次のスライド',
    theme: '明るい／暗い',
    resume: 'スライドに戻る',
  },
  ko: {
    agenda: '목차',
    sources: '출처',
    points: '요점',
    figures: '숫자로 보기',
    stages: '단계',
    pair: '비교',
    timeline: '연표',
    unscaled: '시간순, 간격은 기간에 비례하지 않음',
    table: '표',
    code: '코드',
    image: '그림',
    slides: '슬라이드',
    previous: '이전 슬라이드',
    next: '다음 슬라이드',
    theme: '밝게 또는 어둡게',
    resume: '슬라이드로 돌아가기',
  },
  es: {
    agenda: 'Índice',
    sources: 'Fuentes',
    points: 'Puntos clave',
    figures: 'En cifras',
    stages: 'Pasos',
    pair: 'Frente a frente',
    timeline: 'Cronología',
    unscaled: 'En orden; las distancias no están a escala',
    table: 'Tabla',
    code: 'Código',
    image: 'Imagen',
    slides: 'Diapositivas',
    previous: 'Diapositiva anterior',
    next: 'Diapositiva siguiente',
    theme: 'Claro u oscuro',
    resume: 'Volver a las diapositivas',
  },
  fr: {
    agenda: 'Sommaire',
    sources: 'Sources',
    points: 'Points clés',
    figures: 'En chiffres',
    stages: 'Étapes',
    pair: 'Face à face',
    timeline: 'Chronologie',
    unscaled: 'Dans l’ordre ; les écarts ne sont pas à l’échelle',
    table: 'Tableau',
    code: 'Code',
    image: 'Image',
    slides: 'Diapositives',
    previous: 'Diapositive précédente',
    next: 'Diapositive suivante',
    theme: 'Clair ou sombre',
    resume: 'Revenir aux diapositives',
  },
  de: {
    agenda: 'Inhalt',
    sources: 'Quellen',
    points: 'Kernpunkte',
    figures: 'In Zahlen',
    stages: 'Schritte',
    pair: 'Gegenüberstellung',
    timeline: 'Zeitleiste',
    unscaled: 'Der Reihe nach; Abstände nicht maßstäblich',
    table: 'Tabelle',
    code: 'Code',
    image: 'Bild',
    slides: 'Folien',
    previous: 'Vorherige Folie',
    next: 'Nächste Folie',
    theme: 'Hell oder dunkel',
    resume: 'Zurück zu den Folien',
  },
  ar: {
    agenda: 'الفهرس',
    sources: 'المصادر',
    points: 'أهم النقاط',
    figures: 'بالأرقام',
    stages: 'الخطوات',
    pair: 'مقارنة',
    timeline: 'التسلسل الزمني',
    unscaled: 'بالترتيب؛ المسافات لا تمثل المدة',
    table: 'جدول',
    code: 'شفرة',
    image: 'صورة',
    slides: 'الشرائح',
    previous: 'الشريحة السابقة',
    next: 'الشريحة التالية',
    theme: 'فاتح أو داكن',
    resume: 'العودة إلى الشرائح',
  },
  it: {
    agenda: 'Sommario',
    sources: 'Fonti',
    points: 'Punti chiave',
    figures: 'In cifre',
    stages: 'Passi',
    pair: 'A confronto',
    timeline: 'Cronologia',
    unscaled: 'In ordine; le distanze non sono in scala',
    table: 'Tabella',
    code: 'Codice',
    image: 'Immagine',
    slides: 'Diapositive',
    previous: 'Diapositiva precedente',
    next: 'Diapositiva successiva',
    theme: 'Chiaro o scuro',
    resume: 'Torna alle diapositive',
  },
  pt: {
    agenda: 'Sumário',
    sources: 'Fontes',
    points: 'Pontos principais',
    figures: 'Em números',
    stages: 'Etapas',
    pair: 'Lado a lado',
    timeline: 'Cronologia',
    unscaled: 'Por ordem; as distâncias não estão à escala',
    table: 'Tabela',
    code: 'Código',
    image: 'Imagem',
    slides: 'Slides',
    previous: 'Slide anterior',
    next: 'Slide seguinte',
    theme: 'Claro ou escuro',
    resume: 'Voltar aos slides',
  },
  nl: {
    agenda: 'Inhoud',
    sources: 'Bronnen',
    points: 'Kernpunten',
    figures: 'In cijfers',
    stages: 'Stappen',
    pair: 'Naast elkaar',
    timeline: 'Tijdlijn',
    unscaled: 'Op volgorde; afstanden niet op schaal',
    table: 'Tabel',
    code: 'Code',
    image: 'Beeld',
    slides: "Dia's",
    previous: 'Vorige dia',
    next: 'Volgende dia',
    theme: 'Licht of donker',
    resume: "Terug naar de dia's",
  },
};

/** The labels of a language: of the tag itself, of its script, of its language, else English. */
export function findLabels(language: Language): SlideLabels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return LABELS['zh-Hant'] ?? EN;
  if (/^zh\b/.test(tag)) return LABELS['zh-Hans'] ?? EN;
  return LABELS[tag.split('-')[0] ?? 'en'] ?? EN;
}
