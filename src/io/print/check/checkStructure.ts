import type { PrintedPdf } from '../read/readPdf.js';
import type { Tag } from '../read/readTags.js';
import { fault, type PdfFault } from './pdfFault.js';

/** The structure types of ISO 32000-1, 14.8.4: any other is to be mapped to one of them. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
);

/** What may stand in lists and tables, and nothing else. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
};

/** Where alone something may stand. */
const STANDS_IN: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
};

/**
 * Whether the elements of a document stand where they may: known ones only, lists and tables that hold what belongs to
 * them, headings that go down by one level at a time, links that are links (ISO 14289-1, 7.1 to 7.6 and 7.18); and whether
 * what they hold leads back to them.
 */
export function checkStructure({ tags, pages, lost }: PrintedPdf): PdfFault[] {
  const faults: PdfFault[] = [];
  let level = 0;
  const walk = (tag: Tag, parent: string | null): void => {
    const { role } = tag;
    const tell = (rule: 'tags' | 'headings' | 'tables' | 'links', message: string): void =>
      void faults.push(fault(rule, pageOf(tag), message));
    const kids = tag.children.filter((child): child is Tag => child.type === 'tag');
    if (parent !== null && !STANDARD.has(role)) tell('tags', `an element is called “${role}”, which no reader knows`);
    const wrong = HOLDS[role] && kids.find((kid) => !HOLDS[role]?.includes(kid.role));
    const isTable = /^T/.test(role);
    if (wrong) tell(isTable ? 'tables' : 'tags', `a ${role} holds a ${wrong.role}, which has no place in it`);
    if (parent !== null && STANDS_IN[role] && !STANDS_IN[role].includes(parent))
      tell(isTable ? 'tables' : 'tags', `a ${role} stands in a ${parent || 'document'}, where it has no place`);
    const heading = Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);
    if (heading > level + 1) tell('headings', `a heading of level ${heading} follows one of level ${level}`);
    if (heading > 0) {
      level = heading;
      if (!holdsContent(tag)) tell('headings', 'a heading has no words');
    }
    if (role === 'Link' && !holdsObject(tag)) tell('links', 'what is tagged as a link is none');
    for (const kid of kids) walk(kid, role);
  };
  if (tags) walk(tags, null);
  for (const [page, count] of lost)
    faults.push(
      fault('tags', page === null ? null : page + 1, `${count} of its marks or links do not lead back to their tags`),
    );
  for (const [index, { links, comments, tabs }] of pages.entries())
    if (links.length + comments.length > 0 && tabs !== 'S')
      faults.push(fault('tags', index + 1, 'the tab key does not go through its links as they are read'));
  return faults;
}

function holdsContent(tag: Tag): boolean {
  return tag.children.some((child) => child.type === 'content' || (child.type === 'tag' && holdsContent(child)));
}

function holdsObject(tag: Tag): boolean {
  return tag.children.some((child) => child.type === 'object' || (child.type === 'tag' && holdsObject(child)));
}

/** The first page on which something of a tag stands, 1-based. */
export function pageOf(tag: Tag): number | null {
  for (const child of tag.children) {
    const page =
      child.type === 'tag' ? pageOf(child) : child.type === 'content' && child.page !== null ? child.page + 1 : null;
    if (page !== null) return page;
  }
  return null;
}
