import type { SlideChange } from '../changes/compareDecks.js';
import type { Language } from '../model.js';

/** The words of the page that shows what is different between two decks. */
export interface DiffLabels extends Readonly<Record<SlideChange['change'], string>> {
  readonly title: string;
  /** `{name}` is what was compared with. */
  readonly since: string;
  readonly before: string;
  readonly after: string;
  readonly notes: string;
  /** `{number}` is a slide's place in its deck. */
  readonly slide: string;
  readonly none: string;
  /** There was no such article yet. */
  readonly absent: string;
  /** The article had another name: `{name}`. */
  readonly renamed: string;
}

const EN: DiffLabels = {
  title: 'What changed',
  since: 'Compared with {name}',
  changed: 'Changed',
  new: 'New',
  moved: 'Moved',
  gone: 'Gone',
  before: 'Before',
  after: 'Now',
  notes: 'Notes',
  slide: 'Slide {number}',
  none: 'No slide is different.',
  absent: 'The article was not there yet: every slide is new.',
  renamed: 'The article was called {name} then.',
};

const LABELS: Readonly<Record<string, DiffLabels>> = {
  en: EN,
  'zh-Hant': {
    title: '改了什麼',
    since: '與 {name} 比較',
    changed: '有修改',
    new: '新增',
    moved: '移動',
    gone: '刪除',
    before: '之前',
    after: '現在',
    notes: '備忘稿',
    slide: '第 {number} 張',
    none: '沒有投影片改變。',
    absent: '當時還沒有這篇文章：所有投影片都是新的。',
    renamed: '當時文章名為 {name}。',
  },
  'zh-Hans': {
    title: '改了什么',
    since: '与 {name} 比较',
    changed: '有修改',
    new: '新增',
    moved: '移动',
    gone: '删除',
    before: '之前',
    after: '现在',
    notes: '备注',
    slide: '第 {number} 张',
    none: '没有幻灯片改变。',
    absent: '当时还没有这篇文章：所有幻灯片都是新的。',
    renamed: '当时文章名为 {name}。',
  },
  ja: {
    title: '変更点',
    since: '{name} との比較',
    changed: '変更',
    new: '追加',
    moved: '移動',
    gone: '削除',
    before: '以前',
    after: '現在',
    notes: 'ノート',
    slide: 'スライド {number}',
    none: '変わったスライドはありません。',
    absent: 'この時点では記事がまだなく、すべてのスライドが新しいものです。',
    renamed: 'この時点の記事名は {name} でした。',
  },
  ko: {
    title: '달라진 점',
    since: '{name} 기준 비교',
    changed: '변경',
    new: '추가',
    moved: '이동',
    gone: '삭제',
    before: '이전',
    after: '현재',
    notes: '노트',
    slide: '슬라이드 {number}',
    none: '달라진 슬라이드가 없습니다.',
    absent: '그때는 글이 아직 없었으므로 모든 슬라이드가 새것입니다.',
    renamed: '그때 글의 이름은 {name}이었습니다.',
  },
  es: {
    title: 'Qué ha cambiado',
    since: 'En comparación con {name}',
    changed: 'Cambiada',
    new: 'Nueva',
    moved: 'Movida',
    gone: 'Eliminada',
    before: 'Antes',
    after: 'Ahora',
    notes: 'Notas',
    slide: 'Diapositiva {number}',
    none: 'Ninguna diapositiva es distinta.',
    absent: 'El artículo aún no existía: todas las diapositivas son nuevas.',
    renamed: 'El artículo se llamaba entonces {name}.',
  },
  fr: {
    title: 'Ce qui a changé',
    since: 'Par rapport à {name}',
    changed: 'Modifiée',
    new: 'Nouvelle',
    moved: 'Déplacée',
    gone: 'Supprimée',
    before: 'Avant',
    after: 'Maintenant',
    notes: 'Notes',
    slide: 'Diapositive {number}',
    none: 'Aucune diapositive n’est différente.',
    absent: 'L’article n’existait pas encore : toutes les diapositives sont nouvelles.',
    renamed: 'L’article s’appelait alors {name}.',
  },
  de: {
    title: 'Was sich geändert hat',
    since: 'Verglichen mit {name}',
    changed: 'Geändert',
    new: 'Neu',
    moved: 'Verschoben',
    gone: 'Entfallen',
    before: 'Vorher',
    after: 'Jetzt',
    notes: 'Notizen',
    slide: 'Folie {number}',
    none: 'Keine Folie ist anders.',
    absent: 'Den Artikel gab es noch nicht: Alle Folien sind neu.',
    renamed: 'Der Artikel hieß damals {name}.',
  },
  ar: {
    title: 'ما الذي تغيّر',
    since: 'مقارنةً مع {name}',
    changed: 'معدّلة',
    new: 'جديدة',
    moved: 'منقولة',
    gone: 'محذوفة',
    before: 'قبل',
    after: 'الآن',
    notes: 'ملاحظات',
    slide: 'الشريحة {number}',
    none: 'لا توجد شريحة مختلفة.',
    absent: 'لم يكن المقال موجودًا بعد: كل الشرائح جديدة.',
    renamed: 'كان اسم المقال حينها {name}.',
  },
  it: {
    title: 'Che cosa è cambiato',
    since: 'Rispetto a {name}',
    changed: 'Modificata',
    new: 'Nuova',
    moved: 'Spostata',
    gone: 'Eliminata',
    before: 'Prima',
    after: 'Ora',
    notes: 'Note',
    slide: 'Diapositiva {number}',
    none: 'Nessuna diapositiva è diversa.',
    absent: 'L’articolo non c’era ancora: tutte le diapositive sono nuove.',
    renamed: 'L’articolo si chiamava allora {name}.',
  },
  pt: {
    title: 'O que mudou',
    since: 'Em comparação com {name}',
    changed: 'Alterado',
    new: 'Novo',
    moved: 'Movido',
    gone: 'Removido',
    before: 'Antes',
    after: 'Agora',
    notes: 'Notas',
    slide: 'Slide {number}',
    none: 'Nenhum slide é diferente.',
    absent: 'O artigo ainda não existia: todos os slides são novos.',
    renamed: 'O artigo chamava-se então {name}.',
  },
  nl: {
    title: 'Wat er veranderd is',
    since: 'Vergeleken met {name}',
    changed: 'Gewijzigd',
    new: 'Nieuw',
    moved: 'Verplaatst',
    gone: 'Vervallen',
    before: 'Eerst',
    after: 'Nu',
    notes: 'Notities',
    slide: 'Dia {number}',
    none: 'Geen enkele dia is anders.',
    absent: 'Het artikel was er nog niet: alle dia’s zijn nieuw.',
    renamed: 'Het artikel heette toen {name}.',
  },
};

/** The labels of a language: of its script, of the language, else English. */
export function findDiffLabels(language: Language): DiffLabels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return LABELS['zh-Hant'] ?? EN;
  if (/^zh\b/.test(tag)) return LABELS['zh-Hans'] ?? EN;
  return LABELS[tag.split('-')[0] ?? 'en'] ?? EN;
}
