import { CJK, estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { concat, slice } from '../../trace.js';
import type { Passage, Sentence } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { isSmallTalk } from '../points/alone/smallTalk.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { isAttribution } from '../points/clauses/gates.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';
import { dropTies } from '../points/cuts/dropTies.js';
import { isSignature, opensExample } from '../points/isClaim.js';
import { dropConnective, dropEnd, isBalanced, isDangling, isOrphan } from '../words.js';

const LONGEST_TITLE = 40;
/** In em: the items of a list finish what their lead begins, so that it is said in full, over three lines at most. */
const LONGEST_LEAD_CJK = 46;
const LONGEST_LEAD_LATIN = 58;
/** Words by which an introduction points to the block that follows it. */
const POINTS_BELOW =
  /如下|(?:以下|下列|下面)的?|(?:以下|下記|次)の(?:よう(?:な|に))?|\b(?:the |as )?(?:following|below|follows)\b|^here(?: are| is|['’]s)\b|\bthese\b|\ba continuación\b|\b(?:los|las) siguientes\b|^est[ao]s? (?:es|son)\b|\bces\b|^voici\b|\b(?:die )?folgende[nrms]?\b|^hier sind\b|다음(?:은|과 같은)?|아래는?/giu;
/** `looks like this`, `consider this program`: what stands below. */
const AT_CODE =
  /\b(?:like|as) this\b|\bconsider (?:this|these)\b|\bthis (?:code|command|program|script|snippet|example|file|function|table)\b/giu;
/** What the first words of a lead are that only present its list: `下面是……的一些方法`. */
const PRESENTS = /^(?:下面|以下|下列|這裡|这里)(?:就)?(?:是|為|为|列出了?|列舉了?|列举了?)\s?/u;
/** `……のために以下のようなグループが存在していました`: what there is, and of what the list is. */
/** `目次案は以下の通り`, `結果は次のようになります`: of what the list is, and that it stands below. */
const PRESENTED_BELOW =
  /(?:は|を)(?:以下|下記|次)の(?:通り|とおり|よう(?:になります|になる|な形)?)(?:です|だ|である|になります|になる)?$/u;
const PRESENTS_KANA = /(?:以下|下記|次)の(?:ような|とおりの|通りの)(?=[^、。]{5,}$)/u;

/**
 * What says, before a block, what the block is: the heading right above it, or a sentence that leads to it. It becomes
 * the title of the block's slide.
 *
 * @param isList whether the block is a list, which ends a sentence that its lead has begun
 */
export function readIntroduction(previous: Passage | null, isList: boolean): TracedText | null {
  if (previous?.block.type === 'heading') return isSignature(previous.block.text.text) ? null : previous.block.text;
  const sentences = previous?.sentences ?? [];
  // `The steps are these. (You do them once.)`: a remark in brackets leads to nothing.
  const last = sentences.findLast(({ text }) => !/^[（(][^（()）]*[）)][。.]?$/u.test(text.text.trim()));
  if (!last) return null;
  const pointing = isList ? sentences.findLast(({ text }) => PRESENTS_KANA.test(text.text.replace(/。$/u, ''))) : null;
  return readLead(last, isList) ?? (pointing ? readLead(pointing, isList) : null);
}

/** In em: so little is left of `Consider the following questions` without the pointer. */
const LEAST_SAID_CJK = 6;
const LEAST_SAID_LATIN = 12;

/** Whether an introduction says what its block is about, and does not only point at it. */
export function saysSomething(introduction: string): boolean {
  const own = introduction.replace(POINTS_BELOW, '').trim();
  if (own === introduction.trim()) return true;
  return estimateLength(own) >= (CJK.test(own) ? LEAST_SAID_CJK : LEAST_SAID_LATIN);
}

function readLead(sentence: Sentence, isList: boolean): TracedText | null {
  if (sentence.damaged) return null;
  const said = dropEnd(dropTies(dropConnective(sentence.text)));
  const last = sentence.clauses.at(-1);
  // `…，他提出了以下建議：` introduces by its last clause; a sentence that only stands before a block does not.
  const introduces = /[：:]$/u.test(sentence.text.text);
  const clause = introduces && last ? dropEnd(slice(sentence.text, last.start, last.end)) : null;
  const present = isList ? PRESENTS_KANA.exec(said.text) : null;
  const below = PRESENTED_BELOW.exec(said.text);
  const presented = present
    ? slice(said, present.index + present[0].length)
    : below
      ? slice(said, 0, below.index)
      : null;
  const longest = isList && introduces ? (CJK.test(said.text) ? LONGEST_LEAD_CJK : LONGEST_LEAD_LATIN) : LONGEST_TITLE;
  // A Latin clause from the middle of a sentence is no headline.
  const whole = clause?.text === said.text || !/^\p{Ll}/u.test(clause?.text ?? '') ? clause : null;
  const titles = [presented, said, whole, isList ? dropPointing(said) : null].flatMap((title) =>
    title ? [dropOther(dropOpenVerb(dropOpening(title)))] : [],
  );
  const title = titles.find((one) => fits(one, isList, longest)) ?? null;
  return title && isList && introduces ? keepColon(title, sentence.text) : title;
}

/** `We spend our days on the work of`, `se trata de la experiencia, sino`: the words stop where the list goes on. */
const STOPS_OPEN =
  /(?<!\p{L})(?:of|to|for|with|by|from|in|on|as|are|is|be|and|or|the|like|including|de|del|en|con|por|para|que|sino|son|es|y|o|du|des|dans|avec|pour|par|sont|est|et|ou|mais|von|mit|für|auf|aus|zu|ist|sind|und|oder|sondern)$|(?<!\p{L})(?:can|could|may|might|must|should|will)\sbe\s\p{Ll}+$/iu;

/** In em: `目次案`. */
const LEAST_OF_LIST = 3;
const LEAST_OF_CODE = 4;

/** `Consider the following example`: that something is shown, and nothing of it. */
export const ONLY_SHOWS =
  /^(?:(?:now|so|then|next|first|again|and|but),? )*(?:let['’]?s |let us |please |you can |we can )?(?:consider(?:ing)?|take(?: a look at)?|look(?:ing)? at|see|note|notice|observe|imagine|suppose|here(?:['’]s| is| are)|there(?:['’]s| is)|below is|try|check out|have a look at) (?:(?:this|the|an?|these|some|another|one more|our|my|following|next|simple|little|small|quick|short|below|real|full|complete|basic|typical|such) ?)*(?:examples?|cases?|code|snippets?|piece of code|output|situation|scenario|results?|list|table|steps?|points?|things?|following)?(?: (?:below|here|of code|in action|for (?:this|that|it)))?\s?[:.]?$|^(?:considérons|prenons|voyons|voici|regardez|consideremos|tomemos|veamos|observe[mn]?|mira|betrachten wir|nehmen wir|schauen wir uns|hier (?:ist|sind)) (?:l['’]|les? |la |los? |las? |el |une? |una? |ein(?:e[nrms]?)? |das |die |der |den )?(?:exemples?|suivant[es]*|code|ejemplos?|siguientes?|código|beispiele?|folgende[nrms]?|ci-dessous| )*\s?[:.]?$/iu;

/** A title carries no colon, but for one that only with it is a whole. */
function keepColon(title: TracedText, sentence: TracedText): TracedText {
  if (!STOPS_OPEN.test(title.text)) return title;
  const mark = slice(sentence, sentence.text.length - 1);
  return (title.pieces.at(-1)?.from ?? 0) <= (mark.pieces[0]?.from ?? -1) ? concat(title, mark) : title;
}

function fits({ text }: TracedText, isList: boolean, longest: number): boolean {
  const length = estimateLength(text);
  if (
    length < (isList ? LEAST_OF_LIST : LEAST_OF_CODE) ||
    length > longest ||
    opensExample(text) ||
    /(?:\.\.\.|…)$/u.test(text) ||
    ONLY_SHOWS.test(text)
  )
    return false;
  // `To use it, you used to write:` has its object below, and no item of a list would be one.
  const opens = isList
    ? /\b(?:write|wrote|writes|type|run|look like)$/u
    : /\b(?:write|wrote|writes|type|run|do|did|get|see|say|call|look like|have|has|be|could|can|would|will|might|may|should)$/u;
  // A remark in brackets has its sentence before it.
  if (opens.test(text) || /^[（([].*[）)\]]$/u.test(text) || isSignature(text)) return false;
  if (/^[“「"]/u.test(text) || isAttribution(text)) return false;
  if (!isBalanced(text) || isDangling(text) || isOrphan(text)) return false;
  // What it points to stands right below it.
  const open = isList
    ? text.replace(/(?<=[\p{Script=Han}\p{Script=Katakana}ぁ-ん]{2})(?:というの|なの|の)?は$/u, '')
    : text;
  const own = open.replace(POINTS_BELOW, '').replace(NO_POINTER, 'for').trim();
  return (
    !pointsElsewhere(own) &&
    // The items of a list say what its lead is of.
    !((CJK.test(own) || !isList) && pointsOutside(own.replace(AT_CODE, ' '))) &&
    !isSmallTalk(own) &&
    !opensWithPredicate(own) &&
    !hasLoneHanPronoun(own)
  );
}

/** `When it comes to skills`, `similar to those of the bakers`: words that point at nothing outside. */
const NO_POINTER = /\bwhen it comes to\b|\b(?:that|those) of(?= (?:an?|the|our|your|most|all|other|\p{Ll}{3,}))/giu;

/** `ここで大事なのは` → `大事なのは`, `この目標というのは` → `目標というのは`: where its list follows, a lead needs nothing before it. */
function dropPointing(title: TracedText): TracedText | null {
  const pointer = /^(?:この|その|これらの|ここで|そこで|そして|では)、?(?=[^、。]{3,}は$)/u.exec(title.text);
  return pointer ? slice(title, pointer[0].length) : null;
}

function dropOpening(title: TracedText): TracedText {
  return slice(title, PRESENTS.exec(title.text)?.[0].length ?? 0);
}

/** `The benefits of a crane are` → `The benefits of a crane`; not `There are`. */
const OPEN_VERB_LATIN =
  /(?<=\p{L}{2,}\s(?!(?:there|it|this|that|these|those|they|we|you|here|what|who|how|which|esto|eso|ella|ello|quien|cual|ce|c|qui|das|dies|es|wer|was)\s)\p{L}{4,})\s(?:are|is|were|includes?|son|es|incluyen?|sont|est|comprennent|sind|ist|umfass(?:en|t))$/iu;

/** `常見的任務包括` → `常見的任務`. */
function dropOpenVerb(title: TracedText): TracedText {
  const verb =
    /(?:主要|一般|通常)?(?:包括|包含|有|是|為|为|分為|分为)$/u.exec(title.text) ?? OPEN_VERB_LATIN.exec(title.text);
  return verb ? slice(title, 0, verb.index) : title;
}

/** `常見的其他任務` → `常見的任務`: the others than these stand elsewhere. */
function dropOther(title: TracedText): TracedText {
  const other =
    /(?<=[的些種种])(?:其[他它](?:的)?)(?=\p{Script=Han}{2})|^(?:その他|他)の(?=[\p{Script=Han}\p{Script=Katakana}])|^(?:기타|다른) (?=\p{Script=Hangul})/u.exec(
      title.text,
    );
  return other ? concat(slice(title, 0, other.index), slice(title, other.index + other[0].length)) : title;
}
