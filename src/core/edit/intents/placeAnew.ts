import type { Edits, OwnSlide, Placed } from '../edits.js';
import { keepInOrder } from '../keepInOrder.js';
import { replaceEdit } from './replaceEdit.js';
import { findEdit, findOwn, findPlanned, idsOf, type Scene } from './scene.js';

/**
 * The edits with every slide told anew where it stands, for an order that moves made one after another do not come to. As
 * few slides as can be are moved, from the last to the first: each stands before one that is in its place already.
 */
export function placeAnew(scene: Scene, wanted: readonly string[]): Edits {
  const staying = keepInOrder(idsOf(scene.draft.deck), wanted);
  let edits = scene.edits;
  for (const id of wanted) {
    const planned = findPlanned(scene, id);
    const found = planned && findEdit({ ...scene, edits }, id);
    if (!planned || !found) continue;
    const { after: _, before: __, ...rest } = found.edit;
    edits = replaceEdit(edits, found.key, planned, rest);
  }
  const own = wanted.flatMap((id, at): OwnSlide[] => {
    const slide = findOwn(scene, id);
    if (!slide) return [];
    const { after: _, before: __, ...rest } = slide;
    return [{ ...rest, ...besideStaying(wanted, at, staying) }];
  });
  const others = (edits.insert ?? []).filter(({ id }) => !wanted.includes(id));
  if (own.length > 0) edits = { ...edits, insert: [...own, ...others] };
  const placed = new Set([...staying, ...own.map(({ id }) => id)]);
  for (let at = wanted.length - 1; at >= 0; at -= 1) {
    const id = wanted[at] ?? '';
    const planned = findPlanned(scene, id);
    const found = planned && findEdit({ ...scene, edits }, id);
    if (placed.has(id) || !planned || !found) continue;
    const next = wanted[at + 1];
    const place: Placed = next === undefined ? besideStaying(wanted, at, placed) : { before: next };
    edits = replaceEdit(edits, found.key, planned, { ...found.edit, ...place }, { isLast: true });
  }
  return edits;
}

function besideStaying(wanted: readonly string[], at: number, staying: ReadonlySet<string>): Placed {
  const before = wanted.slice(at + 1).find((id) => staying.has(id));
  if (before !== undefined) return { before };
  const after = wanted.slice(0, at).findLast((id) => staying.has(id));
  return after === undefined ? {} : { after };
}
