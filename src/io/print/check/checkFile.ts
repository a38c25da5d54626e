import { listTaggedObjects, type PrintedPdf } from '../read/readPdf.js';
import type { Tag } from '../read/readTags.js';
import { checkStructure, pageOf } from './checkStructure.js';
import type { ExpectedPdf } from './expectedSlides.js';
import { fault, type PdfFault } from './pdfFault.js';

/** What holds for every PDF that Lectern makes, whatever is on its pages. */
export function checkFile(pdf: PrintedPdf, expected: Omit<ExpectedPdf, 'slides'>): PdfFault[] {
  return [
    ...checkDescription(pdf, expected),
    ...checkContent(pdf),
    ...checkTags(pdf),
    ...checkStructure(pdf),
    ...checkLinks(pdf),
    ...checkFonts(pdf, expected.hasStandIns),
  ];
}

function checkDescription(pdf: PrintedPdf, { title, language }: Omit<ExpectedPdf, 'slides'>): PdfFault[] {
  const faults: PdfFault[] = [];
  if (pdf.title !== title) faults.push(fault('title', null, `it is named “${pdf.title ?? ''}”, not “${title}”`));
  if (!pdf.showsTitle) faults.push(fault('title', null, 'a viewer would show the name of the file, not the title'));
  if (pdf.hasXmp && !pdf.xmpTitles.includes(title))
    faults.push(fault('title', null, 'what it says of itself for archives (XMP) does not have its title'));
  if (!pdf.hasXmp) faults.push(fault('title', null, 'it does not describe itself (no XMP)'));
  if (pdf.language !== language)
    faults.push(fault('language', null, `its language is ${pdf.language ?? 'not given'}, not ${language}`));
  return faults;
}

function checkContent({ pages }: PrintedPdf): PdfFault[] {
  return pages.flatMap(({ unknown }, index) =>
    unknown > 0
      ? [fault('content', index + 1, `${unknown} of its instructions are none: a viewer cannot draw it`)]
      : [],
  );
}

function checkTags({ isTagged, tags, pages }: PrintedPdf): PdfFault[] {
  if (!isTagged || !tags) return [fault('tags', null, 'it has no tags: a screen reader finds nothing to read')];
  const faults: PdfFault[] = [];
  const walk = (tag: Tag, inTable: boolean): void => {
    const page = pageOf(tag);
    if (tag.role === 'Figure' && !tag.alt)
      faults.push(fault('pictures', page, 'a picture has no words for those who cannot see it'));
    if (tag.role === 'TH' && !tag.scope)
      faults.push(fault('tables', page, 'a heading of a table does not say what it heads'));
    if ((tag.role === 'TD' || tag.role === 'TH') && !inTable)
      faults.push(fault('tables', page, 'a cell stands in no table'));
    if (tag.role === 'Table' && !holds(tag, 'TH')) faults.push(fault('tables', page, 'a table has no headings'));
    if (tag.role === 'LI' && !holds(tag, 'LBody')) faults.push(fault('tags', page, 'an item of a list is empty'));
    for (const child of tag.children) if (child.type === 'tag') walk(child, inTable || tag.role === 'Table');
  };
  walk(tags, false);
  for (const [index, { unmarked }] of pages.entries())
    if (unmarked > 0)
      faults.push(
        fault('decoration', index + 1, `${unmarked} things on it are neither tagged nor marked as decoration`),
      );
  return faults;
}

function holds(tag: Tag, role: string): boolean {
  return tag.children.some((child) => child.type === 'tag' && (child.role === role || holds(child, role)));
}

function checkLinks({ pages, outline, tags }: PrintedPdf): PdfFault[] {
  const tagged = listTaggedObjects(tags);
  const faults: PdfFault[] = [];
  for (const [index, { links }] of pages.entries()) {
    for (const { ref, to, description } of links) {
      if (to === null) faults.push(fault('links', index + 1, 'a link leads nowhere'));
      if (!description) faults.push(fault('links', index + 1, 'a link does not say where it leads'));
      if (!ref || !tagged.has(ref)) faults.push(fault('links', index + 1, 'a link is not in the tags'));
    }
  }
  const walk = (entries: PrintedPdf['outline']): void => {
    for (const { title, page, children } of entries) {
      if (page === null) faults.push(fault('bookmarks', null, `the bookmark “${title}” leads nowhere`));
      if (title.trim() === '')
        faults.push(fault('bookmarks', page === null ? null : page + 1, 'a bookmark has no words'));
      walk(children);
    }
  };
  walk(outline);
  return faults;
}

function checkFonts({ fonts }: PrintedPdf, hasStandIns: boolean): PdfFault[] {
  const faults: PdfFault[] = [];
  for (const { name, type, isEmbedded, isSubset } of fonts) {
    // What a font of the machine stands in for is told by a warning; a colour picture can only be drawn as outlines.
    if (hasStandIns && !name.startsWith('Noto')) continue;
    const shown = name || 'a font without a name';
    if (type === 'Type3') faults.push(fault('fonts', null, `${shown} is drawn as outlines (Type 3)`));
    else if (!isEmbedded) faults.push(fault('fonts', null, `${shown} is not in the file`));
    else if (!isSubset) faults.push(fault('fonts', null, `${shown} is in the file with characters that nobody needs`));
  }
  return faults;
}
