import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

const LONGEST = 500;
/** An author is introduced in one of the last blocks. */
const LAST_BLOCKS = 4;
/** Or under a label of its own in one of the first. */
const FIRST_BLOCKS = 6;
/** In em: an account introduces itself in a sentence. */
const LONGEST_MOTTO = 60;
const LABEL =
  /^[【[（(]?(?:作者(?:介[紹绍]|[簡简][介歷历])?|[關关][於于]作者|about the author|author bio|著者(?:について|紹介|プロフィール)?|(?:글쓴이|저자) 소개|sobre (?:el|la) autora?|à propos de l['’]auteure?|über (?:den autor|die autorin))[】\]）)]?[:：]?$/iu;

const NAME = "(?<name>\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:(?:de|van|von|der|la|del|di)\\s+)?\\p{Lu}[\\p{L}.’'-]*){1,3})";
const ROLES =
  'author|writer|journalist|reporter|editor|columnist|blogger|contributor|founder|co-founder|consultant|strategist|specialist|expert|professor|lecturer|researcher|scientist|engineer|developer|designer|manager|director|CEO|CTO|freelancer?|marketer|analyst|speaker|student|photographer|fellow|partner|president';
/** Also as a title: `Marketing Strategist`. */
const ROLE = ROLES.replace(
  /(^|\|)(\p{L})/gu,
  (_, bar: string, first: string) => `${bar}[${first.toLowerCase()}${first.toUpperCase()}]`,
);
const INTRODUCTIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:about )?${NAME}(?:,[^,.]{2,40},)? (?:is|was) (?:an?|the|currently)? ?[^.]{0,80}\\b(?:${ROLE})s?\\b`,
    'u',
  ),
  new RegExp(`^${NAME} (?:writes|works|lives|teaches|covers|leads|runs|has (?:written|worked|been))\\b`, 'u'),
  new RegExp(
    `^${NAME} (?:es|est|ist) (?:une?|una?|eine?|le|la|el|der|die)? ?[^.]{0,60}(?:period|journalist|escrit|écriv|rédact|redact|autor|auteur|autrice|fundador|fondat|gründer|profes|ingenier|ingénieur|consult|berater|entwickler|desarrollador|développeu|directeu|director)`,
    'iu',
  ),
  /^(?:本文)?作者(?<name>\p{Script=Han}{2,4})?(?:[簡简]介|介[紹绍]|[係系為为是](?!了|什|何)|現[為任]|现[为任])/u,
  /^(?<name>\p{Script=Han}{2,4})[，,](?:現為|现为|現任|现任|曾任|畢業於|毕业于|專欄作家|专栏作家|自由撰稿人|自媒体人|自媒體人|\p{Script=Han}{2,10}(?:創始人|创始人|創辦人|專欄作家|专栏作家|研究[員员]|副?教授|記者|记者|撰稿人))/u,
  /^(?:著者|筆者|執筆者?|プロフィール)\s*[:：]/u,
];

/**
 * The paragraphs at the end that introduce the author: a name that the article has not mentioned before, with a
 * profession. Somebody whom the article is about is never taken for its author.
 */
export function findAuthorBox(blocks: readonly Block[], tail: number): Set<number> {
  const found = new Set([...findLabelledBox(blocks), ...findAccountCard(blocks)]);
  for (let index = tail - 1; index >= Math.max(2, tail - LAST_BLOCKS); index -= 1) {
    const block = blocks[index];
    if (block?.type !== 'paragraph' || block.text.text.length > LONGEST) continue;
    const match = INTRODUCTIONS.map((pattern) => pattern.exec(block.text.text.trim())).find((one) => one !== null);
    if (!match) continue;
    const name = match.groups?.name;
    if (name && blocks.slice(0, index).some((other) => mentions(other, name))) continue;
    found.add(index);
  }
  return found;
}

/** `作者介绍` on a line by itself near the top, and the paragraph that follows it. */
function findLabelledBox(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < Math.min(FIRST_BLOCKS, blocks.length - 2); index += 1) {
    const [label, box] = [blocks[index], blocks[index + 1]];
    if (label?.type !== 'paragraph' && label?.type !== 'heading') continue;
    if (!LABEL.test(label.text.text.trim()) || box?.type !== 'paragraph' || box.text.text.length > LONGEST) continue;
    found.add(index).add(index + 1);
  }
  return found;
}

/** `以下文章来源于面包店，作者李雷` near the top; below it the account's name again, and what it says of itself. */
function findAccountCard(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  const head = blocks.slice(0, FIRST_BLOCKS).findIndex((block) => block.type === 'paragraph' && isTakenOver(block));
  if (head < 0) return found;
  const words = listTexts(blocks[head] as Block).map(({ text }) => text)[0] ?? '';
  found.add(head);
  let at = head + 1;
  while (blocks[at]?.type === 'image') at += 1;
  const [name, motto] = [blocks[at], blocks[at + 1]];
  const bare = name?.type === 'paragraph' ? name.text.text.replace(/[^\p{L}\p{N}]/gu, '') : '';
  if (bare === '' || !words.replace(/[^\p{L}\p{N}]/gu, '').includes(bare)) return found;
  found.add(at);
  if (motto?.type === 'paragraph' && estimateLength(motto.text.text) <= LONGEST_MOTTO) found.add(at + 1);
  return found;
}

function isTakenOver({ text }: { readonly text: { readonly text: string } }): boolean {
  return /^(?:以下(?:文章|內容|内容)(?:来源于|來源於|来自|來自)|the following article is from\b)/iu.test(
    text.text.trim(),
  );
}

/** By the whole name, or by the family name: `Miller` for `Ann Miller`. */
function mentions(block: Block, name: string): boolean {
  const family = name.split(/\s+/).at(-1) ?? name;
  return listTexts(block).some(({ text }) => text.includes(family));
}
