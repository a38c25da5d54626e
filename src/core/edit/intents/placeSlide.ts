import type { Edits, OwnSlide, Placed, SlideEdit } from '../edits.js';
import type { Intent, Refusal } from './intent.js';
import { placeAnew } from './placeAnew.js';
import { replaceEdit, replaceOwn } from './replaceEdit.js';
import { choose, findEdit, findOwn, findPlanned, findShown, hiddenOf, idsOf, isMadeOf, type Scene } from './scene.js';

/** A slide left out, or back in its place. One of the presenter's own that is left out is gone. */
export function hideSlide(
  scene: Scene,
  { what, slide: id }: Extract<Intent, { what: 'hide' | 'show' }>,
): Edits | Refusal {
  const hides = what === 'hide';
  const shown = findShown(scene, id);
  if (hides ? !shown : !hiddenOf(scene.shown).has(id)) return 'stale';
  if (hides && scene.shown.slides.length === 1) return 'last';
  const rest = idsOf(scene.shown).filter((one) => one !== id);
  if (findOwn(scene, id)) {
    const isWanted = (deck: Scene['shown']): boolean => isMadeOf(deck, rest, hiddenOf(scene.shown));
    return choose(scene, [replaceOwn(scene.edits, id, null)], isWanted) ?? 'unfit';
  }
  const planned = findPlanned(scene, id);
  const found = findEdit(scene, id);
  if (!planned || !found) return 'unfit';
  const { hide: _, ...edit } = found.edit;
  const next = replaceEdit(scene.edits, found.key, planned, hides ? { ...edit, hide: true } : edit);
  const isWanted = ({ slides }: Scene['shown']): boolean => slides.some((slide) => slide.id === id) !== hides;
  return choose(scene, [next], isWanted) ?? 'unfit';
}

/** A slide to another place. */
export function moveSlide(scene: Scene, { slide: id, after }: Extract<Intent, { what: 'move' }>): Edits | Refusal {
  const ids = idsOf(scene.shown);
  const others = ids.filter((one) => one !== id);
  if (others.length === ids.length || (after !== null && !others.includes(after))) return 'stale';
  const at = after === null ? 0 : others.indexOf(after) + 1;
  const wanted = [...others.slice(0, at), id, ...others.slice(at)];
  if (wanted.every((one, i) => one === ids[i])) return scene.edits;
  const places = listPlaces(others, at);
  const isWanted = (shown: Scene['shown']): boolean => isMadeOf(shown, wanted, hiddenOf(scene.shown));
  const plain = choose(scene, listMoves(scene, id, places), isWanted);
  return plain ?? choose(scene, [placeAnew(scene, wanted)], isWanted) ?? 'unfit';
}

/** The ways to say where a slide stands between others, the plainest first. */
export function listPlaces(others: readonly string[], at: number): Placed[] {
  const [before, after] = [others[at], others[at - 1]];
  return [...(after === undefined ? [] : [{ after }]), ...(before === undefined ? [] : [{ before }])];
}

function* listMoves(scene: Scene, id: string, places: readonly Placed[]): Generator<Edits> {
  const own = findOwn(scene, id);
  if (own) {
    const { after: _, before: __, ...rest } = own;
    const others = (scene.edits.insert ?? []).filter((one) => one !== own);
    for (const place of places) {
      const moved: OwnSlide = { ...rest, ...place };
      yield replaceOwn(scene.edits, id, moved);
      // Slides are placed in the order of the file: one that stands beside another comes behind it.
      yield { ...scene.edits, insert: [...others, moved] };
      yield { ...scene.edits, insert: [moved, ...others] };
    }
    return;
  }
  const planned = findPlanned(scene, id);
  const found = findEdit(scene, id);
  if (!planned || !found) return;
  const { after: _, before: __, ...rest } = found.edit;
  const moves: SlideEdit[] = [rest, ...places.map((place) => ({ ...rest, ...place }))];
  for (const edit of moves) yield replaceEdit(scene.edits, found.key, planned, edit);
  for (const edit of moves) yield replaceEdit(scene.edits, found.key, planned, edit, { isLast: true });
}
