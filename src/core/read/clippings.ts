import { bareWords } from '../bareWords.js';
import { CJK, estimateLength } from '../language.js';
import type { ArticleFacts, Block, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';
import { isNameAlone } from './names.js';

/** What a clipping says below its title: the page's host, and what the page says of its author or itself. */
export interface HostLine {
  readonly host: string;
  readonly rest: TracedText;
}

const HOST = /^(?:https?:\/\/)?((?:[a-z0-9][a-z0-9-]{0,40}\.){1,4}[a-z]{2,10})(?![\p{Ll}\d./-])\s*[·•|｜—–]?\s*/u;
/** In em. */
const LONGEST_REST = 20;

/** Reads `bread.example`, `www.bread.exampleAnn Miller`, `m.bread.example面包日报`; null for a sentence that begins so. */
export function readHostLine(line: TracedText): HostLine | null {
  const found = HOST.exec(line.text);
  if (!found) return null;
  const rest = trim(slice(line, found[0].length));
  const isWhole = rest.text === '';
  const isCjk = CJK.test(rest.text) && !/[。！？，；：!?,;:]/u.test(rest.text);
  if (!isWhole && !isNameAlone(rest.text) && !(isCjk && estimateLength(rest.text) <= LONGEST_REST)) return null;
  return { host: found[1] ?? '', rest };
}

/** What a page or a paper calls itself. */
const OF_A_SITE = /(?:[网網报報社刊台]|新[闻聞]|日[报報]|公众号|公眾號|ニュース|新聞社|뉴스|일보|신문)$/u;

/** What a button beside it says. */
const BUTTON =
  /^(?:\+?\s?(?:已?[关關]注|[订訂][阅閱])|收藏|分享|登[录錄入]|首[页頁]|[评評][论論]|フォロー(?:する)?|購読|팔로우|구독)$/u;

/** The author in it, before the name of the account that the text appeared in. */
export function readClippedAuthor({ rest }: HostLine): TracedText | null {
  if (rest.text === '') return null;
  const words = CJK.test(rest.text) ? (/^\S+/u.exec(rest.text)?.[0] ?? '') : rest.text;
  return OF_A_SITE.test(words) || BUTTON.test(words) ? null : slice(rest, 0, words.length);
}

/** A host line stands so near to the top. */
const WITHIN = 4;

/** Where a text is from: the host of its address, and those that its first lines name. */
export function listHosts(blocks: readonly Block[], address: string | null): string[] {
  const known = /^https?:\/\/([^/?#:\s]+)/iu.exec(address ?? '')?.[1];
  const told = blocks.slice(0, WITHIN).flatMap((block) => {
    const line = block.type === 'paragraph' ? readHostLine(block.text) : null;
    return line ? [line.host] : [];
  });
  return known === undefined ? told : [known.toLowerCase(), ...told];
}

/** The last mark of a title, and the part behind it. */
const SUFFIX = /(?<!\s)\s+[|｜\-–—·•»]\s+(?<spaced>[^|｜»•]{2,40})$|(?<=\S)[|｜_－-](?<joined>[^\s|｜_－-]{2,12})$/u;

export interface Untitled {
  readonly blocks: readonly Block[];
  readonly facts: ArticleFacts;
  /** The name that was cut off. */
  readonly lines: readonly TracedText[];
}

/**
 * Cuts the name of its site off an article's title, as browsers and clippers set it behind: `Bread at night | Bread Weekly`.
 * Known by the host that the article or its first lines are from, by the page's right below the text, or as a name that only
 * sites have.
 */
export function cutSiteName(blocks: readonly Block[], facts: ArticleFacts, hosts: readonly string[]): Untitled {
  const at = blocks.findIndex((block) => block.type !== 'image');
  const first = blocks[at];
  const line = first?.type === 'heading' || first?.type === 'paragraph' ? first.text : null;
  const title = facts.title ?? line;
  const found = title ? SUFFIX.exec(title.text) : null;
  const name = found?.groups?.spaced ?? found?.groups?.joined;
  if (!title || !found || name === undefined || estimateLength(name) * 1.5 > estimateLength(title.text))
    return { blocks, facts, lines: [] };
  if (!isSite(name, found.groups?.joined !== undefined, blocks, hosts)) return { blocks, facts, lines: [] };
  const own = trim(slice(title, 0, found.index));
  const cut = (text: TracedText): TracedText => (text.text === title.text ? trim(slice(text, 0, found.index)) : text);
  return {
    blocks: blocks.map((block, i) =>
      i === at && (block.type === 'heading' || block.type === 'paragraph')
        ? { ...block, text: cut(block.text) }
        : block,
    ),
    facts: facts.title ? { ...facts, title: own } : facts,
    lines: [trim(slice(title, found.index + found[0].length - name.length))],
  };
}

function isSite(name: string, isJoined: boolean, blocks: readonly Block[], hosts: readonly string[]): boolean {
  if (
    hosts.some((host) =>
      host
        .split('.')
        .slice(0, -1)
        .some((label) => [name, name.replace(/&/g, ' and ')].some((one) => isSame(bareWords(one), bareWords(label)))),
    )
  )
    return true;
  if (OF_A_SITE.test(name) && (isJoined || CJK.test(name))) return true;
  return blocks.some((block) => block.type === 'paragraph' && names(block.text, name));
}

/** Short labels of hosts are in many words. */
const SHORTEST_PART = 5;

function isSame(name: string, label: string): boolean {
  if (name.length < 3 || label.length < 3) return false;
  const [part, whole] = name.length < label.length ? [name, label] : [label, name];
  return name === label || (part.length >= SHORTEST_PART && whole.includes(part));
}

/** A host line, or the right that a page claims for itself. */
function names(line: TracedText, name: string): boolean {
  if (line.text.length > 120 || !line.text.includes(name)) return false;
  return readHostLine(line)?.rest.text.endsWith(name) === true || /^(?:©|\(c\)|copyright\b)/iu.test(line.text);
}
