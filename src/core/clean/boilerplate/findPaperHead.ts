import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { endsWhole } from '../../sentenceEnds.js';

/** The word that a paper's summary begins with or stands below. */
const ABSTRACT =
  /^(?:abstract|summary|zusammenfassung|kurzfassung|résumé|resumen|riassunto|resumo|摘\s?要|内容提要|要\s?旨|概\s?要|초\s?록|요\s?약)(?:$|\s?[.:：—–-])/iu;
const KEYWORDS =
  /^(?:(?:author )?key\s?words|index terms|schlüssel(?:wörter|begriffe)|schlagwörter|mots[- ]clés|palabras clave|parole chiave|palavras-chave|关键词|關鍵[詞字]|キーワード|핵심어|주제어|키워드)\s?[:：—–-]\s?\S/iu;
/** Who to write to about it, who paid for it, and what its publisher sets on the first page. */
const IMPRINT =
  /^(?:[*∗†‡§]\s?)?(?:corresponding author|e-?mail(?: address(?:es)?)?\s?:|work (?:was )?done (?:during|while)|(?:these authors )?contributed equally|equal contribution|通[讯訊]作者|基金项目|基金項目|收稿日期|作者[简簡]介|責任著者|교신저자)|^(?:received|submitted|manuscript received)\s.{4,40}(?:accepted|revised|published)|^97[89][-\d]{10,}\S*\s.{0,12}©|^\S{0,40}\s?(?:©|\(c\))\s?(?:19|20)\d\d\s\S.{0,60}$/iu;

/** The first pages of a paper, in blocks: its summary stands among these. */
const FIRST = 16;
/** In em: what is longer and ends as a sentence does was written to be read, unless it says where somebody works. */
const LONGEST = 20;
/** Where authors work, how to write to them, and the marks that lead from one to the other. */
const AFFILIATION =
  /\S@\S|\b(?:universi\p{L}+|institut\p{L}*|department|faculty|school of|laborator\p{L}+|hochschule|fakultät|facultad|faculté|école)\b|大[学學]|[学學]院|研究(?:所|院|中心|室)|대학교|연구(?:소|원)|[†‡§]|\p{L},[*∗]|^received\s.*\d{4}/iu;

/**
 * What a paper says of itself above its summary (its authors, where they work, how to write to them), its keywords and its
 * imprint: no words that a talk would say.
 */
export function findPaperHead(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  const abstract = blocks.slice(0, FIRST).findIndex((block) => ABSTRACT.test(wordsOf(block)));
  if (abstract < 0) return found;
  const title = blocks.slice(0, abstract).findIndex(({ type }) => type === 'heading');
  const head = blocks.slice(title + 1, abstract).map(wordsOf);
  if (!head.some((words) => AFFILIATION.test(words))) return found;
  // Above the title stands where it was printed.
  for (let index = 0; index < abstract; index += 1) {
    const words = wordsOf(blocks[index]);
    const isProse = estimateLength(words) > LONGEST && endsWhole(words) && !AFFILIATION.test(words);
    if (index !== title && !isProse) found.add(index);
  }
  for (const [index, block] of blocks.entries()) {
    const words = wordsOf(block);
    if (block.type !== 'heading' && (KEYWORDS.test(words) || IMPRINT.test(words))) found.add(index);
  }
  return found;
}

function wordsOf(block: Block | undefined): string {
  const texts = block ? listTexts(block) : [];
  return texts
    .map(({ text }) => text)
    .join('\n')
    .trim();
}
