import type { Block, TracedText } from '../../model.js';

/** What a record of a text tells of it: when it was made, by whom, how long it is, and where it is filed. */
const LABEL =
  /^(?:(?:建立|創建|创建|更新|最[後后]更新|發[佈布]|发布|撰[寫写]|修改)(?:日期|時間|时间)|(?:標籤|标签|關鍵字|关键[字词]|狀態|状态|字[數数]|作者|版本|分[類类]|文章?[類类]型|[閱阅][讀读](?:時間|时间)|語言|语言|來源|来源)|(?:作成|更新|公開)日|タグ|カテゴリー?|状態|文字数|(?:date )?(?:created|updated|published)(?: on| at)?|last (?:updated|modified)|tags?|status|word count|reading time|author|version|categor(?:y|ies)|language|source|fecha(?: de (?:creación|publicación))?|etiquetas|estado|autora?|categoría|statut|auteure?|étiquettes|catégorie|stand|autor(?:in)?|schlagwörter)\s*[:：]?$/iu;
const FEWEST = 3;
/** So many of its rows tell such things. */
const MOST_OTHERS = 1 / 4;
/** In characters. */
const LONGEST_VALUE = 80;
/** What heads it and nothing else. */
const HEADS =
  /^(?:元[資资]料|元[數数]据|メタデータ|meta ?data|(?:文[章件]|文檔|文档|基本)[資资信][訊讯料息]|document info(?:rmation)?|about this (?:document|article|post)|metadatos|métadonnées|metadaten)$/iu;

/** Tables and lists that keep record of the text itself, with the heading above them. */
export function findRecords(blocks: readonly Block[]): Set<number> {
  return new Set([
    ...listLines(blocks),
    ...blocks.flatMap((block, index): number[] => {
      if (!isRecord(block)) return [];
      const above = blocks[index - 1];
      return above?.type === 'heading' && HEADS.test(above.text.text.trim()) ? [index - 1, index] : [index];
    }),
  ]);
}

/** Lines of such a record below a title, as a tool that keeps notes writes them: `Status: done`. */
function listLines(blocks: readonly Block[]): number[] {
  const first = blocks.findIndex((block) => block.type === 'paragraph');
  let end = first;
  while (end >= 0 && isLine(blocks[end])) end += 1;
  return end - first < FEWEST ? [] : Array.from({ length: end - first }, (_, i) => first + i);
}

function isLine(block: Block | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const [label, value = ''] = splitItem(block.text);
  return LABEL.test(label ?? '') && value.trim() !== '' && value.length <= LONGEST_VALUE;
}

function isRecord(block: Block): boolean {
  const rows = block.type === 'table' ? block.rows : block.type === 'list' ? block.items.map(splitItem) : [];
  if (rows.length < FEWEST) return false;
  const told = rows.filter(([label, value, ...more]) => {
    return more.length === 0 && LABEL.test(textOf(label)) && textOf(value).length <= LONGEST_VALUE;
  });
  return told.length >= FEWEST && rows.length - told.length <= rows.length * MOST_OTHERS;
}

const textOf = (cell: TracedText | string | undefined): string =>
  (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim();

function splitItem({ text }: TracedText): string[] {
  const colon = text.search(/[:：]/u);
  return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}
