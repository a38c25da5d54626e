import { listPhrases } from '../../listPhrases.js';
import type { Edits, OwnSlide } from '../edits.js';
import { readAlike } from '../findCounterpart.js';
import { listItems } from '../items.js';
import type { Intent, Refusal } from './intent.js';
import { listPlaces } from './placeSlide.js';
import { replaceOwn } from './replaceEdit.js';
import { choose, findOwn, findShown, hiddenOf, idsOf, isMadeOf, type Scene, showsOn, wordsOf } from './scene.js';
import { tidy } from './writePhrase.js';

/** A new slide of the presenter's own behind another one. */
export function insertSlide(scene: Scene, { after, markdown }: Extract<Intent, { what: 'insert' }>): Edits | Refusal {
  const ids = idsOf(scene.shown);
  if (after !== null && !ids.includes(after)) return 'stale';
  if (markdown.trim() === '') return 'needed';
  const id = nameOwn(scene);
  const at = after === null ? 0 : ids.indexOf(after) + 1;
  const slide = trimEnds(markdown);
  const wanted = [...ids.slice(0, at), id, ...ids.slice(at)];
  const insert = scene.edits.insert ?? [];
  const candidates = listPlaces(ids, at).flatMap((place): Edits[] => [
    { ...scene.edits, insert: [...insert, { id, ...place, slide }] },
    { ...scene.edits, insert: [{ id, ...place, slide }, ...insert] },
  ]);
  return choose(scene, candidates, (shown) => isMadeOf(shown, wanted, hiddenOf(scene.shown))) ?? 'unfit';
}

/** Other Markdown for a slide of the presenter's own; none takes it away. */
export function rewriteSlide(scene: Scene, intent: Extract<Intent, { what: 'rewrite' }>): Edits | Refusal {
  const own = findOwn(scene, intent.slide);
  if (!own || own.slide.trim() !== intent.before.trim()) return 'stale';
  const markdown = trimEnds(intent.markdown);
  if (markdown === own.slide.trim()) return scene.edits;
  const next = replaceOwn(scene.edits, own.id, markdown === '' ? null : { ...own, slide: markdown });
  const ids = idsOf(scene.shown).filter((id) => markdown !== '' || id !== own.id);
  if (ids.length === 0) return 'last';
  return choose(scene, [next], (shown) => isMadeOf(shown, ids, hiddenOf(scene.shown))) ?? 'unfit';
}

/** A phrase, a point or the order of points of a slide of the presenter's own: its Markdown says it, line by line. */
export function writeOwn(
  scene: Scene,
  own: OwnSlide,
  intent: Extract<Intent, { what: 'write' | 'order' | 'drop' | 'add' }>,
): Edits | Refusal {
  const shown = findShown(scene, own.id);
  if (!shown) return 'stale';
  const phrases = listPhrases(shown);
  const items = (listItems(shown) ?? []).map(({ words }) => words.join(' '));
  const lines = own.slide.split('\n');
  const tryLines = (ways: readonly string[], wanted: readonly string[]): Edits | Refusal =>
    choose(
      scene,
      ways.map((slide) => replaceOwn(scene.edits, own.id, { ...own, slide })),
      showsOn(scene, own.id, wanted),
    ) ?? 'unfit';
  if (intent.what === 'write') {
    const old = phrases[intent.phrase]?.text;
    if (old === undefined || !readAlike(old, intent.before)) return 'stale';
    const after = tidy(intent.after, old);
    if (after === '' && phrases.length === 1) return 'needed';
    if (readAlike(after, old)) return scene.edits;
    const wanted = wordsOf(shown).flatMap((words, at) =>
      at === intent.phrase ? (after === '' ? [] : [after]) : [words],
    );
    return tryLines(after === '' ? withoutLine(lines, old) : withWords(own.slide, old, after), wanted);
  }
  const wanted = arrange(items, intent);
  const title = 'title' in shown && shown.title ? [shown.title.text] : [];
  if (intent.what !== 'add' && !readAlike(items[intent.item] ?? '', intent.before)) return 'stale';
  if (wanted.length === 0) return 'needed';
  const places = findLines(lines, items);
  if (places.length === 0 || places.includes(-1) || new Set(places).size < places.length) return 'unfit';
  const bullets = arrange(
    places.map((place) => lines[place] ?? ''),
    intent.what === 'add'
      ? {
          ...intent,
          words: `${BULLET.exec(lines[places[0] ?? 0] ?? '')?.[0] ?? '\n'}${intent.words}`,
        }
      : intent,
  );
  const first = Math.min(...places);
  const others = lines.filter((_, at) => !places.includes(at) || at === first);
  const slide = others.flatMap((line, at) => (at === first ? bullets : [line])).join('\n');
  return tryLines([slide], [...title, ...wanted]);
}

function arrange(items: readonly string[], intent: Extract<Intent, { what: 'order' | 'drop' | 'add' }>): string[] {
  if (intent.what === 'add') return [...items.slice(0, intent.item), intent.words, ...items.slice(intent.item)];
  const others = items.filter((_, at) => at !== intent.item);
  const moved = items[intent.item];
  if (intent.what === 'drop' || moved === undefined) return others;
  return [...others.slice(0, intent.to), moved, ...others.slice(intent.to)];
}

const BULLET = /^\s*(?:[-*+]|\d+[.)])\s+/;

/** The line of each point: the lines of a list, else those with its words. */
function findLines(lines: readonly string[], items: readonly string[]): number[] {
  const bullets = lines.flatMap((line, at) => (BULLET.test(line) ? [at] : []));
  return bullets.length === items.length
    ? bullets
    : items.map((words) => lines.findIndex((line) => line.includes(words)));
}

/** Wherever the words stand; as they are, else so that no mark in them is Markdown's. */
function withWords(markdown: string, old: string, after: string): string[] {
  const ways: string[] = [];
  const literal = after.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
  for (let at = markdown.indexOf(old); at >= 0; at = markdown.indexOf(old, at + 1))
    for (const words of [after, literal]) ways.push(markdown.slice(0, at) + words + markdown.slice(at + old.length));
  return ways;
}

function withoutLine(lines: readonly string[], words: string): string[] {
  return lines.flatMap((line, at) => (line.includes(words) ? [lines.filter((_, i) => i !== at).join('\n')] : []));
}

function nameOwn({ draft, edits }: Scene): string {
  const taken = new Set([
    ...idsOf(draft.deck),
    ...(draft.known?.slides ?? []).map(({ id }) => id),
    ...Object.keys(edits.slides),
    ...(edits.insert ?? []).map(({ id }) => id),
  ]);
  for (let number = 1; ; number += 1) if (!taken.has(`own-${number}`)) return `own-${number}`;
}

const trimEnds = (markdown: string): string => markdown.replace(/\r\n?/g, '\n').replace(/^\s*\n|\s+$/g, '');
