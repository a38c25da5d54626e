import { headingLevel, isBlockElement, namesOf } from './elements.js';
import { type ElementNode, eachAncestor, eachElement, type PageNode, textOf } from './parseTree.js';

/** In characters: more is a text with a picture in it. */
const LONGEST_CAPTION = 220;

/** How boxes for one picture and its words are called. */
const PICTURE_NAME =
  /(?:^|[\s_-])(?:images?|img|imgbox|photos?|pics?|pictures?|figure|fig|thumb|thumbinner|wp-caption|media|illustration)(?=$|[\s_-]|box|wrap|area|\d)/i;

/** How the words below a picture are called. */
const CAPTION_NAME =
  /(?:^|[\s_-])(?:captions?|cutline|legende?|bildunterschrift|(?:pic|img|image|photo|fig)-?_?(?:cap|caption|txt|text|desc|description|info|note|title|comment)|cap(?:-?te?xt)?)(?=$|[\s_-])/i;

export const isImage = (node: PageNode): node is ElementNode =>
  node.type === 'element' && (node.name === 'img' || node.name === 'amp-img');

/** The words below a picture, by their name; they stand behind it, in one box or beside it. */
export function isCaptionNamed(element: ElementNode): boolean {
  return CAPTION_NAME.test(namesOf(element)) && textOf(element).trim().length <= LONGEST_CAPTION;
}

/** The figures of pages that know no `figure`: boxes called after pictures that hold one, and a few words behind it. */
export function findPictureBoxes(root: ElementNode): Set<ElementNode> {
  const boxes = new Set<ElementNode>();
  for (const image of eachElement(root)) {
    if (!isImage(image)) continue;
    for (const above of eachAncestor(image)) {
      if (above === root || textOf(above).trim().length > LONGEST_CAPTION) break;
      if (isPictureBox(above)) boxes.add(above);
    }
  }
  return boxes;
}

function isPictureBox(element: ElementNode): boolean {
  if (!/^(?:div|p|section|span|table|dl|center)$/.test(element.name)) return false;
  const inside = [...eachElement(element)];
  const images = inside.filter(isImage);
  const words = textOf(element).trim();
  if (images.length !== 1 || words === '' || words.length > LONGEST_CAPTION) return false;
  if (inside.some((inner) => headingLevel(inner) > 0 || /^(?:ul|ol|pre|blockquote)$/.test(inner.name))) return false;
  const isNamed =
    PICTURE_NAME.test(namesOf(element)) || inside.some((inner) => inner !== element && isCaptionNamed(inner));
  return isNamed && startsWithImage(element);
}

/** Its first content is the picture, which shares no line with words. */
function startsWithImage(element: ElementNode): boolean {
  for (const child of element.children) {
    if (child.type === 'text') {
      if (child.text.text.trim() !== '') return false;
      continue;
    }
    if (isImage(child)) return hasBreakBehind(element, child);
    if ([...eachElement(child)].some(isImage)) return textOf(child).trim() === '' || startsWithImage(child);
    if (textOf(child).trim() !== '') return false;
  }
  return false;
}

function hasBreakBehind({ children }: ElementNode, image: ElementNode): boolean {
  const next = children
    .slice(children.indexOf(image) + 1)
    .find((node) => node.type === 'element' || node.text.text.trim());
  return (
    next === undefined ||
    (next.type === 'element' && (next.name === 'br' || isBlockElement(next) || next.name === 'span'))
  );
}
