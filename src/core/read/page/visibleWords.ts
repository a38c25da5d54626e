import type { TracedText } from '../../model.js';
import { EMPTY, join, trim } from '../../trace.js';
import { isLeadIn } from '../bylines.js';
import { isSilent } from './elements.js';
import { type ElementNode, eachText, type TextNode } from './parseTree.js';
import { foldSpace } from './readWords.js';

/** The first words of an element that say something. */
export function visibleWords(element: ElementNode): TracedText {
  let first: TracedText | null = null;
  for (const run of listRuns(element)) {
    const words = trim(foldSpace(join(run.map(({ text }) => text))));
    if (words.text === '') continue;
    // Words of several pieces are a line about the author, of which the first says who it is, if it says more than `By`.
    if (!isLeadIn(words.text)) return words;
    first ??= words;
  }
  return first ?? EMPTY;
}

/** Texts without a tag between them: the parser parts them at each entity, as in `C&#xE9;cile`. */
function listRuns(element: ElementNode): TextNode[][] {
  const runs: TextNode[][] = [];
  let last: TextNode | null = null;
  for (const text of eachText(element)) {
    if (isSilent(text.parent)) continue;
    const { children } = text.parent;
    if (last?.parent === text.parent && children[children.indexOf(text) - 1] === last) runs.at(-1)?.push(text);
    else runs.push([text]);
    last = text;
  }
  return runs;
}
