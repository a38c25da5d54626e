import { measureBlocks } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

/** Numbers of pages and the words that lead to the next: `1 2 Next page`, `1 2 下一页 余下全文`. */
const PAGER =
  /^(?:(?:上一[页頁]|[« <‹]*\s?(?:prev(?:ious)?|anterior|précédente?|zurück)|前へ|前のページ|이전)\s*)?(?:\d{1,3}[\s|·,]+)+(?:(?:…|\.{3})\s*\d{0,3}\s*)?(?:下一?[页頁]|next(?: page)?|siguiente|(?:page )?suivante?|(?:nächste )?(?:seite|weiter)|次へ|次のページ(?:へ)?|다음)(?:\s*[>›»→]*|\s*(?:末[页頁]|尾[页頁]|余下全文|[显顯]示全文|[阅閱][读讀]全文|view all|all pages|último|dernière))*$/iu;
/** The names of the pages before and behind: `← Bridges of the south | Lighthouses →`. */
const NEIGHBOURS = /^(?:[←⟵]\s?\S.{2,90}|\S.{2,90}\s?[→⟶]|[«‹]\s?(?!.*[»›])\S.{2,90}|(?!.*[«‹„“])\S.{2,90}\s[»›])$/u;
/** In characters. */
const LONGEST_NEIGHBOURS = 160;
/** Above it stands so much of the text. */
const EARLIEST = 0.4;

/** The line that leads from one page of a text to the next, and what stands below it: there the page's own begins. */
export function findPager(blocks: readonly Block[]): number[] {
  return [...findPages(blocks), ...findNeighbours(blocks)];
}

/** At the end, lines that lead to other pages by an arrow. */
function findNeighbours(blocks: readonly Block[]): number[] {
  const found: number[] = [];
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const block = blocks[at];
    if (block?.type !== 'paragraph' || block.text.text.length > LONGEST_NEIGHBOURS) break;
    if (!block.text.text.split(/\s[|·]\s/u).every((name) => NEIGHBOURS.test(name.trim()))) break;
    found.push(at);
  }
  return found;
}

function findPages(blocks: readonly Block[]): number[] {
  const at = blocks.findLastIndex((block) => block.type === 'paragraph' && PAGER.test(block.text.text.trim()));
  if (at < 1) return [];
  const above = measureBlocks(blocks.slice(0, at));
  if (above < (above + measureBlocks(blocks.slice(at))) * EARLIEST) return [at];
  return blocks.slice(at).map((_, i) => at + i);
}
