import type { Language } from '../model.js';

/** The words of what a presenter does with a deck, and of the pages on phones. */
export interface LiveLabels {
  readonly help: string;
  readonly close: string;
  readonly forward: string;
  readonly back: string;
  readonly firstLast: string;
  readonly overview: string;
  /** Going to a slide by its number or its title. */
  readonly jump: string;
  readonly jumpHint: string;
  readonly noMatch: string;
  readonly speaker: string;
  readonly black: string;
  readonly fullScreen: string;
  readonly theme: string;
  readonly draw: string;
  readonly undo: string;
  readonly clear: string;
  readonly pointer: string;
  /** Brings somebody who follows back to where the talk is. */
  readonly backToLive: string;
  readonly remote: string;
  /** On a phone that has lost the laptop. */
  readonly lost: string;
  /** Before the name of the slide that comes next. */
  readonly next: string;
}

const EN: LiveLabels = {
  help: 'Keys',
  close: 'Close',
  forward: 'Forward',
  back: 'Back',
  firstLast: 'First, last slide',
  overview: 'Overview',
  jump: 'Go to slide',
  jumpHint: 'Number or words',
  noMatch: 'No slide has that',
  speaker: 'Speaker view',
  black: 'Black screen',
  fullScreen: 'Full screen',
  theme: 'Light or dark; next theme',
  draw: 'Draw',
  undo: 'Take back a stroke',
  clear: 'Wipe the slide',
  pointer: 'Pointer',
  backToLive: 'Back to the talk',
  remote: 'Remote',
  lost: 'No connection. Is the laptop awake?',
  next: 'Next',
};

const ZH_HANT: LiveLabels = {
  help: '快速鍵',
  close: '關閉',
  forward: '前進',
  back: '後退',
  firstLast: '第一張、最後一張',
  overview: '總覽',
  jump: '前往投影片',
  jumpHint: '頁碼或文字',
  noMatch: '沒有符合的投影片',
  speaker: '講者畫面',
  black: '黑屏',
  fullScreen: '全螢幕',
  theme: '淺色或深色；換主題',
  draw: '畫筆',
  undo: '復原一筆',
  clear: '清除本頁筆跡',
  pointer: '指示點',
  backToLive: '回到現場',
  remote: '遙控器',
  lost: '連線中斷。電腦還醒著嗎？',
  next: '下一張',
};

const ZH_HANS: LiveLabels = {
  help: '快捷键',
  close: '关闭',
  forward: '前进',
  back: '后退',
  firstLast: '第一张、最后一张',
  overview: '总览',
  jump: '前往幻灯片',
  jumpHint: '页码或文字',
  noMatch: '没有符合的幻灯片',
  speaker: '演讲者视图',
  black: '黑屏',
  fullScreen: '全屏',
  theme: '浅色或深色；换主题',
  draw: '画笔',
  undo: '撤销一笔',
  clear: '清除本页笔迹',
  pointer: '指示点',
  backToLive: '回到现场',
  remote: '遥控器',
  lost: '连接中断。电脑还醒着吗？',
  next: '下一张',
};

const LABELS: Readonly<Record<string, LiveLabels>> = {
  en: EN,
  ja: {
    help: 'キー操作',
    close: '閉じる',
    forward: '進む',
    back: '戻る',
    firstLast: '最初・最後のスライド',
    overview: '一覧',
    jump: 'スライドへ移動',
    jumpHint: '番号または語句',
    noMatch: '該当するスライドはありません',
    speaker: '発表者ビュー',
    black: '画面を暗く',
    fullScreen: '全画面',
    theme: '明・暗、テーマの切り替え',
    draw: 'ペン',
    undo: '一筆戻す',
    clear: '書き込みを消す',
    pointer: 'ポインター',
    backToLive: '現在位置へ戻る',
    remote: 'リモコン',
    lost: '接続が切れました。パソコンは起動していますか。',
    next: '次',
  },
  ko: {
    help: '단축키',
    close: '닫기',
    forward: '다음으로',
    back: '이전으로',
    firstLast: '첫·마지막 슬라이드',
    overview: '전체 보기',
    jump: '슬라이드로 이동',
    jumpHint: '번호 또는 단어',
    noMatch: '해당하는 슬라이드가 없습니다',
    speaker: '발표자 보기',
    black: '검은 화면',
    fullScreen: '전체 화면',
    theme: '밝게·어둡게, 다음 테마',
    draw: '펜',
    undo: '한 획 되돌리기',
    clear: '필기 지우기',
    pointer: '포인터',
    backToLive: '현재 위치로',
    remote: '리모컨',
    lost: '연결이 끊어졌습니다. 노트북이 켜져 있나요?',
    next: '다음',
  },
  es: {
    help: 'Teclas',
    close: 'Cerrar',
    forward: 'Adelante',
    back: 'Atrás',
    firstLast: 'Primera, última',
    overview: 'Vista general',
    jump: 'Ir a una diapositiva',
    jumpHint: 'Número o palabras',
    noMatch: 'Ninguna coincide',
    speaker: 'Vista del orador',
    black: 'Pantalla negra',
    fullScreen: 'Pantalla completa',
    theme: 'Claro u oscuro; otro tema',
    draw: 'Dibujar',
    undo: 'Deshacer un trazo',
    clear: 'Borrar los trazos',
    pointer: 'Puntero',
    backToLive: 'Volver a la charla',
    remote: 'Mando',
    lost: 'Sin conexión. ¿Está encendido el portátil?',
    next: 'Siguiente',
  },
  fr: {
    help: 'Touches',
    close: 'Fermer',
    forward: 'Suite',
    back: 'Retour',
    firstLast: 'Première, dernière',
    overview: 'Vue d’ensemble',
    jump: 'Aller à une diapositive',
    jumpHint: 'Numéro ou mots',
    noMatch: 'Aucune ne correspond',
    speaker: 'Vue de l’orateur',
    black: 'Écran noir',
    fullScreen: 'Plein écran',
    theme: 'Clair ou sombre ; autre thème',
    draw: 'Dessiner',
    undo: 'Annuler un trait',
    clear: 'Effacer les traits',
    pointer: 'Pointeur',
    backToLive: 'Revenir au direct',
    remote: 'Télécommande',
    lost: 'Plus de liaison. L’ordinateur est-il allumé ?',
    next: 'Suivante',
  },
  de: {
    help: 'Tasten',
    close: 'Schließen',
    forward: 'Weiter',
    back: 'Zurück',
    firstLast: 'Erste, letzte Folie',
    overview: 'Übersicht',
    jump: 'Zu einer Folie',
    jumpHint: 'Nummer oder Wörter',
    noMatch: 'Keine Folie passt',
    speaker: 'Referentenansicht',
    black: 'Schwarzes Bild',
    fullScreen: 'Vollbild',
    theme: 'Hell oder dunkel; nächstes Thema',
    draw: 'Zeichnen',
    undo: 'Strich zurücknehmen',
    clear: 'Folie abwischen',
    pointer: 'Zeiger',
    backToLive: 'Zurück zum Vortrag',
    remote: 'Fernbedienung',
    lost: 'Keine Verbindung. Ist der Rechner wach?',
    next: 'Als Nächstes',
  },
  ar: {
    help: 'المفاتيح',
    close: 'إغلاق',
    forward: 'إلى الأمام',
    back: 'إلى الخلف',
    firstLast: 'الشريحة الأولى، الأخيرة',
    overview: 'نظرة عامة',
    jump: 'الانتقال إلى شريحة',
    jumpHint: 'رقم أو كلمات',
    noMatch: 'لا شريحة مطابقة',
    speaker: 'عرض المتحدث',
    black: 'شاشة سوداء',
    fullScreen: 'ملء الشاشة',
    theme: 'فاتح أو داكن؛ السمة التالية',
    draw: 'رسم',
    undo: 'تراجع عن خط',
    clear: 'مسح الخطوط',
    pointer: 'مؤشر',
    backToLive: 'العودة إلى العرض',
    remote: 'جهاز التحكم',
    lost: 'انقطع الاتصال. هل الحاسوب يعمل؟',
    next: 'التالية',
  },
};

/** The labels of a language: of its script, of the language, else English. */
export function findLiveLabels(language: Language): LiveLabels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return ZH_HANT;
  if (/^zh\b/.test(tag)) return ZH_HANS;
  return LABELS[tag.split('-')[0] ?? 'en'] ?? EN;
}
