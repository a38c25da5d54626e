import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, TracedText } from '../model.js';
import { EMPTY, trim } from '../trace.js';
import { readFragment } from './readPage.js';
import { Cursor, traceInline } from './traceInline.js';

/** Template tags of site generators (`{{< figure >}}`, `{% include %}`): instructions to a machine, not words. */
const SHORTCODE = /\{\{[<%][\s\S]*?[>%]\}\}|\{%[\s\S]*?%\}/g;

/** Markdown by marked's lexer, each block traced by the raw text of its tokens. */
export function readMarkdown(text: TracedText): Block[] {
  const blanked = text.text.replace(SHORTCODE, (code) => code.replace(/[^\n]/g, ' '));
  const body: TracedText = { text: blanked, pieces: text.pieces };
  return readTokens(new Lexer({ gfm: true }).lex(blanked), new Cursor(body));
}

function readTokens(tokens: readonly Token[], cursor: Cursor): Block[] {
  return tokens.flatMap((token) => {
    const inside = cursor.enter(token.raw);
    const blocks = readBlock(token, inside);
    cursor.leave(inside);
    return blocks;
  });
}

function readBlock(token: Token, cursor: Cursor): Block[] {
  switch (token.type) {
    case 'heading':
      return keep({ type: 'heading', level: (token as Tokens.Heading).depth, text: inline(token, cursor) });
    case 'paragraph':
    case 'text':
      return readParagraph(token, cursor);
    case 'list':
      return readList(token as Tokens.List, cursor);
    case 'blockquote':
      return readQuote(token as Tokens.Blockquote, cursor);
    case 'code':
      return keep({
        type: 'code',
        language: (token as Tokens.Code).lang?.split(/\s/)[0] ?? '',
        text: cursor.find((token as Tokens.Code).text),
      });
    case 'table':
      return [readTable(token as Tokens.Table, cursor)];
    case 'html':
      return readFragment(cursor.rest());
    default:
      return []; // Spaces, rules and link definitions hold no words.
  }
}

function inline(token: Token, cursor: Cursor): TracedText {
  return trim(traceInline('tokens' in token ? (token.tokens ?? []) : [], cursor));
}

function readParagraph(token: Token, cursor: Cursor): Block[] {
  const images = 'tokens' in token ? (token.tokens ?? []).flatMap(listImages) : [];
  const text = inline(token, cursor.copy());
  const blocks: Block[] = keep({ type: 'paragraph', text });
  for (const image of images) {
    const place = cursor.enter(image.raw);
    const alt = place.find(image.text);
    // `![alt](picture "title")`: the title is what is to be read with it.
    const caption = image.title ? place.find(image.title) : EMPTY;
    blocks.push({ type: 'image', alt, url: image.href, ...(caption.text !== '' && { caption }) });
    cursor.leave(place);
  }
  return blocks;
}

/** An image, also one inside a link: `[![alt](picture)](page)`. */
function listImages(token: Token): Tokens.Image[] {
  if (token.type === 'image') return [token as Tokens.Image];
  return token.type === 'link' ? ((token as Tokens.Link).tokens ?? []).flatMap(listImages) : [];
}

/** A list whose items hold only words stays a list; one with code, quotes or tables inside becomes its parts. */
function readList(list: Tokens.List, cursor: Cursor): Block[] {
  const blocks: Block[] = [];
  let items: TracedText[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push({ type: 'list', ordered: list.ordered, items });
    items = [];
  };
  for (const item of list.items) {
    const inside = cursor.enter(item.raw);
    for (const block of readTokens(item.tokens, inside)) {
      if (block.type === 'paragraph') items.push(block.text);
      else if (block.type === 'list') items.push(...block.items);
      else {
        flush();
        blocks.push(block);
      }
    }
    cursor.leave(inside);
  }
  flush();
  return blocks;
}

function readQuote(quote: Tokens.Blockquote, cursor: Cursor): Block[] {
  const inner = readTokens(quote.tokens, cursor);
  const paragraphs = inner.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [block.text] : block.type === 'list' ? block.items : [],
  );
  const others = inner.filter((block) => block.type === 'code' || block.type === 'table' || block.type === 'image');
  return paragraphs.length > 0 ? [{ type: 'quote', paragraphs }, ...others] : others;
}

function readTable(table: Tokens.Table, cursor: Cursor): Block {
  const cell = ({ tokens }: Tokens.TableCell): TracedText => trim(traceInline(tokens, cursor));
  return { type: 'table', header: table.header.map(cell), rows: table.rows.map((row) => row.map(cell)) };
}

/** A block without words says nothing. */
function keep(block: Extract<Block, { text: TracedText }>): Block[] {
  return block.text.text.trim() === '' ? [] : [block];
}
