import { listProse } from '../../mapBlocks.js';
import type { Block } from '../../model.js';
import { EMPTY } from '../../trace.js';
import { arrangeItems } from '../arrangeItems.js';
import { leadsAway } from '../leadsAway.js';
import { arrangeDefinitions } from './arrangeDefinitions.js';
import { attributeWords } from './attributeWords.js';
import { findBoldClasses } from './boldClasses.js';
import { joinBulletParagraphs } from './bulletParagraphs.js';
import { captionFigure } from './captionFigure.js';
import { findClassHeadings, isCalledHeading } from './classHeadings.js';
import { headingLevel, isBlockElement, isSilent } from './elements.js';
import { imageAddress, isPixel } from './imageAddress.js';
import { type ElementNode, eachAncestor, eachElement, type PageNode, type PageTree } from './parseTree.js';
import { findPictureBoxes, isCaptionNamed, isImage } from './pictureBoxes.js';
import { readCodeBlock } from './readCodeBlock.js';
import { readLine } from './readLine.js';
import { readTable } from './readTable.js';
import { foldSpace, WordRun } from './readWords.js';
import { isReference } from './references.js';
import { joinSplitList, readSplitName } from './splitLists.js';

type Keeps = (node: PageNode) => boolean;

/** What the style sheets and the repetitions of a page say of its elements. */
interface Looks {
  readonly bold: ReadonlySet<string>;
  readonly headings: ReadonlySet<ElementNode>;
  readonly pictures: ReadonlySet<ElementNode>;
}

/** The blocks below an element, of what is kept of it. */
export function readBlocks(tree: PageTree, element: ElementNode, keeps: Keeps): Block[] {
  const looks = {
    bold: findBoldClasses(tree.root),
    headings: findClassHeadings(element, keeps),
    pictures: findPictureBoxes(element),
  };
  const reader = new BlockReader(tree, keeps, looks);
  reader.read(element);
  return joinBulletParagraphs(reader.finish());
}

class BlockReader {
  readonly #tree: PageTree;
  readonly #keeps: Keeps;
  readonly #looks: Looks;
  readonly #blocks: Block[] = [];
  readonly #run = new WordRun();
  /** Pictures that stand among the words of the paragraph before. */
  #images: Block[] = [];

  constructor(tree: PageTree, keeps: Keeps, looks: Looks) {
    this.#tree = tree;
    this.#keeps = keeps;
    this.#looks = looks;
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  read(element: ElementNode, strong = false): void {
    const taken = new Set<PageNode>();
    for (const child of element.children) {
      if (taken.has(child)) continue;
      if (child.type === 'element' && readSplitName(child) && this.#keeps(child)) {
        this.#flush();
        const list = joinSplitList(element.children, child);
        for (const one of list.taken) taken.add(one);
        this.#arrange(
          child,
          list.items.map(({ item, below }) => [...this.#innerOf(item), ...this.#arrangeBelow(child, below)]),
        );
        this.#flush();
      } else this.#readNode(child, strong);
    }
  }

  #readNode(node: PageNode, strong: boolean): void {
    if (!this.#keeps(node)) return;
    if (node.type === 'text') this.#run.add(node.text, strong);
    else if (isSilent(node) || isReference(node)) return;
    else if (node.name === 'br') this.#run.breakLine();
    else if (isImage(node)) this.#readImage(node);
    else if (isBlockElement(node)) {
      this.#flush();
      this.#readBlock(node, strong);
      this.#flush();
    } else this.read(node, strong || this.#isStrong(node));
  }

  #readBlock(element: ElementNode, strong: boolean): void {
    if (headingLevel(element) > 0) this.#readHeading(element, headingLevel(element));
    else if (/^(?:ul|ol|dir)$/.test(element.name)) this.#readList(element);
    else if (element.name === 'dl') this.#readDefinitions(element);
    else if (element.name === 'blockquote') this.#readQuote(element);
    else if (element.name === 'pre') this.#readCode(element);
    else if (element.name === 'table' && !this.#looks.pictures.has(element)) this.#readTable(element);
    else if (element.name === 'figure' || this.#looks.pictures.has(element)) this.#readFigure(element);
    else if (isCaptionNamed(element) && this.#attachCaption(element)) return;
    else if (this.#looks.headings.has(element)) this.#readHeadingLine(element);
    else this.read(element, strong || this.#isStrong(element));
  }

  #flush(): void {
    for (const { text, strong } of this.#run.take()) {
      if (!/[\p{L}\p{N}]/u.test(text.text)) continue;
      this.#blocks.push(strong ? { type: 'paragraph', text, strong } : { type: 'paragraph', text });
    }
    this.#blocks.push(...this.#images);
    this.#images = [];
  }

  #readHeading(element: ElementNode, level: number): void {
    const text = readLine(element, this.#keeps);
    if (text.text !== '') this.#blocks.push({ type: 'heading', level, text });
    this.#images.push(...this.#inner(element).filter((block) => block.type === 'image'));
  }

  /** A line that looks like a heading; one that is called so is one. */
  #readHeadingLine(element: ElementNode): void {
    if (isCalledHeading(element)) this.#readHeading(element, 2);
    else this.read(element, true);
  }

  #readList(list: ElementNode): void {
    const items = list.children.filter(this.#keeps).map((item) => (item.type === 'element' ? this.#innerOf(item) : []));
    this.#arrange(list, items);
  }

  #arrange(list: ElementNode, items: readonly (readonly Block[])[]): void {
    this.#blocks.push(...arrangeItems(startOf(list), items));
  }

  #arrangeBelow(list: ElementNode, below: readonly PageNode[]): Block[] {
    return arrangeItems(
      startOf(list),
      below.map((item) => this.#innerOf(item)),
    );
  }

  #readDefinitions(list: ElementNode): void {
    const parts = list.children.flatMap((child) =>
      child.type === 'element' && child.name === 'div' ? child.children : [child],
    );
    this.#blocks.push(
      ...arrangeDefinitions(
        parts.flatMap((part) =>
          part.type === 'text' || !this.#keeps(part) ? [] : [{ isTerm: part.name === 'dt', blocks: this.#inner(part) }],
        ),
      ),
    );
  }

  #readQuote(element: ElementNode): void {
    const inner = this.#inner(element);
    const paragraphs = inner.flatMap(listProse);
    if (paragraphs.length > 0) this.#blocks.push({ type: 'quote', paragraphs });
    this.#blocks.push(...inner.filter(({ type }) => type === 'code' || type === 'table' || type === 'image'));
  }

  #readCode(element: ElementNode): void {
    const block = readCodeBlock(element);
    if (block) this.#blocks.push(block);
  }

  #readTable(table: ElementNode): void {
    const caption = table.children.find((child): child is ElementNode => 'name' in child && child.name === 'caption');
    const block = readTable(table, (cell) => readLine(cell, this.#keeps));
    if (!block) {
      this.read(table);
      return;
    }
    const title = caption ? readLine(caption, this.#keeps) : EMPTY;
    if (title.text !== '') this.#blocks.push({ type: 'paragraph', text: title });
    this.#blocks.push(block);
  }

  /** Words that are called a caption go with the picture above them. */
  #attachCaption(element: ElementNode): boolean {
    const last = this.#blocks.at(-1);
    const words = readLine(element, this.#keeps);
    if (last?.type !== 'image' || last.caption || words.text === '') return false;
    this.#blocks[this.#blocks.length - 1] = { ...last, caption: words };
    return true;
  }

  #isStrong(element: ElementNode): boolean {
    return isStrong(element) || classesOf(element).some((name) => this.#looks.bold.has(name));
  }

  #readFigure(figure: ElementNode): void {
    const inside = [...eachElement(figure)];
    const caption = inside.find(isCaption) ?? inside.slice(1).find(isCaptionNamed);
    const words = caption && this.#keeps(caption) ? readLine(caption, this.#keeps) : EMPTY;
    // It may stand anywhere in the figure: it is read once.
    const inner = new BlockReader(this.#tree, (node) => node !== caption && this.#keeps(node), this.#looks);
    inner.read(figure);
    this.#blocks.push(...captionFigure(inner.finish(), words, caption === undefined && figure.name !== 'figure'));
  }

  #readImage(image: ElementNode): void {
    const url = imageAddress(image);
    if (url === null || isPixel(image)) return;
    const alt = foldSpace(attributeWords(this.#tree, image, 'alt'));
    const href = [...eachAncestor(image)].find(({ name }) => name === 'a')?.attributes.href;
    this.#images.push({ type: 'image', alt, url, ...(href && leadsAway(href, url) && { leadsAway: true }) });
  }

  /** The blocks inside an element, apart from those around it. */
  #inner(element: ElementNode): Block[] {
    const reader = new BlockReader(this.#tree, this.#keeps, this.#looks);
    reader.read(element);
    return reader.finish();
  }

  /** The blocks that a node is. */
  #innerOf(node: PageNode): Block[] {
    const reader = new BlockReader(this.#tree, this.#keeps, this.#looks);
    if (node.type === 'element' && node.name === 'li') reader.read(node);
    else reader.#readNode(node, false);
    return reader.finish();
  }
}

const startOf = (list: ElementNode): number | null =>
  list.name === 'ol' ? Number.parseInt(list.attributes.start ?? '1', 10) || 1 : null;

const classesOf = ({ attributes }: ElementNode): string[] => (attributes.class ?? '').split(/\s+/);

function isStrong({ name, attributes }: ElementNode): boolean {
  return name === 'b' || name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.style ?? '');
}

function isCaption(node: PageNode): node is ElementNode {
  return node.type === 'element' && node.name === 'figcaption';
}
