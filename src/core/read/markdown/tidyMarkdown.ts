import { findAll } from '../../findAll.js';
import type { TracedText } from '../../model.js';
import { type Range, type Replacement, replaceRanges, slice, trim } from '../../trace.js';
import { findCode, isWithin } from './findCode.js';
import { findDefinitions } from './findDefinitions.js';

/** Markdown without what only one site generator or editor understands, and the notes that were taken out of it. */
export interface TidyMarkdown {
  readonly body: TracedText;
  /** Footnotes, and the addresses that link definitions lead to. */
  readonly references: readonly TracedText[];
}

type Rewrite = (match: RegExpExecArray) => readonly Replacement[];

const cut: Rewrite = (match) => [{ start: match.index, end: match.index + match[0].length, by: '' }];
const replaceBy =
  (by: (match: RegExpExecArray) => string): Rewrite =>
  (match) => [{ start: match.index, end: match.index + match[0].length, by: by(match) }];

/** Keeps group 1 of what was found, takes off what is before and behind it. */
const unwrap: Rewrite = (match) => {
  const inner = match[1] ?? '';
  const start = match.index + match[0].indexOf(inner);
  return [
    { start: match.index, end: start, by: '' },
    { start: start + inner.length, end: match.index + match[0].length, by: '' },
  ];
};

/** A picture in a template tag becomes the same picture in HTML. */
const toImage: Rewrite = (match) => {
  const name = match[1] ?? '';
  const end = match.index + match[0].length;
  return [
    { start: match.index, end: match.index + name.length, by: '<img' },
    { start: end - (match[2] ?? '').length, end, by: '>' },
  ];
};

/** `{% image "jetty.jpg" "The jetty at noon" %}`: the address, and what is to be seen. */
const toTaggedImage: Rewrite = (match) => {
  const { opens = '', between = '', closes = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const gap = match.index + opens.length + (match.groups?.address ?? '').length;
  return [
    { start: match.index, end: match.index + opens.length, by: '<img src=' },
    { start: gap, end: gap + between.length, by: ' alt=' },
    { start: end - closes.length, end, by: '>\n\n' },
  ];
};

/** So far around a formula its paragraph is looked at, in characters. */
const AROUND = 2000;

function paragraphAround({ index, input }: RegExpExecArray): string {
  const before = input.slice(Math.max(0, index - AROUND), index);
  const behind = input.slice(index, index + AROUND);
  return `${before.split(/\n\s*\n/).at(-1)}${behind.split(/\n\s*\n/, 1)[0]}`;
}

/** Marks beyond the Markdown that the lexer reads, each with what becomes of it; earlier ones win. */
const MARKS: readonly (readonly [RegExp, Rewrite])[] = [
  // A drawing that a scraper wrote out as an address with blanks: the lexer finds no picture in it, only its code.
  [/!\[[^\]\n]{0,200}\]\(data:image\/[^\s)]{1,200}\s[^\n]{0,4000}?(?:%3C\/svg%3E|<\/svg>)['"]?\)/g, cut],
  // An address that a converter broke where its lines were full.
  [/(?<=\]\([ \t]*<?https?:[^()\s<>]{1,800})\r?\n[ \t]*(?=[^()\s<>"']{1,400}>?\))/g, cut],
  // Code in a template's tags is code.
  [
    /\{%-? *(?:highlight|codeblock|code) *([\w+#-]*)[^%\n]{0,200}%\}\n?|\{\{[<%] *highlight +"?([\w+#-]*)[^>\n]{0,200}[>%]\}\}\n?/g,
    replaceBy((match) => `\n\`\`\`${match[1] ?? match[2] ?? ''}\n`),
  ],
  [
    /\n?\{%-? *end(?:highlight|codeblock|code) *-?%\}|\n?\{\{[<%] *\/ *highlight *[>%]\}\}/g,
    replaceBy(() => '\n```\n'),
  ],
  [
    /(?<opens>\{%-? *(?:image|img|picture|photo|figure|asset)\s+)(?<address>"[^"\n%]{1,200}\.(?:jpe?g|png|gif|webp|svg)")(?<between>[\s,]+(?:alt\s?[:=]\s?)?)"[^"\n%]{1,400}"(?<closes>[^"\n%]{0,100}-?%\})/g,
    toTaggedImage,
  ],
  [/(\{\{[<%] *[\w-]+)(?= [^>]{0,900}\bsrc=)[^>]{0,1000}?(\/? *[>%]\}\})/g, toImage],
  [/\{\{[<%][\s\S]{0,2000}?[>%]\}\}|\{%[\s\S]{0,2000}?%\}|\{\{[^{}\n]{0,200}\}\}/g, cut],
  // `##Bread`: typed without the blank that the lexer asks for. With one sign it may be a hashtag.
  [/^#{2,6}(?=[\p{L}\p{N}“"「《【]|\*\*[^\s*])(?=[^\n]{1,80}$)/gmu, addBlank],
  // `02.` alone on its line: the lexer finds an item of a list in it that holds nothing, and no words.
  [/^(?:\d{1,2})(?=[.)][ \t]*(?:\r?\n[ \t]*(?:\r?\n|$)|$(?![\s\S])))/gm, addEscape],
  // Attributes of headings and paragraphs, and behind a link, a picture or code; and tables of contents to be made.
  [/(?:[ \t]*\{[:#.][^{}\n]{0,200}\})+[ \t]*$|(?<=[)\]`])\{(?::|[#.][a-z]|[a-z-]+=)[^{}\n]{0,200}\}/gm, cut],
  [
    /^[ \t]*[-*] +(?:toc|table of contents)[ \t]*\n[ \t]*\{:toc[^}\n]*\}[ \t]*$|^[ \t]*(?:[-*] +)?(?:\[\[?_?toc_?\]?\]|@\[toc\](?:\([^)\n]*\))?|\$\{toc\}|\[\[_TOC_\]\]|<!-- *toc *-->)[ \t]*$/gim,
    cut,
  ],
  // A list set in deeper than the lexer takes for one, below a line that stands at the margin and is no item itself: it would be
  // a paragraph run together, or code.
  [
    /(?<=(?:^|\n)(?![ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t])(?![`~>|#])\S[^\n]{0,300}\n(?:[ \t]*\n){0,3})(?:(?:[ ]{4,12}|\t{1,3})\*[ \t]+\S[^\n]{0,400}(?:\n|$)){2,60}(?![ \t]+\S)/g,
    setOut,
  ],
  // `• one`, `・二つ目`: lines that a writer set as a list, and the lexer would run together.
  [/(?:^[ \t]{0,3}(?:[•◦▪▸‣●][ \t\u00a0\u3000]*|・)(?=[^\s•◦▪▸‣●・])[^\n]*(?:\n|$(?![\s\S]))){2,60}/gm, toItems],
  // Containers: `:::tip Title` … `:::`, `!!! note "Title"`.
  [/^[ \t]{0,3}:{3,}[ \t]*(?:\{[^}\n]*\}|[\w-]+)?[ \t]*((?:\S[^\n]*)?)$/gm, toParagraph],
  [/^(?:!!!|\?\?\?\+?)[ \t]+[\w-]+[ \t]*(?:"([^"\n]*)")?[ \t]*$/gm, unwrapOrCut],
  // `import Tabs from '@theme/Tabs'` on a line of its own.
  [/^(?:import\s[^\n;]{1,200}\sfrom\s+['"][^'"\n]+['"];?|export\s+(?:const|default)\s[^\n]*)$/gm, cut],
  // Tags as MDX has them: `<img alt="A bridge" src={require('./a.png').default} />`.
  [/<[A-Za-z][\w.]*\s(?:[^<>{}\n]{0,300}=\{[^{}\n]{0,300}\}){1,12}[^<>{}\n]{0,300}>/g, toAttributes],
  // `<div markdown="1">`: kramdown reads on inside, the lexer would not.
  [
    /^[ \t]*<(?:div|section|aside|article|figure)\b[^>\n]{0,300}\bmarkdown=["']?(?:1|block)\b[^>\n]{0,300}>[ \t]*$/gim,
    cut,
  ],
  // Formulas: as they are written, their marks safe from being read as emphasis.
  [/^[ \t]*\$\$[ \t]*\n([\s\S]{1,2000}?)\n[ \t]*\$\$[ \t]*$/gm, replaceFormula],
  [/(?<![\\$\w`])\$(?=[^\s$])([^$\n]{0,200}[^\s\\$])\$(?![\d$`])/g, toCodeSpan],
  [/[ \t]?\[\^[^\]\s]{1,60}\](?!:)/g, cut],
  [/(?<![\w:\])/]):(?:[+-]1|[a-z][a-z\d_+-]{0,40}[a-z\d]):(?![\w:/])/g, cut],
  [/==(?=\S)([^=\n]{1,300})(?<=\S)==/g, unwrap],
  // `XIX^e^ siècle`, `H~2~O`: set high and low, as Pandoc has it.
  [/(?<=[\p{L}\d])\^(\p{L}{1,4})\^(?![\p{L}\d^])/gu, unwrap],
  [/(?<=\p{Lu}\p{Ll}?)~(\d{1,2})~(?!~)/gu, unwrap],
  [/(?<!!)\[\[(?:[^\]|\n]{1,200}\|)?([^\]|\n]{1,200})\]\]/g, unwrap],
];

/** Lines with bullets as items, and what follows them as no part of the last. */
function toItems({ 0: lines, index }: RegExpExecArray): readonly Replacement[] {
  const items = findAll(lines, /^[ \t]*[•◦▪▸‣●・][ \t\u00a0\u3000]*/gm).map((bullet): Replacement => {
    const start = index + bullet.index;
    return { start, end: start + bullet[0].length, by: '- ' };
  });
  const end = index + lines.length;
  return [...items, { start: end, end, by: '\n' }];
}

/** The lines of such a list at the margin. */
function setOut({ 0: lines, index }: RegExpExecArray): readonly Replacement[] {
  return findAll(lines, /^[ \t]+(?=\*)/gm).map((indent) => {
    const start = index + indent.index;
    return { start, end: start + indent[0].length, by: '' };
  });
}

/** In characters: HTML goes on up to a blank line, as the lexer reads it. */
const LONGEST_HTML = 4000;

function addEscape(match: RegExpExecArray): readonly Replacement[] {
  // Within HTML nothing takes the mark away again, and there are no items.
  const above = match.input.slice(Math.max(0, match.index - LONGEST_HTML), match.index);
  const block = above.split(/\n[ \t]*\r?\n/).at(-1) ?? '';
  if (/^ {0,3}<[a-z!/?]/im.test(block)) return [];
  const end = match.index + match[0].length;
  return [{ start: end, end, by: '\\' }];
}

function addBlank(match: RegExpExecArray): readonly Replacement[] {
  const end = match.index + match[0].length;
  return [{ start: end, end, by: ' ' }];
}

/** What an expression names in quotes is the attribute's value; one that only a program can work out goes. */
function toAttributes({ 0: tag, index }: RegExpExecArray): readonly Replacement[] {
  return findAll(tag, /\s[\w-]+=(\{[^{}]*\})/g).flatMap((attribute): readonly Replacement[] => {
    const expression = attribute[1] ?? '';
    const start = index + attribute.index + attribute[0].length - expression.length;
    const end = start + expression.length;
    const quoted = /(['"])([^'"]+)\1/.exec(expression);
    if (!quoted) return [{ start: index + attribute.index, end, by: '' }];
    const from = start + quoted.index + 1;
    return [
      { start, end: from, by: '"' },
      { start: from + (quoted[2] ?? '').length, end, by: '"' },
    ];
  });
}

/** The title of a container, on a line of its own. */
function toParagraph(match: RegExpExecArray): readonly Replacement[] {
  const title = match[1] ?? '';
  if (title === '') return cut(match);
  const end = match.index + match[0].length;
  const start = match.index + match[0].lastIndexOf(title);
  return [
    { start: match.index, end: start, by: '\n' },
    { start: start + title.length, end, by: '\n' },
  ];
}

function unwrapOrCut(match: RegExpExecArray): readonly Replacement[] {
  return match[1] ? unwrap(match) : cut(match);
}

function replaceFormula(match: RegExpExecArray): readonly Replacement[] {
  const inner = match[1] ?? '';
  const start = match.index + match[0].indexOf(inner, match[0].indexOf('$$') + 2);
  return [
    { start: match.index, end: start, by: '```math\n' },
    { start: start + inner.length, end: match.index + match[0].length, by: '\n```' },
  ];
}

function toCodeSpan(match: RegExpExecArray): readonly Replacement[] {
  const inner = match[1] ?? '';
  // Money is no formula: `$5 and $10`.
  if (!/[\\^_={}<>+]|^[A-Za-z]{1,2}$/.test(inner) || /`|<\/?[a-z]/i.test(inner)) return [];
  const around = paragraphAround(match);
  // A mark of code without its other half would take the new ones for it; in HTML they are none.
  if (around.replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '').includes('`') || /^\s{0,3}<[a-z!/]/im.test(around))
    return [];
  // Nor within an address in pointed brackets.
  if (/<[^\s<>]{0,200}$/.test(match.input.slice(Math.max(0, match.index - 200), match.index))) return [];
  const end = match.index + match[0].length;
  return [
    { start: match.index, end: match.index + 1, by: '`' },
    { start: end - 1, end, by: '`' },
  ];
}

/**
 * Takes out of Markdown what is neither words nor the Markdown that the lexer knows: tags of site generators,
 * attributes, contents to be made, shortcodes of emoji; and its footnotes, which are told apart from the text. Code
 * stays as it is.
 */
export function tidyMarkdown(markdown: TracedText): TidyMarkdown {
  const code = findCode(markdown.text);
  const notes = findDefinitions(markdown.text, code);
  const found: Found[] = notes
    .filter(({ isCut }) => isCut)
    .map(({ start, end }) => ({ start, end, replacements: [{ start, end, by: '' }] }));
  for (const [pattern, rewrite] of MARKS)
    for (const match of markdown.text.matchAll(pattern)) {
      const replacements = rewrite(match);
      if (replacements.length === 0 || isWithin(code, match.index + match[0].search(/\S|$/))) continue;
      found.push({ start: match.index, end: match.index + match[0].length, replacements });
    }
  return {
    body: replaceRanges(
      markdown,
      dropOverlaps(found).flatMap(({ replacements }) => replacements),
    ),
    references: notes.map(({ from, end }) => trim(slice(markdown, from, end))),
  };
}

/** A mark that was found, and what becomes of its parts. */
interface Found extends Range {
  readonly replacements: readonly Replacement[];
}

function dropOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const mark of found.toSorted((a, b) => a.start - b.start))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
