import type { Block } from '../../model.js';
import { endsWhole } from '../../sentenceEnds.js';

const NETWORKS =
  /facebook|twitter|(?<!\p{L})x(?!\p{L})|whats\s?app|linked\s?in|telegram|pinterest|reddit|tumblr|messenger|mastodon|bluesky|threads|instagram|e-?mail|(?<!\p{L})line(?!\p{L})|はてな(?:ブックマーク)?|フェイスブック|ツイッター|페이스북|트위터|카카오(?:톡|스토리)?|네이버\s?(?:블로그|밴드|포스트)?|텔레그램|微博|微信(?:好友)?|朋友圈|qq(?:空[间間]|好友)?|豆瓣|噗浪|臉書/giu;
const FEWEST = 3;
/** Letters to each name: `share on`, `(으)로 기사보내기`. */
const BETWEEN = 12;
/** What names them in a sentence. */
const SENTENCE = /[，。；]|(?<!\p{L})(?:and|und|et|y|e|vs|or|oder|ou|o|de|of|von)(?!\p{L})|[与與和及]|[、,].*[、,]/iu;

/** Rows of buttons that share a text: the names of three networks or more, and hardly another word between them. */
export function findShareRows(blocks: readonly Block[]): Set<number> {
  return new Set(
    blocks.flatMap((block, index) => (block.type === 'paragraph' && isRow(block.text.text) ? [index] : [])),
  );
}

function isRow(line: string): boolean {
  const names = line.match(NETWORKS) ?? [];
  if (new Set(names.map((name) => name.toLowerCase())).size < FEWEST) return false;
  const rest = line.replace(NETWORKS, '').replace(/[^\p{L}\p{N}]/gu, '');
  return rest.length <= names.length * BETWEEN && !endsWhole(line) && !SENTENCE.test(line);
}
