import type { TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import { type ElementNode, eachText } from './parseTree.js';

const PATTERNS = {
  author: /"author"\s*:\s*\[?\s*(?:\{[^{}]*?"name"\s*:\s*)?"([^"\\]{2,60})"/,
  publisher: /"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*"([^"\\]{2,60})"/,
  datePublished: /"datePublished"\s*:\s*"([^"\\]{8,40})"/,
} as const;

/** Strings of the page's JSON-LD, those written without escapes: they can be traced. */
export function readData(scripts: readonly ElementNode[], key: keyof typeof PATTERNS): TracedText[] {
  const texts = scripts.flatMap((script) => [...eachText(script)]);
  return texts.flatMap(({ text }) => {
    const found = PATTERNS[key].exec(text.text);
    if (!found?.[1]) return [];
    const at = found.index + found[0].length - 1 - found[1].length;
    return [slice(text, at, at + found[1].length)];
  });
}
