import type { Piece, Slide, TracedText } from '../../model.js';
import { endsSentence } from '../../sentenceEnds.js';

/** Words that a slide cuts out of the middle of a sentence and sets by themselves: they begin with a capital to the eye. */
export interface RaisedText extends TracedText {
  readonly raised: true;
}

export function isRaised(traced: TracedText): traced is RaisedText {
  return 'raised' in traced;
}

/** A word of small letters only: not `iOS`, `useState`, `x86` or an address. */
const PLAIN_WORD = /^\p{Ll}+(?:[’'-]\p{Ll}+)*(?=[\s,;:.!?]|$)/u;

/**
 * The slide, its title, points, labels, events, commands and last line raised where they begin inside a sentence of the article with a
 * small letter: the letters stay the article's, the style sheet sets the first one as a capital. What the article itself
 * begins with a small letter (a name, a command, an item of a list) is left as it is.
 */
export function raiseInitials<S extends Slide>(slide: S): S {
  const raise = <T extends TracedText | null>(text: T): T =>
    text !== null && beginsInside(text, slide.notes) ? { ...text, raised: true } : text;
  const own: Slide = slide;
  switch (own.kind) {
    case 'points':
      return { ...slide, title: raise(own.title), items: own.items.map(raise) };
    case 'stages':
    case 'pair':
      return {
        ...slide,
        title: raise(own.title),
        items: own.items.map((item) => ({ ...item, label: raise(item.label) })),
      };
    case 'commands':
      return {
        ...slide,
        title: raise(own.title),
        items: own.items.map((item) => ({ ...item, text: raise(item.text) })),
      };
    case 'timeline':
      return {
        ...slide,
        title: raise(own.title),
        events: own.events.map((event) => ({ ...event, text: raise(event.text) })),
      };
    case 'closing':
      return { ...slide, line: raise(own.line) };
    case 'figure':
    case 'compare':
    case 'table':
    case 'code':
    case 'image':
    case 'section':
      return { ...slide, title: raise(own.title) };
    case 'cover':
    case 'agenda':
    case 'quote':
    case 'sources':
      return slide;
    default:
      return own satisfies never;
  }
}

function beginsInside({ text, pieces }: TracedText, notes: readonly TracedText[]): boolean {
  const [first] = pieces;
  if (!first || first.at !== 0 || !PLAIN_WORD.test(text)) return false;
  return notes.some((note) => {
    const piece = note.pieces.find((own) => holds(own, first.from));
    if (!piece) return false;
    const before = note.text.slice(0, piece.at + first.from - piece.from).trimEnd();
    return before !== '' && !endsSentence(before);
  });
}

function holds({ from, length, span }: Piece, at: number): boolean {
  return length === span && at >= from && at < from + length;
}
