import type { TracedText } from '../../model.js';
import { trim } from '../../trace.js';
import { isBlockElement, isSilent } from './elements.js';
import type { ElementNode, PageNode } from './parseTree.js';
import { WordRun } from './readWords.js';
import { isReference } from './references.js';

/** The words of an element in one line, without those of what stands in it but is none of it. */
export function readLine(element: ElementNode, keeps: (node: PageNode) => boolean): TracedText {
  const run = new WordRun();
  const visit = (node: PageNode): void => {
    if (!keeps(node)) return;
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
