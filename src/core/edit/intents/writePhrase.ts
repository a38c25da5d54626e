import { listPhrases } from '../../listPhrases.js';
import type { Slide, TracedText } from '../../model.js';
import type { Edits, PhraseEdit, SlideEdit } from '../edits.js';
import { readAlike } from '../findCounterpart.js';
import { listItems } from '../items.js';
import type { Intent, Refusal } from './intent.js';
import { nameItems } from './nameItems.js';
import { replaceEdit } from './replaceEdit.js';
import { choose, findEdit, findPlanned, findShown, type Scene, showsOn } from './scene.js';

type Write = Extract<Intent, { what: 'write' }>;

/** Other words for a phrase of a slide of the article. */
export function writePhrase(scene: Scene, intent: Write): Edits | Refusal {
  const { slide: id, phrase: at, before } = intent;
  const planned = findPlanned(scene, id);
  const shown = findShown(scene, id);
  const found = findEdit(scene, id);
  if (!planned || !shown) return 'stale';
  const phrases = listPhrases(shown);
  const phrase = phrases[at];
  if (!phrase || !readAlike(phrase.text, before)) return 'stale';
  if (!found) return 'unfit';
  const after = tidy(intent.after, phrase.text);
  if (readAlike(after, phrase.text)) return scene.edits;
  const words = phrases.flatMap(({ text }, i) => (i === at ? (after === '' ? [] : [after]) : [text]));
  const candidates = function* (): Generator<Edits> {
    for (const { edit, changed } of listWays(planned, shown, found.edit, phrase, at, after))
      yield replaceEdit(scene.edits, found.key, planned, edit, { changed });
  };
  return choose(scene, candidates(), showsOn(scene, id, words)) ?? (after === '' ? 'needed' : 'unfit');
}

/** A phrase is one line, unless it was several before, as code is. */
export function tidy(words: string, before: string): string {
  const plain = words.replace(/\r\n?/g, '\n');
  return before.includes('\n') ? plain.replace(/\s+$/, '') : plain.replace(/\s+/g, ' ').trim();
}

interface Way {
  readonly edit: SlideEdit;
  readonly changed: 'title' | 'points' | null;
}

/** The ways in which an edit can say it, the plainest first. What an earlier edit says already is said anew, not twice. */
function* listWays(
  planned: Slide,
  shown: Slide,
  edit: SlideEdit,
  phrase: TracedText,
  at: number,
  after: string,
): Generator<Way> {
  if ('title' in shown && shown.title === phrase) yield { edit: retitle(planned, edit, after), changed: 'title' };
  for (const [old, yours] of Object.entries(edit.words ?? {})) {
    const values = typeof yours === 'string' ? [yours] : yours;
    for (const [place, value] of values.entries())
      if (value !== null && readAlike(value, phrase.text))
        yield { edit: withWords(edit, old, place, values.length, after), changed: null };
  }
  const { points } = edit;
  for (const [place, point] of (points ?? []).entries())
    if (readAlike(point, phrase.text) && !ownWords(planned).some((words) => readAlike(words, point)))
      yield { edit: { ...edit, points: splice(points ?? [], place, after) }, changed: 'points' };
  const same = listPhrases(shown).filter(({ text }) => readAlike(text, phrase.text));
  yield { edit: withWords(edit, phrase.text, same.indexOf(phrase), same.length, after), changed: null };
  // Where an earlier edit elsewhere wrote what stands there now, or another kind joined it: the article's words for it.
  const own = listPhrases(planned)[at];
  if (own) yield { edit: withWords(edit, own.text, 0, 1, after), changed: null };
  const names = nameItems(planned, edit, shown);
  for (const [place, item] of (listItems(shown) ?? []).entries())
    if (names && readAlike(item.words.join(' '), phrase.text))
      yield { edit: { ...edit, points: splice(names, place, after) }, changed: 'points' };
}

function retitle(planned: Slide, { title: _, ...edit }: SlideEdit, after: string): SlideEdit {
  const own = 'title' in planned ? (planned.title?.text ?? '') : '';
  return readAlike(own, after) ? edit : { ...edit, title: after };
}

/** The edit with other words in one of the places where the article has `old`. Its own words there are no edit. */
function withWords(edit: SlideEdit, old: string, place: number, places: number, after: string): SlideEdit {
  const { [old]: known, ...others } = edit.words ?? {};
  const before: readonly (string | null)[] = known === undefined ? [] : typeof known === 'string' ? [known] : known;
  const length = Math.max(before.length, places);
  const next = Array.from({ length }, (_, i) => (i === place ? after : (before[i] ?? null)));
  const values = next.map((value) => (value !== null && readAlike(value, old) ? null : value));
  const last = values.findLastIndex((value) => value !== null);
  if (last < 0) return { ...edit, words: others };
  const [only] = values;
  const value: PhraseEdit = last === 0 && only !== null && only !== undefined ? only : values.slice(0, last + 1);
  return { ...edit, words: known === undefined ? { ...others, [old]: value } : { ...edit.words, [old]: value } };
}

const splice = (points: readonly string[], at: number, words: string): string[] =>
  points.flatMap((point, i) => (i === at ? (words === '' ? [] : [words]) : [point]));

const ownWords = (slide: Slide): string[] =>
  (listItems(slide) ?? []).flatMap(({ words }) => [...words, words.join(' ')]);
