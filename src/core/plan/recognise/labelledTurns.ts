import type { TracedText } from '../../model.js';
import { rememberFor } from '../../rememberFor.js';
import { slice } from '../../trace.js';
import { splitClauses } from '../clauses.js';
import { LABEL, type Talk } from '../findTalk.js';
import type { Part, Passage, Sentence } from '../passages.js';

/** What one says in a talk that was written down: `Ada Lovelace: …`, `王浩：…`. */
export interface Turn {
  readonly speaker: TracedText;
  /** Said by the one who asks, and not the article's. */
  readonly asks: boolean;
  /** Characters of the name and its colon, where the paragraph opens with them. */
  readonly label: number;
}

/**
 * The turns of a part, by the index of their passages: paragraphs that open with the name of one who speaks in the article,
 * and those between two of them, which have the same speaker.
 */
export const findLabelledTurns: (part: Part) => ReadonlyMap<number, Turn> = rememberFor((part: Part) => {
  const { passages, talk, section } = part;
  const turns = new Map<number, Turn>();
  if (!talk) return turns;
  const labelled = passages.flatMap((passage, at) => readLabel(passage, at, talk) ?? []);
  for (const [i, { at, name, label }] of labelled.entries()) {
    const turn = { speaker: name, asks: name.text === talk.asking };
    // What stands behind the last one may be the article's again.
    const next = labelled[i + 1]?.at ?? at + 1;
    for (let place = at; place < next; place += 1) {
      const passage = passages[place];
      if (passage?.block.type === 'paragraph') turns.set(passage.index, { ...turn, label: place === at ? label : 0 });
    }
  }
  // A part may begin where somebody goes on of whom only the part before says who it is.
  const [first] = labelled;
  if (first && talk.goesOn && section !== null)
    for (const { block, index } of passages.slice(0, first.at))
      if (block.type === 'paragraph') turns.set(index, { speaker: first.name, asks: true, label: 0 });
  return turns;
});

interface Labelled {
  readonly at: number;
  readonly name: TracedText;
  readonly label: number;
}

function readLabel({ block, sentences }: Passage, at: number, { names }: Talk): Labelled | null {
  const [first] = sentences;
  const match = block.type === 'paragraph' && first ? LABEL.exec(first.text.text) : null;
  const name = match?.groups?.name;
  if (!first || !match || name === undefined || !names.includes(name)) return null;
  return { at, name: slice(first.text, 0, name.length), label: match[0].length };
}

/** The passage as it was spoken: the name before it is not among its words. */
export const dropLabel: (passage: Passage, turn: Turn) => Passage = rememberFor((passage, { label }) => {
  const [first, ...others] = passage.sentences;
  if (!first || label === 0) return passage;
  const text = slice(first.text, label);
  const spoken: Sentence = { ...first, text, clauses: splitClauses(text) };
  return { ...passage, sentences: text.text.trim() === '' ? others : [spoken, ...others] };
});

/** The passages without what is only asked, and without the names before what is said. */
export function listSaid(part: Part): readonly Passage[] {
  const turns = findLabelledTurns(part);
  return part.passages.flatMap((passage) => {
    const turn = turns.get(passage.index);
    if (!turn) return [passage];
    return turn.asks ? [] : [dropLabel(passage, turn)];
  });
}

/** The passages without the name of the one who asks: a question is a title, and answers keep the names before them. */
export function listAsked(part: Part): readonly Passage[] {
  const turns = findLabelledTurns(part);
  return part.passages.map((passage) => {
    const turn = turns.get(passage.index);
    return turn?.asks ? dropLabel(passage, turn) : passage;
  });
}
