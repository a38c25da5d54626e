import { listProse } from '../../mapBlocks.js';
import type { Block, TracedText } from '../../model.js';
import { concat, EMPTY, join as joinTraced, traceGlue, trim } from '../../trace.js';
import { arrangeItems } from '../arrangeItems.js';
import { leadsAway } from '../leadsAway.js';
import { attributeWords } from './attributeWords.js';
import { headingLevel, isBlockElement, isSilent, namesOf } from './elements.js';
import { imageAddress, isPixel } from './imageAddress.js';
import { type ElementNode, eachAncestor, eachElement, type PageNode, type PageTree } from './parseTree.js';
import { readTable } from './readTable.js';
import { foldSpace, readCode, WordRun } from './readWords.js';
import { isReference } from './references.js';

type Keeps = (node: PageNode) => boolean;

/** The blocks below an element, of what is kept of it. */
export function readBlocks(tree: PageTree, element: ElementNode, keeps: Keeps): Block[] {
  const reader = new BlockReader(tree, keeps);
  reader.read(element);
  return reader.finish();
}

class BlockReader {
  readonly #tree: PageTree;
  readonly #keeps: Keeps;
  readonly #blocks: Block[] = [];
  readonly #run = new WordRun();
  /** Pictures that stand among the words of the paragraph before. */
  #images: Block[] = [];

  constructor(tree: PageTree, keeps: Keeps) {
    this.#tree = tree;
    this.#keeps = keeps;
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  read(element: ElementNode, strong = false): void {
    for (const child of element.children) this.#readNode(child, strong);
  }

  #readNode(node: PageNode, strong: boolean): void {
    if (!this.#keeps(node)) return;
    if (node.type === 'text') this.#run.add(node.text, strong);
    else if (isSilent(node) || isReference(node)) return;
    else if (node.name === 'br') this.#run.breakLine();
    else if (node.name === 'img') this.#readImage(node);
    else if (isBlockElement(node)) {
      this.#flush();
      this.#readBlock(node, strong);
      this.#flush();
    } else this.read(node, strong || isStrong(node));
  }

  #readBlock(element: ElementNode, strong: boolean): void {
    if (headingLevel(element) > 0) this.#readHeading(element, headingLevel(element));
    else if (/^(?:ul|ol|dir)$/.test(element.name)) this.#readList(element);
    else if (element.name === 'dl') this.#readDefinitions(element);
    else if (element.name === 'blockquote') this.#readQuote(element);
    else if (element.name === 'pre') this.#readCode(element);
    else if (element.name === 'table') this.#readTable(element);
    else if (element.name === 'figure') this.#readFigure(element);
    else this.read(element, strong || isStrong(element));
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
    const text = this.#wordsOf(element);
    if (text.text !== '') this.#blocks.push({ type: 'heading', level, text });
    this.#images.push(...this.#inner(element).filter((block) => block.type === 'image'));
  }

  #readList(list: ElementNode): void {
    const items = list.children.filter(this.#keeps).map((item) => (item.type === 'element' ? this.#innerOf(item) : []));
    this.#blocks.push(
      ...arrangeItems(list.name === 'ol' ? Number.parseInt(list.attributes.start ?? '1', 10) || 1 : null, items),
    );
  }

  #readDefinitions(list: ElementNode): void {
    let items: TracedText[] = [];
    let term: TracedText = EMPTY;
    const flush = (): void => {
      if (items.length > 0) this.#blocks.push({ type: 'list', ordered: false, items });
      items = [];
    };
    const parts = list.children.flatMap((child) =>
      child.type === 'element' && child.name === 'div' ? child.children : [child],
    );
    for (const part of parts) {
      if (part.type === 'text' || !this.#keeps(part)) continue;
      const [first, ...others] = this.#inner(part);
      if (part.name === 'dt' && first?.type === 'paragraph') {
        if (term.text !== '') items.push(term);
        term = first.text;
        if (others.length > 0) {
          flush();
          this.#blocks.push({ type: 'paragraph', text: term }, ...others);
          term = EMPTY;
        }
      } else if (first?.type === 'paragraph') {
        items.push(term.text === '' ? first.text : concat(term, traceGlue(' · '), first.text));
        term = EMPTY;
        if (others.length > 0) {
          flush();
          this.#blocks.push(...others);
        }
      } else if (first) {
        if (term.text !== '') items.push(term);
        term = EMPTY;
        flush();
        this.#blocks.push(first, ...others);
      }
    }
    if (term.text !== '') items.push(term);
    flush();
  }

  #readQuote(element: ElementNode): void {
    const inner = this.#inner(element);
    const paragraphs = inner.flatMap(listProse);
    if (paragraphs.length > 0) this.#blocks.push({ type: 'quote', paragraphs });
    this.#blocks.push(...inner.filter(({ type }) => type === 'code' || type === 'table' || type === 'image'));
  }

  #readCode(element: ElementNode): void {
    const parts: TracedText[] = [];
    const visit = (node: PageNode): void => {
      if (node.type === 'text') parts.push(node.text);
      else if (isSilent(node)) return;
      else if (node.name === 'br') parts.push(traceGlue('\n'));
      else {
        if (isBlockElement(node) && parts.length > 0 && !parts.at(-1)?.text.endsWith('\n')) parts.push(traceGlue('\n'));
        for (const child of node.children) visit(child);
      }
    };
    visit(element);
    const text = readCode(joinTraced(parts));
    if (text.text.trim() !== '') this.#blocks.push({ type: 'code', language: languageOf(element), text });
  }

  #readTable(table: ElementNode): void {
    const caption = table.children.find((child): child is ElementNode => 'name' in child && child.name === 'caption');
    const block = readTable(table, (cell) => this.#wordsOf(cell));
    if (!block) {
      this.read(table);
      return;
    }
    const title = caption ? this.#wordsOf(caption) : EMPTY;
    if (title.text !== '') this.#blocks.push({ type: 'paragraph', text: title });
    this.#blocks.push(block);
  }

  /** The caption of a lone picture is its own; that of several is a line below them. */
  #readFigure(figure: ElementNode): void {
    const caption = [...eachElement(figure)].find(isCaption);
    const words = caption && this.#keeps(caption) ? this.#wordsOf(caption) : EMPTY;
    // It may stand anywhere in the figure: it is read once.
    const inner = new BlockReader(this.#tree, (node) => node !== caption && this.#keeps(node));
    inner.read(figure);
    const blocks = inner.finish();
    const images = blocks.filter((block) => block.type === 'image').length;
    if (images === 1 && words.text !== '')
      this.#blocks.push(...blocks.map((block) => (block.type === 'image' ? { ...block, caption: words } : block)));
    else this.#blocks.push(...blocks, ...(words.text === '' ? [] : [{ type: 'paragraph' as const, text: words }]));
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
    return readBlocks(this.#tree, element, this.#keeps);
  }

  /** The blocks that a node is. */
  #innerOf(node: PageNode): Block[] {
    const reader = new BlockReader(this.#tree, this.#keeps);
    if (node.type === 'element' && node.name === 'li') reader.read(node);
    else reader.#readNode(node, false);
    return reader.finish();
  }

  /** Its words in one line, without those of what stands in it but is none of it. */
  #wordsOf(element: ElementNode): TracedText {
    const run = new WordRun();
    const visit = (node: PageNode): void => {
      if (!this.#keeps(node)) return;
      if (node.type === 'text') run.add(node.text, false);
      else if (isSilent(node) || isReference(node)) return;
      else if (node.name === 'br' || isBlockElement(node)) {
        run.breakLine();
        for (const child of node.children) visit(child);
        if (node.name !== 'br') run.breakLine();
      } else for (const child of node.children) visit(child);
    };
    for (const child of element.children) visit(child);
    return trim(run.takeOne());
  }
}

function isStrong({ name, attributes }: ElementNode): boolean {
  return name === 'b' || name === 'strong' || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributes.style ?? '');
}

function isCaption(node: PageNode): node is ElementNode {
  return node.type === 'element' && node.name === 'figcaption';
}

/** The language of code by the names that highlighters give it: `language-js`, `lang-js`, `brush: js`, `highlight js`. */
function languageOf(pre: ElementNode): string {
  const near = [...eachElement(pre)].filter(({ name }) => name === 'pre' || name === 'code');
  const around = [pre.parent, pre.parent?.parent, pre.parent?.parent?.parent?.parent?.parent];
  for (const element of [...near, ...around]) {
    if (!element) continue;
    const stated = element.attributes['data-lang'] ?? element.attributes['data-language'];
    const named = /(?:\blang(?:uage)?-|\bhighlight-(?:source-)?|\bbrush:\s*|^highlight\s+)([a-z][\w+#-]*)/i.exec(
      namesOf(element),
    )?.[1];
    const language = stated ?? named;
    if (language && !/^(?:plain|text|plaintext|none|wrapper)$/i.test(language)) return language.toLowerCase();
  }
  return '';
}
