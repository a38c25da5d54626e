import { estimateLength } from '../../language.js';
import type { Slide, TracedText } from '../../model.js';
import { concat, slice, traceGlue } from '../../trace.js';
import type { Part, Passage, Sentence } from '../passages.js';
import { limitOf } from '../points/listCandidates.js';
import { listNamings } from './listNamings.js';
import type { Naming } from './naming.js';

/**
 * Chinese reports name the speaker once: `局長林若秋表示，……。北線會開到2030年。` What the later sentences of the paragraph expect or
 * demand is still that person's view. A point made of one of them has the name before it.
 */
export function carrySpeakers(slides: readonly Slide[], parts: readonly Part[]): readonly Slide[] {
  const views = listCarried(parts);
  if (views.length === 0) return slides;
  return slides.map((slide) =>
    slide.kind === 'points' ? { ...slide, items: slide.items.map((item) => addSpeaker(item, views)) } : slide,
  );
}

/** A sentence that holds somebody's view, and who that is. */
interface View {
  readonly from: number;
  readonly to: number;
  readonly speaker: TracedText;
}

/** A name may make a point so much longer than any other. */
const MORE = 1.15;

function addSpeaker(item: TracedText, views: readonly View[]): TracedText {
  const start = item.pieces[0]?.from ?? -1;
  const view = views.find(({ from, to }) => from <= start && start < to);
  if (!view || !EXPECTS.test(item.text)) return item;
  const told = concat(view.speaker, traceGlue('：'), item);
  return estimateLength(told.text) <= limitOf(told.text) * MORE ? told : item;
}

const VERB =
  '(?:表示|認為|认为|指出|介紹|介绍|透露|坦言|直言|告訴|告诉|提到|分析|強調|强调|補充|补充|解釋|解释|預計|预计|預測|预测|說|说)';
/** Whoever speaks, to whom and where, and that it is said: no word of it is quoted. */
const OPENS = new RegExp(
  `^(?:[據据])?(?<who>[^，。：“”「」]{2,40}?)(?:在[^，。：“”「」]{1,20})?(?:[向對对][^，。：“”「」]{1,16}|接受[^，。：“”「」]{1,16})?[時时]?${VERB}(?:[^，。：“”「」]{0,8}[記记]者)?[，：]`,
  'u',
);
const HOUSE = /^[A-Z][A-Za-z&.-]{2,}(?: [A-Z][A-Za-z&.-]+){0,2}$/u;
/** What is expected, or ought to be. */
const EXPECTS =
  /(?:應該|应该|應當|应当|將(?!軍|领|領)|将(?!军|领)|[會会](?![議议員员計计長长場场談谈見见])|預計|预计|有望|必須|必须)/u;
/** The words of another source or of the reporter, or of somebody else. */
const OTHERS = new RegExp(
  `[“”「」『』]|${VERB}|[記记]者|[據据](?!點|点)|[數数]據(?=[顯显])|[數数][據据][顯显]示|看[來来]|[報报][導导道]|值得|此外|另一方面|不過|不过|然而|事實上|事实上|實際上|实际上`,
  'u',
);

function listCarried(parts: readonly Part[]): readonly View[] {
  const namings = listNamings(parts);
  return parts.flatMap(({ passages }) => passages.flatMap((passage) => readPassage(passage, namings)));
}

function readPassage({ block, sentences }: Passage, namings: readonly Naming[]): View[] {
  const [first, ...rest] = sentences;
  if (block.type !== 'paragraph' || !first || !/^zh/u.test(first.language)) return [];
  const speaker = findSpeaker(first, namings);
  if (!speaker) return [];
  const end = rest.findIndex(({ text, damaged }) => damaged || OTHERS.test(text.text));
  return (end < 0 ? rest : rest.slice(0, end)).flatMap(({ text }) => {
    const from = text.pieces[0]?.from;
    const last = text.pieces.at(-1);
    return from === undefined || !last ? [] : [{ from, to: last.from + last.length, speaker }];
  });
}

/** Somebody whom the article introduces, or a house with a name in Latin letters. */
function findSpeaker({ text, damaged }: Sentence, namings: readonly Naming[]): TracedText | null {
  const who = OPENS.exec(text.text)?.groups?.who;
  if (who === undefined || damaged || /[“”「」]/u.test(text.text)) return null;
  const known = namings.find((naming) => who.endsWith(naming.name.text) || who === naming.bare);
  if (!known && !HOUSE.test(who)) return null;
  const words = known ? known.name.text : who;
  const at = text.text.indexOf(words);
  return at < 0 ? null : slice(text, at, at + words.length);
}
