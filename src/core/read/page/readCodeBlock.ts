import type { Block, TracedText } from '../../model.js';
import { join as joinTraced, traceGlue } from '../../trace.js';
import { isBlockElement, isSilent, namesOf } from './elements.js';
import { type ElementNode, eachElement, type PageNode } from './parseTree.js';
import { readCode } from './readWords.js';

/** The code in a `pre`, line by line as it stands; null where it has none. */
export function readCodeBlock(element: ElementNode): Block | null {
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
  return text.text.trim() === '' ? null : { type: 'code', language: languageOf(element), text };
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
