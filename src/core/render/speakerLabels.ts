import type { Language } from '../model.js';

/** The words of the speaker view. `{time}` stands for a length such as `1:20`. */
export interface SpeakerLabels {
  readonly speakerView: string;
  readonly currentSlide: string;
  readonly nextSlide: string;
  readonly lastSlide: string;
  readonly thisSlide: string;
  readonly notes: string;
  readonly noNotes: string;
  readonly smallerNotes: string;
  readonly largerNotes: string;
  readonly scrollNotes: string;
  readonly previous: string;
  readonly next: string;
  readonly startTimer: string;
  readonly pauseTimer: string;
  readonly resetTimer: string;
  readonly blackScreen: string;
  readonly paceIdle: string;
  readonly paceOn: string;
  readonly paceAhead: string;
  readonly paceBehind: string;
  readonly connectionLost: string;
}

const EN: SpeakerLabels = {
  speakerView: 'Speaker view',
  currentSlide: 'Current slide',
  nextSlide: 'Next',
  lastSlide: 'This is the last slide',
  thisSlide: 'This slide',
  notes: 'Notes',
  noNotes: 'No notes for this slide',
  smallerNotes: 'Smaller notes',
  largerNotes: 'Larger notes',
  scrollNotes: 'Scroll the notes',
  previous: 'Back',
  next: 'Next',
  startTimer: 'Start',
  pauseTimer: 'Pause',
  resetTimer: 'Reset',
  blackScreen: 'Black screen',
  paceIdle: 'The clock starts with your first step',
  paceOn: 'On plan',
  paceAhead: '{time} ahead',
  paceBehind: '{time} behind',
  connectionLost: 'No connection to the deck. Go back to its window and press S again.',
};

const ZH_HANT: SpeakerLabels = {
  speakerView: '講者畫面',
  currentSlide: '目前投影片',
  nextSlide: '下一張',
  lastSlide: '這是最後一張',
  thisSlide: '本張用時',
  notes: '講稿',
  noNotes: '這張投影片沒有講稿',
  smallerNotes: '縮小講稿文字',
  largerNotes: '放大講稿文字',
  scrollNotes: '捲動講稿',
  previous: '上一張',
  next: '下一張',
  startTimer: '開始計時',
  pauseTimer: '暫停計時',
  resetTimer: '歸零',
  blackScreen: '黑屏',
  paceIdle: '翻到下一張時開始計時',
  paceOn: '進度準時',
  paceAhead: '超前 {time}',
  paceBehind: '落後 {time}',
  connectionLost: '與簡報失去連線。請回到簡報視窗，再按一次 S。',
};

const ZH_HANS: SpeakerLabels = {
  speakerView: '演讲者视图',
  currentSlide: '当前幻灯片',
  nextSlide: '下一张',
  lastSlide: '这是最后一张',
  thisSlide: '本张用时',
  notes: '讲稿',
  noNotes: '这张幻灯片没有讲稿',
  smallerNotes: '缩小讲稿文字',
  largerNotes: '放大讲稿文字',
  scrollNotes: '滚动讲稿',
  previous: '上一张',
  next: '下一张',
  startTimer: '开始计时',
  pauseTimer: '暂停计时',
  resetTimer: '归零',
  blackScreen: '黑屏',
  paceIdle: '翻到下一张时开始计时',
  paceOn: '进度准时',
  paceAhead: '超前 {time}',
  paceBehind: '落后 {time}',
  connectionLost: '与演示文稿失去连接。请回到演示窗口，再按一次 S。',
};

const JA: SpeakerLabels = {
  speakerView: '発表者ビュー',
  currentSlide: '現在のスライド',
  nextSlide: '次のスライド',
  lastSlide: '最後のスライドです',
  thisSlide: 'このスライド',
  notes: 'ノート',
  noNotes: 'このスライドにノートはありません',
  smallerNotes: 'ノートを小さく',
  largerNotes: 'ノートを大きく',
  scrollNotes: 'ノートをスクロール',
  previous: '前へ',
  next: '次へ',
  startTimer: '計測開始',
  pauseTimer: '一時停止',
  resetTimer: 'リセット',
  blackScreen: '画面を暗く',
  paceIdle: '次のスライドに進むと計測が始まります',
  paceOn: '予定どおり',
  paceAhead: '{time} 早い',
  paceBehind: '{time} 遅れ',
  connectionLost: 'スライドとの接続が切れました。スライドの画面で S を押し直してください。',
};

const KO: SpeakerLabels = {
  speakerView: '발표자 보기',
  currentSlide: '현재 슬라이드',
  nextSlide: '다음 슬라이드',
  lastSlide: '마지막 슬라이드입니다',
  thisSlide: '이 슬라이드',
  notes: '노트',
  noNotes: '이 슬라이드에는 노트가 없습니다',
  smallerNotes: '노트 글자 작게',
  largerNotes: '노트 글자 크게',
  scrollNotes: '노트 스크롤',
  previous: '이전',
  next: '다음',
  startTimer: '시작',
  pauseTimer: '일시정지',
  resetTimer: '초기화',
  blackScreen: '검은 화면',
  paceIdle: '다음 슬라이드로 넘기면 시간이 시작됩니다',
  paceOn: '예정대로',
  paceAhead: '{time} 빠름',
  paceBehind: '{time} 늦음',
  connectionLost: '슬라이드와의 연결이 끊어졌습니다. 슬라이드 창에서 S 키를 다시 누르세요.',
};

const ES: SpeakerLabels = {
  speakerView: 'Vista del orador',
  currentSlide: 'Diapositiva actual',
  nextSlide: 'Siguiente',
  lastSlide: 'Es la última diapositiva',
  thisSlide: 'Esta diapositiva',
  notes: 'Notas',
  noNotes: 'Esta diapositiva no tiene notas',
  smallerNotes: 'Notas más pequeñas',
  largerNotes: 'Notas más grandes',
  scrollNotes: 'Desplazar las notas',
  previous: 'Atrás',
  next: 'Adelante',
  startTimer: 'Iniciar',
  pauseTimer: 'Pausar',
  resetTimer: 'A cero',
  blackScreen: 'Pantalla negra',
  paceIdle: 'El reloj arranca con el primer paso',
  paceOn: 'Según lo previsto',
  paceAhead: '{time} de adelanto',
  paceBehind: '{time} de retraso',
  connectionLost: 'Sin conexión con la presentación. Vuelva a su ventana y pulse S de nuevo.',
};

const FR: SpeakerLabels = {
  speakerView: 'Vue de l’orateur',
  currentSlide: 'Diapositive actuelle',
  nextSlide: 'Suivante',
  lastSlide: 'C’est la dernière diapositive',
  thisSlide: 'Cette diapositive',
  notes: 'Notes',
  noNotes: 'Pas de notes pour cette diapositive',
  smallerNotes: 'Réduire les notes',
  largerNotes: 'Agrandir les notes',
  scrollNotes: 'Faire défiler les notes',
  previous: 'Retour',
  next: 'Suite',
  startTimer: 'Démarrer',
  pauseTimer: 'Pause',
  resetTimer: 'À zéro',
  blackScreen: 'Écran noir',
  paceIdle: 'Le chronomètre part au premier pas',
  paceOn: 'À l’heure',
  paceAhead: '{time} d’avance',
  paceBehind: '{time} de retard',
  connectionLost: 'Plus de liaison avec la présentation. Revenez à sa fenêtre et appuyez de nouveau sur S.',
};

const DE: SpeakerLabels = {
  speakerView: 'Referentenansicht',
  currentSlide: 'Aktuelle Folie',
  nextSlide: 'Nächste Folie',
  lastSlide: 'Das ist die letzte Folie',
  thisSlide: 'Diese Folie',
  notes: 'Notizen',
  noNotes: 'Keine Notizen zu dieser Folie',
  smallerNotes: 'Notizen kleiner',
  largerNotes: 'Notizen größer',
  scrollNotes: 'Notizen rollen',
  previous: 'Zurück',
  next: 'Weiter',
  startTimer: 'Start',
  pauseTimer: 'Pause',
  resetTimer: 'Auf null',
  blackScreen: 'Schwarzes Bild',
  paceIdle: 'Die Uhr beginnt mit dem ersten Schritt',
  paceOn: 'Im Plan',
  paceAhead: '{time} voraus',
  paceBehind: '{time} zurück',
  connectionLost: 'Keine Verbindung zur Präsentation. In ihrem Fenster noch einmal S drücken.',
};

const AR: SpeakerLabels = {
  speakerView: 'عرض المتحدث',
  currentSlide: 'الشريحة الحالية',
  nextSlide: 'التالية',
  lastSlide: 'هذه آخر شريحة',
  thisSlide: 'هذه الشريحة',
  notes: 'الملاحظات',
  noNotes: 'لا ملاحظات لهذه الشريحة',
  smallerNotes: 'تصغير الملاحظات',
  largerNotes: 'تكبير الملاحظات',
  scrollNotes: 'تمرير الملاحظات',
  previous: 'السابق',
  next: 'التالي',
  startTimer: 'ابدأ',
  pauseTimer: 'أوقف مؤقتًا',
  resetTimer: 'صفّر',
  blackScreen: 'شاشة سوداء',
  paceIdle: 'تبدأ الساعة مع أول خطوة',
  paceOn: 'في الموعد',
  paceAhead: 'متقدم {time}',
  paceBehind: 'متأخر {time}',
  connectionLost: 'انقطع الاتصال بالعرض. عد إلى نافذته واضغط S مرة أخرى.',
};

const IT: SpeakerLabels = {
  speakerView: 'Vista del relatore',
  currentSlide: 'Diapositiva attuale',
  nextSlide: 'Prossima',
  lastSlide: 'È l’ultima diapositiva',
  thisSlide: 'Questa diapositiva',
  notes: 'Note',
  noNotes: 'Nessuna nota per questa diapositiva',
  smallerNotes: 'Note più piccole',
  largerNotes: 'Note più grandi',
  scrollNotes: 'Scorri le note',
  previous: 'Indietro',
  next: 'Avanti',
  startTimer: 'Avvia',
  pauseTimer: 'Pausa',
  resetTimer: 'Azzera',
  blackScreen: 'Schermo nero',
  paceIdle: 'L’orologio parte al primo passo',
  paceOn: 'In orario',
  paceAhead: '{time} di anticipo',
  paceBehind: '{time} di ritardo',
  connectionLost: 'Nessun collegamento con la presentazione. Torna alla sua finestra e premi di nuovo S.',
};

const PT: SpeakerLabels = {
  speakerView: 'Vista do orador',
  currentSlide: 'Slide atual',
  nextSlide: 'A seguir',
  lastSlide: 'É o último slide',
  thisSlide: 'Este slide',
  notes: 'Notas',
  noNotes: 'Este slide não tem notas',
  smallerNotes: 'Notas menores',
  largerNotes: 'Notas maiores',
  scrollNotes: 'Rolar as notas',
  previous: 'Voltar',
  next: 'Avançar',
  startTimer: 'Iniciar',
  pauseTimer: 'Pausar',
  resetTimer: 'Zerar',
  blackScreen: 'Tela preta',
  paceIdle: 'O relógio começa no primeiro passo',
  paceOn: 'No tempo previsto',
  paceAhead: '{time} de avanço',
  paceBehind: '{time} de atraso',
  connectionLost: 'Sem ligação com a apresentação. Volte à janela dela e prima S de novo.',
};

const NL: SpeakerLabels = {
  speakerView: 'Sprekersweergave',
  currentSlide: 'Huidige dia',
  nextSlide: 'Volgende',
  lastSlide: 'Dit is de laatste dia',
  thisSlide: 'Deze dia',
  notes: 'Notities',
  noNotes: 'Geen notities bij deze dia',
  smallerNotes: 'Notities kleiner',
  largerNotes: 'Notities groter',
  scrollNotes: 'Notities schuiven',
  previous: 'Terug',
  next: 'Verder',
  startTimer: 'Start',
  pauseTimer: 'Pauze',
  resetTimer: 'Op nul',
  blackScreen: 'Zwart scherm',
  paceIdle: 'De klok begint bij de eerste stap',
  paceOn: 'Op schema',
  paceAhead: '{time} voor',
  paceBehind: '{time} achter',
  connectionLost: 'Geen verbinding met de presentatie. Ga terug naar haar venster en druk nog eens op S.',
};

const LABELS: Readonly<Record<string, SpeakerLabels>> = {
  en: EN,
  ja: JA,
  ko: KO,
  es: ES,
  fr: FR,
  de: DE,
  ar: AR,
  it: IT,
  pt: PT,
  nl: NL,
};

/** The labels of a language: of its script, of the language, else English. */
export function findSpeakerLabels(language: Language): SpeakerLabels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return ZH_HANT;
  if (/^zh\b/.test(tag)) return ZH_HANS;
  return LABELS[tag.split('-')[0] ?? 'en'] ?? EN;
}
