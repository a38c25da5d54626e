import type { Edits } from '../edits.js';
import { readAlike } from '../findCounterpart.js';
import { arrangeItems, listItems, type Place } from '../items.js';
import type { Intent, Refusal } from './intent.js';
import { forgetTakenOff, nameItems } from './nameItems.js';
import { replaceEdit } from './replaceEdit.js';
import { choose, findEdit, findPlanned, findShown, type Scene, showsOn, wordsOf } from './scene.js';

type Arrange = Extract<Intent, { what: 'order' | 'drop' | 'add' }>;

/** The points of a slide of the article in another order, without one, or with a further one. */
export function arrangePoints(scene: Scene, intent: Arrange): Edits | Refusal {
  const planned = findPlanned(scene, intent.slide);
  const shown = findShown(scene, intent.slide);
  const found = findEdit(scene, intent.slide);
  const items = shown && listItems(shown);
  if (!planned || !shown) return 'stale';
  if (!found || !items) return 'unfit';
  if (intent.what !== 'add' && !readAlike(items[intent.item]?.words.join(' ') ?? '', intent.before)) return 'stale';
  const places = arrange([...items.keys()], intent);
  if (places.length === 0) return 'needed';
  if (places.every((place, at) => place === at) && places.length === items.length) return scene.edits;
  const wanted = arrangeItems(shown, places);
  const names = nameItems(planned, found.edit, shown);
  if (!wanted || !names) return 'unfit';
  const points = places.map((place) => (typeof place === 'string' ? place : (names[place] ?? '')));
  const edit = forgetTakenOff({ ...found.edit, points }, planned);
  const next = replaceEdit(scene.edits, found.key, planned, edit, { changed: 'points' });
  return choose(scene, [next], showsOn(scene, intent.slide, wordsOf(wanted))) ?? 'unfit';
}

function arrange(places: readonly Place[], intent: Arrange): Place[] {
  const others = intent.what === 'add' ? [...places] : places.filter((_, at) => at !== intent.item);
  switch (intent.what) {
    case 'add': {
      const words = intent.words.replace(/\s+/g, ' ').trim();
      return words === '' ? others : [...others.slice(0, intent.item), words, ...others.slice(intent.item)];
    }
    case 'order':
      return [...others.slice(0, intent.to), intent.item, ...others.slice(intent.to)];
    case 'drop':
      return others;
    default:
      return intent satisfies never;
  }
}
