import type { Edits } from '../edits.js';
import { arrangePoints } from './arrangePoints.js';
import type { Intent, Refusal } from './intent.js';
import { hideSlide, moveSlide } from './placeSlide.js';
import { type Draft, findOwn, type Scene, setScene } from './scene.js';
import { composeSlide, timeSlide, turnSlide } from './shapeSlide.js';
import { writeNotes } from './writeNotes.js';
import { insertSlide, rewriteSlide, writeOwn } from './writeOwn.js';
import { writePhrase } from './writePhrase.js';

/** The edits after an intent (the same ones where it changes nothing), or why it is not done. */
export type Changed =
  | { readonly done: true; readonly edits: Edits; readonly isChanged: boolean }
  | { readonly done: false; readonly why: Refusal };

/**
 * Puts what the presenter did into their edits. A way to say it is taken only where the deck then shows just what was
 * meant: an intent is done as it was meant, or not at all.
 */
export function changeEdits(draft: Draft, edits: Edits, intent: Intent): Changed {
  const scene = setScene(draft, edits);
  const made = change(scene, intent);
  if (typeof made === 'string') return { done: false, why: made };
  return { done: true, edits: made, isChanged: made !== edits };
}

function change(scene: Scene, intent: Intent): Edits | Refusal {
  switch (intent.what) {
    case 'write': {
      const own = findOwn(scene, intent.slide);
      return own ? writeOwn(scene, own, intent) : writePhrase(scene, intent);
    }
    case 'order':
    case 'drop':
    case 'add': {
      const own = findOwn(scene, intent.slide);
      return own ? writeOwn(scene, own, intent) : arrangePoints(scene, intent);
    }
    case 'hide':
    case 'show':
      return hideSlide(scene, intent);
    case 'move':
      return moveSlide(scene, intent);
    case 'notes':
      return writeNotes(scene, intent);
    case 'time':
      return timeSlide(scene, intent);
    case 'kind':
      return turnSlide(scene, intent);
    case 'layout':
      return composeSlide(scene, intent);
    case 'insert':
      return insertSlide(scene, intent);
    case 'rewrite':
      return rewriteSlide(scene, intent);
    default:
      return intent satisfies never;
  }
}
