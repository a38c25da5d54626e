import { estimateLength } from '../../language.js';
import { listTexts } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { isNameAlone } from '../../read/names.js';

const LONGEST = 500;
/** An author is introduced in one of the last blocks. */
const LAST_BLOCKS = 4;
/** Or under a label of its own in one of the first. */
const FIRST_BLOCKS = 6;
/** In em: an account introduces itself in a sentence. */
const LONGEST_MOTTO = 60;
const LABELS =
  "作者(?:介[紹绍]|[簡简][介歷历])?|[關关][於于]作者|about the author|author bio|著者(?:について|紹介|プロフィール)?|(?:글쓴이|저자) 소개|sobre (?:el|la) autora?|à propos de l[’']auteure?|über (?:den autor|die autorin)";
const LABEL = new RegExp(`^[【[（(]?(?:${LABELS})[】\\]）)]?[:：]?$`, 'iu');
/** The label and the box in one paragraph: `作者簡介：李雷，現任……`. */
const LABELLED = new RegExp(`^[【[（(]?(?:${LABELS})[】\\]）)]?\\s*[:：]\\s*\\S`, 'iu');

const NAME = "(?<name>\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:(?:de|van|von|der|la|del|di)\\s+)?\\p{Lu}[\\p{L}.’'-]*){1,3})";
const ROLES =
  'author|writer|journalist|reporter|editor|columnist|blogger|contributor|founder|co-founder|consultant|strategist|specialist|expert|professor|lecturer|researcher|scientist|engineer|developer|designer|manager|director|CEO|CTO|freelancer?|marketer|analyst|speaker|student|photographer|fellow|partner|president|creator|copywriter|coach|teacher|trainer|entrepreneur|host|advocate|evangelist|producer|artist|translator|librarian|lawyer|doctor|psychologist|historian|economist';
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
export function findAuthorBox(blocks: readonly Block[], tail: number, author: TracedText | null = null): Set<number> {
  const found = new Set([
    ...findLabelledBox(blocks),
    ...findAccountCard(blocks),
    ...findOpening(blocks, author),
    ...findNamedBox(blocks, tail, author),
  ]);
  for (let index = tail - 1; index >= Math.max(2, tail - LAST_BLOCKS); index -= 1) {
    const block = blocks[index];
    if (block?.type !== 'paragraph' || block.text.text.length > LONGEST) continue;
    const match = INTRODUCTIONS.map((pattern) => pattern.exec(block.text.text.trim())).find((one) => one !== null);
    if (!match) continue;
    const name = match.groups?.name;
    const isHeaded = name !== undefined && nameAbove(blocks[index - 1]) === name;
    const above = blocks.slice(0, isHeaded ? index - 1 : index);
    if (name && above.some((other) => mentions(other, name) && !isGuestNote(other))) continue;
    if (isHeaded) found.add(index - 1);
    found.add(index);
  }
  return found;
}

/** `This is a guest post by Ann Miller`: nobody whom the text is about. */
function isGuestNote(block: Block): boolean {
  return block.type === 'paragraph' && /\bguest (?:post|article|column|essay|author|blogger)\b/iu.test(block.text.text);
}

/** Below the title, among so many of the first blocks. */
const OPENING_BLOCKS = 3;
const OPENING =
  /^(?:本文)?作者(?:\p{Script=Han}{2,4}[，,]?)?(?:[係系為为是]|現[任為]|现[任为]).{0,60}(?:教授|主任|[記记]者|作家|研究[員员]|博士|[創创](?:[辦办]|始)人|[編编][輯辑]|律[師师]|工程[師师]|撰稿人|[負负][責责]人|[學学]者|[導导]演|[醫医][師师生])/u;

/** Who wrote the text is told in its first paragraph: `作者為麵包大學教授，…`, `王小明面包大学教授`. */
function findOpening(blocks: readonly Block[], author: TracedText | null): number[] {
  const at = blocks
    .slice(0, OPENING_BLOCKS)
    .findIndex(
      (block) =>
        block.type === 'paragraph' &&
        block.text.text.length <= LONGEST &&
        (OPENING.test(block.text.text) || isCard(block.text.text.trim(), author?.text ?? '')),
    );
  return at < 0 ? [] : [at];
}

/** In characters. */
const LONGEST_CARD = 40;

/** The author's name and what the author is, run together from two lines, and no sentence. */
function isCard(line: string, author: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(author) &&
    line.startsWith(author) &&
    line.length > author.length &&
    line.length <= LONGEST_CARD &&
    !/[，。！？：；、,:]|[是在将將說说]/u.test(line.slice(author.length))
  );
}

/** Whom the article names may be introduced at more length. */
const LONGEST_NAMED = 1200;
/** In so many of the last blocks. */
const NAMED_WITHIN = 8;

/**
 * Behind the text a paragraph that begins with the author's name; or the first one that begins with a name that stands
 * alone above it, by the whole of it or a part. Names above several paragraphs are those of people the text tells of.
 */
function findNamedBox(blocks: readonly Block[], tail: number, author: TracedText | null): number[] {
  const begins = blocks.flatMap((block, index) => {
    if (index === 0 || block.type !== 'paragraph' || estimateLength(block.text.text) < SHORTEST_BOX) return [];
    if (block.text.text.length > LONGEST_NAMED) return [];
    return saysName(block.text.text, author?.text ?? '') || saysName(block.text.text, nameAbove(blocks[index - 1]))
      ? [index]
      : [];
  });
  const [at] = begins;
  return at !== undefined && begins.length === 1 && at >= Math.max(2, tail - NAMED_WITHIN) ? [at] : [];
}

/** In em: a line is no introduction. */
const SHORTEST_BOX = 16;

function nameAbove(block: Block | undefined): string {
  const isLine = block?.type === 'paragraph' || block?.type === 'heading';
  return isLine && isNameAlone(block.text.text) ? block.text.text.trim() : '';
}

/** A paper is called `Der Spiegel`, `The Sun`, `La Nación`: any paragraph may begin so. */
const ARTICLE = /^(?:the|der|die|das|les|los|las|gli|het|den)$/iu;

/** Whether a text begins with a name, or with its first part, and goes on: a colon says that somebody speaks. */
function saysName(line: string, name: string): boolean {
  if (name.length < 2) return false;
  const [first = name] = name.split(/\s+/u);
  const text = line.replace(/^(?:(?:Prof|Dr|Mag|Dra?|Dipl)\.(?:-\p{L}+\.?)?\s?)+(?=\p{Lu})/u, '');
  const said = [name, ...(first.length > 2 && !ARTICLE.test(first) ? [first] : [])].find((one) =>
    text.toLowerCase().startsWith(one.toLowerCase()),
  );
  return said !== undefined && /^(?:\s+\p{Ll}|[,，]\s?\S|\p{Script=Han})/u.test(text.slice(said.length));
}

/** `作者介绍` on a line by itself near the top, and the paragraph that follows it. */
function findLabelledBox(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  for (let index = 0; index < Math.min(FIRST_BLOCKS, blocks.length - 2); index += 1) {
    const [label, box] = [blocks[index], blocks[index + 1]];
    if (label?.type !== 'paragraph' && label?.type !== 'heading') continue;
    if (label.text.text.length <= LONGEST && LABELLED.test(label.text.text.trim())) found.add(index);
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
