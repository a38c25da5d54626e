import { parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics.js';
import type { ArticleFacts, Language, TracedText } from '../model.js';
import { isAddress } from '../shortenAddress.js';
import { slice } from '../trace.js';
import { dropAddress } from './bylines.js';
import { measureUnfenced } from './measureUnfenced.js';
import { readToml, type Values } from './readToml.js';
import { readToolLines } from './readToolLines.js';

const NO_FACTS: ArticleFacts = { title: null, author: null, date: null, origin: null };

/** The keys under which articles state a fact about themselves, the usual one first. */
const KEYS = {
  title: ['title', 'headline', 'postTitle', 'post_title', 'pageTitle', 'page_title', 'articleTitle', 'article_title'],
  author: ['author', 'authors', 'byline', 'creator', 'from'],
  date: ['date', 'published_at', 'published', 'publishDate', 'pubDate', 'publish_date', 'created', 'updated'],
  origin: [
    'source',
    'origin',
    'publication',
    'site',
    'url',
    'canonical',
    'canonical_url',
    'canonicalUrl',
    'link',
    'via',
  ],
} as const satisfies Record<keyof ArticleFacts, readonly string[]>;

const SUMMARY = ['description', 'summary', 'excerpt', 'abstract', 'subtitle', 'desc', 'des'];

export interface FrontMatter {
  readonly facts: ArticleFacts;
  /** Where the article itself can be read. */
  readonly address: string | null;
  readonly language: Language | null;
  /** What the article is about, in its own words. */
  readonly summary: TracedText | null;
  /** Where the text begins. */
  readonly bodyStart: number;
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: FrontMatter = {
  facts: NO_FACTS,
  address: null,
  language: null,
  summary: null,
  bodyStart: 0,
  diagnostics: [],
};

const YAML = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/;
/** `Title: …` lines at the top of a text, up to an empty line, as mail and MultiMarkdown have them. */
const HEAD =
  /^(?:(?:title|author|authors|date|source|url|language|lang|keywords|tags|subtitle|publisher|from|to|cc|bcc|subject|sent|reply-to|in-reply-to|references|received|return-path|sender|organization|delivered-to|list-[a-z-]+|user-agent|message-id|mime-version|content-[a-z-]+|x-[a-z-]+)[ \t]*:[ \t]*\S[^\n]*\n){2,}[ \t]*(?:\n|$)/i;
/** The same with whatever else a publisher's machine keeps there; its title is the first line. */
const METADATA = /^title[ \t]*:[ \t]*\S[^\n]*\n(?:[a-z][\w-]{1,24}[ \t]*:[ \t]*\S[^\n]*\n){2,}[ \t]*(?:\n|$)/i;
const OWN_KEYS = /^(?:date|authors?|slug|tags?|categor(?:y|ies)|lang|summary|modified|status)[ \t]*:/gim;
/** So many of the lines below the title have keys that only machines write. */
const FEWEST_OWN = 2;
/** `[#]: author: "Ada"`: link definitions that lead nowhere, used for remarks to the publisher's machines. */
const REMARKS = /^(?:\[(?:#|\/\/)\]:[ \t]*[^\n]*(?:\n|$)){2,}/;

/** What the article says of itself at its top, in YAML, in TOML or in plain lines, and where the text after it begins. */
export function readFrontMatter(text: TracedText): FrontMatter {
  return goOn(text, readFirst(text));
}

/** Where a reading tool has set its own lines below: an object of JSON, or the title. */
function goOn(text: TracedText, front: FrontMatter): FrontMatter {
  const { values, title, end } = readToolLines(text, front.bodyStart);
  if (end === front.bodyStart) return front;
  const { facts } = front;
  return {
    ...front,
    facts: {
      ...facts,
      title: facts.title ?? title ?? values.title ?? null,
      author: facts.author ?? values.author ?? null,
      date: facts.date ?? values.date ?? null,
    },
    bodyStart: end,
  };
}

function readFirst(text: TracedText): FrontMatter {
  const yaml = YAML.exec(text.text);
  if (yaml) return readYamlBlock(text, yaml);
  const toml = TOML.exec(text.text);
  if (toml) return readTomlBlock(text, toml);
  const plain = HEAD.exec(text.text) ?? readMetadata(text.text) ?? REMARKS.exec(text.text);
  if (!plain) {
    const unfenced = text.text.slice(0, measureUnfenced(text.text));
    return unfenced === '' ? NOTHING : readYamlBlock(text, [unfenced, unfenced]);
  }
  const values = scanLines(plain[0]);
  return collect(text, plain[0].length, values, []);
}

function readMetadata(text: string): RegExpExecArray | null {
  const found = METADATA.exec(text);
  return found && (found[0].match(OWN_KEYS)?.length ?? 0) >= FEWEST_OWN ? found : null;
}

function readYamlBlock(text: TracedText, [whole = '', inner = '']: readonly string[]): FrontMatter {
  const document = parseDocument(inner, { schema: 'failsafe', prettyErrors: false });
  const fault = document.errors[0];
  const value: unknown = fault ? null : document.toJS();
  if (isMapping(value)) return collect(text, whole.length, value, []);
  // Not YAML after all: the dashes were the article's own, unless what is between them names what front matter names.
  const scanned = scanLines(inner);
  if (
    !fault ||
    !Object.values(KEYS)
      .flat()
      .some((key) => key in scanned)
  )
    return NOTHING;
  const line = inner.slice(0, fault.pos[0]).split('\n').length + 1;
  const column = fault.pos[0] - inner.lastIndexOf('\n', fault.pos[0] - 1);
  const words = fault.message.split('\n')[0] ?? 'it cannot be read';
  return collect(text, whole.length, scanned, [report(line, column, `The front matter is not valid YAML: ${words}.`)]);
}

function readTomlBlock(text: TracedText, [whole, inner = '']: RegExpExecArray): FrontMatter {
  const { values, faults } = readToml(inner);
  return collect(
    text,
    whole.length,
    values,
    // The line of plus signs above the block is line 1 of the file.
    faults.map((fault) => report(fault.line + 1, 1, `The front matter is not valid TOML: \`${fault.words}\`.`)),
  );
}

function report(line: number, column: number, message: string): Diagnostic {
  const fix = 'Correct this line: quote a value that holds a colon or begins with a mark. What could be read is used.';
  return { rule: 'front-matter', severity: 'warning', message, line, column, fix };
}

function isMapping(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `key: value` lines, whatever is around them. */
function scanLines(block: string): Values {
  const values: Record<string, unknown> = {};
  for (const line of block.matchAll(
    /^(?:\[(?:#|\/\/)\]:[ \t]*(?:#[ \t]*)?[("']?)?([A-Za-z][\w-]*)[ \t]*:[ \t]+(\S[^\n]*)$/gm,
  )) {
    const [, key = '', rest = ''] = line;
    const value = rest
      .trim()
      .replace(/^["'](.*?)["']\)?$/, '$1')
      .trim();
    values[key.toLowerCase()] ??= value;
  }
  return values;
}

/** What a publisher's machine is told to do, and nothing about the article. */
const SWITCH = /^(?:true|false|yes|no|on|off|null|~)$/i;

function collect(text: TracedText, end: number, values: Values, diagnostics: readonly Diagnostic[]): FrontMatter {
  const find = (keys: readonly string[], isMeant = (_value: string): boolean => true): TracedText | null => {
    for (const key of keys) {
      const traced = traceValue(text, end, key, values[key]);
      // `published: true` says whether, and not when.
      if (traced && !SWITCH.test(traced.text) && isMeant(traced.text)) return traced;
    }
    return null;
  };
  const address = findAddress(values);
  const date = find(KEYS.date);
  const lang = values.lang ?? values.language ?? values.locale;
  return {
    facts: {
      title: find(KEYS.title) ?? find(['subject']),
      author: nameOnly(find(KEYS.author)),
      date: date && dayOnly(date),
      // Nobody reads an address aloud: where there is one, its host is shown, and leads there.
      // Nor is the number under which a blog keeps it anything to tell.
      origin: find(KEYS.origin, (value) => /\p{L}/u.test(value) && (address === null || !isAddress(value))),
    },
    address,
    language: typeof lang === 'string' ? lang : null,
    summary: find(SUMMARY),
    bodyStart: end,
    diagnostics,
  };
}

/** As mail and feeds write it: https://www.rfc-editor.org/rfc/rfc5322#section-3.3 */
const DAY_OF_MAIL = /^(?:\p{L}{3},\s)?(\d{1,2}\s\p{L}{3}\s\d{4})(?=\s\d{1,2}:\d{2})/u;

/** The day is enough: the time of day and its zone are the blog's, not the reader's. */
function dayOnly(date: TracedText): TracedText {
  const mailed = DAY_OF_MAIL.exec(date.text);
  if (mailed?.[1]) return slice(date, mailed[0].length - mailed[1].length, mailed[0].length);
  return slice(date, 0, /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/.exec(date.text)?.[0].length ?? date.text.length);
}

/** The keys that hold the article's own address, the surest one first: any of them may hold something else. */
const ADDRESS = [
  'original_url',
  'canonical_url',
  'canonicalUrl',
  'canonicalurl',
  'canonical',
  'url',
  'link',
  'source',
  'origin',
  'via',
];

function findAddress(values: Values): string | null {
  const found = ADDRESS.map((key) => values[key]).find(
    (value): value is string => typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()),
  );
  return found?.trim() ?? null;
}

/** The name alone: `ada-byron` is a machine's name for her. */
function nameOnly(author: TracedText | null): TracedText | null {
  if (!author) return null;
  // A note taker's link to a page of its own about the author: `[[Ada Byron]]`.
  const linked = /^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/u.exec(author.text)?.[1];
  if (linked !== undefined) return slice(author, author.text.lastIndexOf(linked), author.text.length - 2);
  const name = dropAddress(author);
  return name && !/^[a-z\d]+(?:[-_][a-z\d]+)+$/.test(name.text) ? name : null;
}

/** The place of a value in the text, so that a title from the front matter is traced like any other words. */
function traceValue(text: TracedText, end: number, key: string, value: unknown): TracedText | null {
  const scalar = nameOf(Array.isArray(value) ? value[0] : value);
  if (scalar === null || scalar.trim() === '') return null;
  const at = text.text.slice(0, end).search(new RegExp(`^[^\\n]{0,8}\\b${key}["']?[ \\t]*[:=]`, 'mi'));
  const found = at < 0 ? -1 : text.text.slice(0, end).indexOf(scalar, at);
  return found < 0 ? null : slice(text, found, found + scalar.length);
}

/** A string, or the name in `{name: …, url: …}`. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isMapping(value) && typeof value.name === 'string' ? value.name : null;
}
