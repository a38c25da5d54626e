import { listTexts } from '../../mapBlocks.js';
import type { Block } from '../../model.js';

const LONGEST = 500;
/** An author is introduced in one of the last blocks. */
const LAST_BLOCKS = 4;

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
  const found = new Set<number>();
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

/** By the whole name, or by the family name: `Miller` for `Ann Miller`. */
function mentions(block: Block, name: string): boolean {
  const family = name.split(/\s+/).at(-1) ?? name;
  return listTexts(block).some(({ text }) => text.includes(family));
}
