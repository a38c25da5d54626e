import type { Language } from '../../model.js';
import { type ByLanguage, chooseLabels } from './chooseLabels.js';

/**
 * What is said in the deck's own window about edits: `{where}` stands for the slide, `{was}`, `{now}` and `{yours}` for
 * words, `{field}` for what was edited.
 */
export interface NoticeLabels {
  /** In place of words that the article has no more. */
  readonly gone: string;
  readonly conflict: string;
  /** What can be done about a change under an edit. */
  readonly keep: string;
  readonly pointGone: string;
  readonly pointNew: string;
  readonly lost: string;
  readonly placeless: string;
  readonly unfit: string;
  /** What can be done about an edit that cannot be applied. */
  readonly write: string;
  /** What can be edited. */
  readonly title: string;
  readonly points: string;
  readonly words: string;
  readonly say: string;
  readonly kind: string;
  readonly slide: string;
}

const LABELS: ByLanguage<NoticeLabels> = {
  en: {
    gone: 'gone',
    conflict:
      'The article has changed under your edit of {where} ({field}): it was {was}, it is now {now}; the slide shows yours, {yours}.',
    keep: 'Keep yours, or take it back.',
    pointGone: 'A point that your edit of {where} keeps is no longer the article’s: {was}. It is left out.',
    pointNew: 'The article has a new point for {where}, which your list leaves out: {now}.',
    lost: 'Your edit of {where} is not applied: the slide is not in the deck any more.',
    placeless: '{where} is to stand beside “{beside}”, which is not in the deck: it stands where it would without.',
    unfit: 'A part of your edit of {where} could not be applied ({field}).',
    write: 'Change it in {file}.',
    title: 'title',
    points: 'points',
    words: 'words',
    say: 'notes',
    kind: 'kind',
    slide: 'slide',
  },
  'zh-Hant': {
    gone: '已不存在',
    conflict: '您改過{where}（{field}）之後，文章變了：原為{was}，現為{now}；此頁顯示您的{yours}。',
    keep: '保留您的，或將它復原。',
    pointGone: '您在{where}保留的要點已不在文章中：{was}。此要點已略去。',
    pointNew: '文章為{where}新增了要點，您的清單沒有它：{now}。',
    lost: '您對{where}的修改沒有套用：此頁已不在簡報中。',
    placeless: '{where}應排在「{beside}」旁，但簡報中沒有那一頁：它留在原位。',
    unfit: '您對{where}的修改有一部分無法套用（{field}）。',
    write: '請在 {file} 中修改。',
    title: '標題',
    points: '要點',
    words: '文字',
    say: '備忘稿',
    kind: '類型',
    slide: '投影片',
  },
  'zh-Hans': {
    gone: '已不存在',
    conflict: '您改过{where}（{field}）之后，文章变了：原为{was}，现为{now}；此页显示您的{yours}。',
    keep: '保留您的，或将它撤销。',
    pointGone: '您在{where}保留的要点已不在文章中：{was}。此要点已略去。',
    pointNew: '文章为{where}新增了要点，您的列表没有它：{now}。',
    lost: '您对{where}的修改没有套用：此页已不在演示中。',
    placeless: '{where}应排在“{beside}”旁，但演示中没有那一页：它留在原位。',
    unfit: '您对{where}的修改有一部分无法套用（{field}）。',
    write: '请在 {file} 中修改。',
    title: '标题',
    points: '要点',
    words: '文字',
    say: '备注',
    kind: '类型',
    slide: '幻灯片',
  },
  ja: {
    gone: 'なし',
    conflict:
      '{where}（{field}）を編集した後に記事が変わりました。元は{was}、今は{now}です。スライドにはあなたの{yours}が出ています。',
    keep: 'このまま残すか、元に戻してください。',
    pointGone: '{where}に残した項目は記事からなくなりました：{was}。スライドから外しました。',
    pointNew: '記事に{where}の新しい項目がありますが、あなたの一覧にはありません：{now}。',
    lost: '{where}の編集は反映されていません。このスライドはもうありません。',
    placeless: '{where}を「{beside}」の隣に置くはずですが、そのスライドがありません。元の場所に置きました。',
    unfit: '{where}の編集の一部は反映できませんでした（{field}）。',
    write: '{file} で直してください。',
    title: '見出し',
    points: '項目',
    words: '語句',
    say: 'ノート',
    kind: '種類',
    slide: 'スライド',
  },
  ko: {
    gone: '없음',
    conflict:
      '{where}({field})을 고친 뒤에 글이 바뀌었습니다. 전에는 {was}, 지금은 {now}입니다. 슬라이드에는 고치신 {yours}이 보입니다.',
    keep: '그대로 두거나 되돌리세요.',
    pointGone: '{where}에 남겨 둔 항목이 글에서 사라졌습니다: {was}. 슬라이드에서 뺐습니다.',
    pointNew: '글에 {where}의 새 항목이 있지만 목록에는 없습니다: {now}.',
    lost: '{where}의 편집이 적용되지 않았습니다. 그 슬라이드가 더는 없습니다.',
    placeless: '{where}은 “{beside}” 옆에 놓여야 하지만 그 슬라이드가 없어 제자리에 두었습니다.',
    unfit: '{where}의 편집 일부를 적용할 수 없습니다({field}).',
    write: '{file}에서 고치세요.',
    title: '제목',
    points: '항목',
    words: '문구',
    say: '메모',
    kind: '종류',
    slide: '슬라이드',
  },
  es: {
    gone: 'nada',
    conflict:
      'El artículo ha cambiado bajo su edición de {where} ({field}): decía {was}, ahora dice {now}; la diapositiva muestra lo suyo, {yours}.',
    keep: 'Déjelo así o deshágalo.',
    pointGone: 'Un punto que su edición de {where} conserva ya no está en el artículo: {was}. Se ha omitido.',
    pointNew: 'El artículo tiene un punto nuevo para {where} que su lista omite: {now}.',
    lost: 'Su edición de {where} no se aplica: la diapositiva ya no está.',
    placeless: '{where} debía ir junto a «{beside}», que no está: queda donde estaría.',
    unfit: 'Una parte de su edición de {where} no se pudo aplicar ({field}).',
    write: 'Cámbielo en {file}.',
    title: 'título',
    points: 'puntos',
    words: 'palabras',
    say: 'notas',
    kind: 'tipo',
    slide: 'diapositiva',
  },
  fr: {
    gone: 'rien',
    conflict:
      'L’article a changé sous votre modification de {where} ({field}) : c’était {was}, c’est maintenant {now} ; la diapositive montre la vôtre, {yours}.',
    keep: 'Gardez la vôtre ou annulez-la.',
    pointGone: 'Un point que votre modification de {where} garde n’est plus dans l’article : {was}. Il est omis.',
    pointNew: 'L’article a un nouveau point pour {where}, absent de votre liste : {now}.',
    lost: 'Votre modification de {where} n’est pas appliquée : la diapositive n’existe plus.',
    placeless: '{where} devait être à côté de « {beside} », qui n’existe plus : elle reste à sa place.',
    unfit: 'Une partie de votre modification de {where} n’a pas pu être appliquée ({field}).',
    write: 'Changez-la dans {file}.',
    title: 'titre',
    points: 'points',
    words: 'mots',
    say: 'notes',
    kind: 'type',
    slide: 'diapositive',
  },
  de: {
    gone: 'nichts',
    conflict:
      'Der Artikel hat sich unter Ihrer Änderung von {where} ({field}) geändert: Dort stand {was}, jetzt steht dort {now}; die Folie zeigt Ihres, {yours}.',
    keep: 'Behalten Sie Ihres, oder nehmen Sie es zurück.',
    pointGone: 'Ein Punkt, den Ihre Änderung von {where} behält, steht nicht mehr im Artikel: {was}. Er bleibt weg.',
    pointNew: 'Der Artikel hat für {where} einen neuen Punkt, den Ihre Liste auslässt: {now}.',
    lost: 'Ihre Änderung von {where} wird nicht angewandt: Die Folie gibt es nicht mehr.',
    placeless: '{where} soll neben „{beside}“ stehen, das es nicht gibt: Sie steht, wo sie sonst stünde.',
    unfit: 'Ein Teil Ihrer Änderung von {where} ließ sich nicht anwenden ({field}).',
    write: 'Ändern Sie es in {file}.',
    title: 'Titel',
    points: 'Punkte',
    words: 'Worte',
    say: 'Notizen',
    kind: 'Art',
    slide: 'Folie',
  },
  it: {
    gone: 'niente',
    conflict:
      'L’articolo è cambiato sotto la sua modifica di {where} ({field}): era {was}, ora è {now}; la diapositiva mostra la sua, {yours}.',
    keep: 'La tenga o la annulli.',
    pointGone: 'Un punto che la sua modifica di {where} conserva non è più nell’articolo: {was}. È stato tolto.',
    pointNew: 'L’articolo ha un nuovo punto per {where}, assente dal suo elenco: {now}.',
    lost: 'La sua modifica di {where} non è applicata: la diapositiva non c’è più.',
    placeless: '{where} doveva stare accanto a «{beside}», che non c’è: resta al suo posto.',
    unfit: 'Una parte della sua modifica di {where} non si è potuta applicare ({field}).',
    write: 'La cambi in {file}.',
    title: 'titolo',
    points: 'punti',
    words: 'parole',
    say: 'note',
    kind: 'tipo',
    slide: 'diapositiva',
  },
  pt: {
    gone: 'nada',
    conflict:
      'O artigo mudou sob a sua edição de {where} ({field}): era {was}, agora é {now}; o slide mostra a sua, {yours}.',
    keep: 'Mantenha a sua ou desfaça-a.',
    pointGone: 'Um ponto que a sua edição de {where} mantém já não está no artigo: {was}. Foi omitido.',
    pointNew: 'O artigo tem um novo ponto para {where} que a sua lista omite: {now}.',
    lost: 'A sua edição de {where} não foi aplicada: o slide já não existe.',
    placeless: '{where} devia ficar ao lado de “{beside}”, que não existe: fica onde ficaria.',
    unfit: 'Uma parte da sua edição de {where} não pôde ser aplicada ({field}).',
    write: 'Mude-a em {file}.',
    title: 'título',
    points: 'pontos',
    words: 'palavras',
    say: 'notas',
    kind: 'tipo',
    slide: 'slide',
  },
  nl: {
    gone: 'niets',
    conflict:
      'Het artikel is veranderd onder uw wijziging van {where} ({field}): er stond {was}, er staat nu {now}; de dia toont de uwe, {yours}.',
    keep: 'Houd de uwe, of maak ze ongedaan.',
    pointGone:
      'Een punt dat uw wijziging van {where} behoudt, staat niet meer in het artikel: {was}. Het is weggelaten.',
    pointNew: 'Het artikel heeft een nieuw punt voor {where} dat uw lijst weglaat: {now}.',
    lost: 'Uw wijziging van {where} is niet toegepast: de dia is er niet meer.',
    placeless: '{where} moest naast “{beside}” staan, dat er niet is: ze staat waar ze anders zou staan.',
    unfit: 'Een deel van uw wijziging van {where} kon niet worden toegepast ({field}).',
    write: 'Wijzig het in {file}.',
    title: 'titel',
    points: 'punten',
    words: 'woorden',
    say: 'notities',
    kind: 'soort',
    slide: 'dia',
  },
  ar: {
    gone: 'لا شيء',
    conflict: 'تغيّر المقال تحت تعديلك على {where} ({field}): كان {was}، وهو الآن {now}؛ وتعرض الشريحة كلماتك {yours}.',
    keep: 'أبقِ تعديلك أو تراجع عنه.',
    pointGone: 'نقطة يبقيها تعديلك على {where} لم تعد في المقال: {was}. وقد حُذفت.',
    pointNew: 'في المقال نقطة جديدة لـ {where} ليست في قائمتك: {now}.',
    lost: 'لم يُطبَّق تعديلك على {where}: لم تعد الشريحة موجودة.',
    placeless: 'يجب أن تكون {where} بجانب «{beside}» غير الموجودة: بقيت في مكانها.',
    unfit: 'تعذّر تطبيق جزء من تعديلك على {where} ({field}).',
    write: 'غيّره في {file}.',
    title: 'العنوان',
    points: 'النقاط',
    words: 'الكلمات',
    say: 'الملاحظات',
    kind: 'النوع',
    slide: 'الشريحة',
  },
};

/** The labels of a language: of its script, of the language, else English. */
export function findNoticeLabels(language: Language): NoticeLabels {
  return chooseLabels(LABELS, language);
}
