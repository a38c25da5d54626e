import type { TracedText } from '../../model.js';
import { EMPTY, slice } from '../../trace.js';
import { decodeEntities } from '../traceInline.js';
import type { ElementNode, PageTree } from './parseTree.js';

/** The value of an attribute, traced to where it stands in its tag. Empty where it is not there. */
export function attributeWords({ html }: PageTree, { from, to, attributes }: ElementNode, name: string): TracedText {
  if ((attributes[name] ?? '').trim() === '') return EMPTY;
  const tag = html.text.slice(from, to);
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const found = pattern.exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || value === undefined) return EMPTY;
  const at = from + found.index + found[0].lastIndexOf(value);
  return decodeEntities(slice(html, at, at + value.length));
}
