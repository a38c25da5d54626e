import { type ElementNode, eachElement, textOf } from './parseTree.js';

/** A page is read in many stretches. */
const FOUND = new WeakMap<ElementNode, ReadonlySet<string>>();

/**
 * The classes that a page's own style sheets set in bold: editors that save as HTML write `c5` for it, and say what
 * it means in the head. Only rules for a class alone, or for a class of `span`, `p` or `div`.
 */
export function findBoldClasses(root: ElementNode): ReadonlySet<string> {
  const known = FOUND.get(root);
  if (known) return known;
  const bold = new Set<string>();
  for (const element of eachElement(root)) {
    if (element.name !== 'style') continue;
    for (const rule of textOf(element).split('}')) {
      const at = rule.lastIndexOf('{');
      if (at < 0 || !/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(rule.slice(at))) continue;
      for (const selector of rule.slice(rule.lastIndexOf('{', at - 1) + 1, at).split(',')) {
        const name = /^(?:span|p|div)?\.([\w-]+)$/i.exec(selector.trim())?.[1];
        if (name) bold.add(name);
      }
    }
  }
  FOUND.set(root, bold);
  return bold;
}
