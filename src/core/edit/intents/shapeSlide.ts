import { listLayouts } from '../../fit/listLayouts.js';
import { changeKind } from '../changeKind.js';
import { EDIT_KINDS, type EditKind, type Edits, type SlideEdit } from '../edits.js';
import type { Intent, Refusal } from './intent.js';
import { replaceEdit, replaceOwn } from './replaceEdit.js';
import { choose, findEdit, findOwn, findPlanned, findShown, type Scene } from './scene.js';

/** How a slide is shown and for how long, as far as that can be changed. */
export interface SlideShape {
  /** Seconds that the presenter gave it; null where it has its planned share. */
  readonly time: number | null;
  /** The kind that the presenter made it; null where it is the one that the article gave. */
  readonly kind: EditKind | null;
  /** Kinds that its words make, beside the one that the article gave. */
  readonly kinds: readonly EditKind[];
  /** The composition that the presenter chose, by its name; null where it is chosen by what fits best. */
  readonly layout: string | null;
  /** Compositions that its words fit into, by their names. */
  readonly layouts: readonly string[];
}

/** What can be chosen for a slide. @param isWhole false where its words did not fit on one: then it has no one composition */
export function readShape(scene: Scene, id: string, isWhole: boolean): SlideShape {
  const shown = findShown(scene, id);
  const planned = findPlanned(scene, id);
  const { seconds, kind, layout } = findOwn(scene, id) ? ownShape(scene, id) : (findEdit(scene, id)?.edit ?? {});
  const others = planned ? EDIT_KINDS.filter((one) => one !== planned.kind && changeKind(planned, one) !== null) : [];
  return {
    time: seconds ?? null,
    kind: kind ?? null,
    kinds: others,
    layout: layout ?? null,
    layouts: shown && isWhole ? listLayouts(shown, scene.shown.meta.language) : [],
  };
}

const ownShape = (scene: Scene, id: string): Pick<SlideEdit, 'seconds' | 'kind' | 'layout'> => {
  const seconds = findOwn(scene, id)?.seconds;
  return seconds === undefined ? {} : { seconds };
};

/** Seconds for a slide; null gives it its share again. */
export function timeSlide(
  scene: Scene,
  { slide: id, before, seconds }: Extract<Intent, { what: 'time' }>,
): Edits | Refusal {
  if (!findShown(scene, id) || readShape(scene, id, true).time !== before) return 'stale';
  if (seconds === before) return scene.edits;
  const own = findOwn(scene, id);
  if (!own) return changeShape(scene, id, { seconds }, (shown) => seconds === null || shown === seconds, 'seconds');
  const { seconds: _, ...rest } = own;
  return replaceOwn(scene.edits, id, seconds === null ? rest : { ...rest, seconds });
}

/** The slide as another kind; null: as the article gives it. A composition of the old kind is none of the new one's. */
export function turnSlide(
  scene: Scene,
  { slide: id, before, kind }: Extract<Intent, { what: 'kind' }>,
): Edits | Refusal {
  if (!findShown(scene, id) || readShape(scene, id, true).kind !== before) return 'stale';
  if (kind === before) return scene.edits;
  const wanted = kind ?? findPlanned(scene, id)?.kind;
  return changeShape(scene, id, { kind, layout: null }, (shown) => shown === wanted, 'kind');
}

/** Another composition; null: the one that fits best. */
export function composeSlide(
  scene: Scene,
  { slide: id, before, layout }: Extract<Intent, { what: 'layout' }>,
): Edits | Refusal {
  const shown = findShown(scene, id);
  if (!shown || readShape(scene, id, true).layout !== before) return 'stale';
  if (layout === before) return scene.edits;
  if (layout !== null && !listLayouts(shown, scene.shown.meta.language).includes(layout)) return 'unfit';
  return changeShape(scene, id, { layout }, (now) => layout === null || now === layout, 'layout');
}

/** Null takes a part of the edit out. */
type Shape = { readonly [Part in 'seconds' | 'kind' | 'layout']?: SlideEdit[Part] | null };

function changeShape(
  scene: Scene,
  id: string,
  shape: Shape,
  isWanted: (now: unknown) => boolean,
  part: keyof Shape,
): Edits | Refusal {
  const planned = findPlanned(scene, id);
  const found = findEdit(scene, id);
  if (!planned || !found) return 'unfit';
  const kept = Object.entries({ ...found.edit, ...shape }).filter(([, value]) => value !== null);
  const next = replaceEdit(scene.edits, found.key, planned, Object.fromEntries(kept) as SlideEdit);
  const isDone = (deck: Scene['shown']): boolean => {
    const slide = deck.slides.find((one) => one.id === id);
    return slide !== undefined && isWanted(slide[part]);
  };
  return choose(scene, [next], isDone) ?? 'unfit';
}
