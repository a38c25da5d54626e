import type { Language, Section, TracedText } from '../../model.js';
import { slice } from '../../trace.js';
import type { Part } from '../part.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { place } from '../points/coverage.js';
import { saysOfWhat } from './saysOfWhat.js';
import { nameParent } from './titleBelow.js';

/**
 * A part's title, where it is one: words that the text goes on from (`如果…，有些人不會買。但是…`), or begins with again,
 * are half a statement.
 */
export function headOf({ title, passages }: Part): TracedText | null {
  const first = passages[0]?.sentences[0]?.text.text ?? '';
  const goesOn = /^(?:但|可是|不過|不过|然而|but\b|however\b|pero\b|mais\b|aber\b|しかし|하지만|그러나)/iu.test(first);
  const isHalf = first !== title?.text && first.startsWith(title?.text ?? '') && hasPredicate(title?.text ?? '');
  return title && !goesOn && !isHalf && !isPrice(title.text) ? title : null;
}

/** `［税込］￥2,851`: what something costs, and not what. */
function isPrice(title: string): boolean {
  return (
    /\d/u.test(title) &&
    /^(?:[\s\d.,，、¥￥$€£()（）[\]［］〔〕【】]|税込|税抜|税別|円|元|USD|EUR|[原售]价|[原售]價)+$/u.test(title)
  );
}

/** What titles stand under, outermost first, by their places in the source. */
export type Parents = ReadonlyMap<number, readonly TracedText[]>;

/** The titles of sections, and of what stands between them and the parts inside. */
export function listParents(sections: readonly Section[]): Parents {
  return new Map(
    sections.flatMap(({ title, isNamed, children }) =>
      isNamed ? children.map((child) => [place(child.title), [title, ...(child.shelf ? [child.shelf] : [])]]) : [],
    ),
  );
}

/** A part's title as the title of slides: with what it stands under beside it, where it does not say of what. */
export function nameHead(part: Part, parents: Parents, language: Language): TracedText | null {
  const own = headOf(part);
  // `Brave https://…`: the address is no part of the name.
  const head = own && slice(own, 0, own.text.search(/\s*(?:https?:\/\/\S*\s*)?$/u));
  if (!head || !part.title || saysOfWhat(head.text)) return head;
  return nameParent(head, parents.get(place(part.title)) ?? [], language) ?? head;
}
