import { type ElementNode, eachElement, eachText, type TextNode, textOf } from './parseTree.js';

/** Attributes that tell the judge what an element is for. */
const TELLING = ['class', 'id', 'href', 'src', 'role', 'rel', 'itemprop', 'alt', 'style', 'aria-hidden', 'hidden'];

/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Beyond this many words the judge would take seconds: the page's own structure is asked alone. */
const MOST_TEXTS = 60_000;

/** The part of a DOM element that is used of what Readability gives back. */
interface Judged {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>;
}

/**
 * The texts below an element that Mozilla's Readability takes for the article: it alone judges, and none of its output is used. Each
 * text goes to it in a numbered `data` element, which is all that is looked for in what it gives back, since it
 * renames, unwraps and rebuilds the elements around. Empty where it finds no article.
 */
export async function judgeArticle(root: ElementNode): Promise<ReadonlySet<TextNode>> {
  const texts = [...eachText(root)];
  if (texts.length > MOST_TEXTS) return new Set();
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  const places = new Map(texts.map((text, i) => [text, i]));
  const { document } = parseHTML(printPage(root, places));
  const judge = new Readability<Judged>(document, {
    charThreshold: 250,
    disableJSONLD: true,
    serializer: (article: unknown) => article as Judged,
  });
  const kept = judge.parse()?.content?.querySelectorAll('data[value]') ?? [];
  const judged = new Set<TextNode>();
  for (const element of kept) {
    const text = texts[Number(element.getAttribute('value'))];
    if (text) judged.add(text);
  }
  return judged;
}

function printPage(root: ElementNode, places: ReadonlyMap<TextNode, number>): string {
  const inside = printForJudge(root, places);
  const hasBody = [...eachElement(root)].some((element) => element.name === 'body');
  return `<!DOCTYPE html>${hasBody ? inside : `<html><body>${inside}</body></html>`}`;
}

function printForJudge(element: ElementNode, places: ReadonlyMap<TextNode, number>): string {
  const inside = element.children.map((child) => {
    if (child.type === 'element') return printForJudge(child, places);
    const { text } = child.text;
    return text.trim() === '' ? ' ' : `<data value="${places.get(child)}">${escapeHtml(text)}</data>`;
  });
  if (element.name === '' || !/^[a-z][a-z\d]*$/.test(element.name)) return inside.join('');
  if (element.name === 'script' || element.name === 'style') return '';
  if (element.name === 'title') return `<title>${escapeHtml(textOf(element))}</title>`;
  const told = TELLING.filter((name) => name in element.attributes).map(
    (name) => ` ${name}="${escapeHtml((element.attributes[name] ?? '').slice(0, 300))}"`,
  );
  const open = `<${element.name}${told.join('')}>`;
  return VOID.has(element.name) ? open : `${open}${inside.join('')}</${element.name}>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
