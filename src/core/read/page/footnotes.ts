import { headingLevel, isBlockElement } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, textOf } from './parseTree.js';
import { isReference } from './references.js';

/** In characters: more is no note. */
const LONGEST = 2_000;

/**
 * The notes of a page, each an element: a mark in the text above leads to it, and it leads back or is called a note. They belong to what is
 * looked up, not to the text, wherever they stand.
 */
export function findFootnotes(root: ElementNode): Set<ElementNode> {
  const named = new Map<string, ElementNode>();
  const links: ElementNode[] = [];
  const called: ElementNode[] = [];
  for (const element of eachElement(root)) {
    for (const name of [element.attributes.id, element.name === 'a' ? element.attributes.name : undefined])
      if (name && !named.has(name)) named.set(name, element);
    if (element.name === 'a' && targetOf(element)) links.push(element);
    if (isCalledNote(element)) called.push(element);
  }
  // What a book or a converted document calls a note is one, though nothing leads there.
  const notes = new Set(called);
  const marks = new Map(links.filter((link) => isMark(link)).map((link) => [link, targetOf(link)]));
  for (const [mark, target] of marks) {
    const found = target ? named.get(target) : undefined;
    const note =
      found && widen(isBlockElement(found) ? found : ([...eachAncestor(found)].find(isBlockElement) ?? found));
    if (!note || notes.has(note) || headingLevel(note) > 0 || textOf(note).length > LONGEST) continue;
    // The way back is a mark, too, and leads to the text.
    if (note.from < mark.from) continue;
    const own = [mark, ...eachAncestor(mark)].slice(0, 4).flatMap(({ attributes }) => [attributes.id, attributes.name]);
    const leadsBack = [...eachElement(note)].some((link) => link !== mark && own.includes(targetOf(link) ?? '#'));
    if (leadsBack && ![...eachAncestor(mark)].includes(note)) notes.add(note);
  }
  return notes;
}

/** What somebody remarked on a draft, as Google Docs saves it: it is none of the article's words. */
export function isRemark(note: ElementNode): boolean {
  return [...eachElement(note)].some(({ attributes }) => /^cmnt\d/.test(attributes.id ?? ''));
}

/** Books and papers say what it is; a way back is then a matter of the reader. */
function isCalledNote({ attributes }: ElementNode): boolean {
  const said = `${attributes.role ?? ''} ${attributes['epub:type'] ?? ''}`;
  return /(?:^|\s)(?:doc-)?(?:footnote|endnote|rearnote)(?=$|\s)/.test(said);
}

/** A note of several paragraphs stands in a box of its own, with its mark before the first. */
function widen(note: ElementNode): ElementNode {
  const box = note.parent;
  if (note.name !== 'p' || !box || !/^(?:li|div|dd|aside|td)$/.test(box.name)) return note;
  const first = box.children.find((child) => child.type === 'element' || child.text.text.trim() !== '');
  return first === note ? box : note;
}

function isMark(link: ElementNode): boolean {
  return isReference(link) || (link.parent?.name === 'sup' && isReference(link.parent));
}

function targetOf({ name, attributes }: ElementNode): string | null {
  const href = name === 'a' ? (attributes.href ?? '') : '';
  return href.startsWith('#') && href.length > 1 ? decode(href.slice(1)) : null;
}

/** An address may write the signs of a name as bytes. */
function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
