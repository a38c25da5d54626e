import { CJK, estimateLength } from '../language.js';
import { listPhrases } from '../listPhrases.js';
import type {
  ClosingSlide,
  CoverSlide,
  Language,
  Outline,
  QuoteSlide,
  Slide,
  SourceEntry,
  SourcesSlide,
  TracedText,
} from '../model.js';
import { endsSentence } from '../sentenceEnds.js';
import { listRanges, slice, trim } from '../trace.js';
import { chooseStandfirst, speaksOfArticle } from './chooseStandfirst.js';
import { findQuotations } from './facts/quotations.js';
import type { Part } from './passages.js';
import { hasLoneHanPronoun } from './points/alone/hanPronouns.js';
import { hasVerb } from './points/alone/hasVerb.js';
import { isNoPoint } from './points/alone/isNoPoint.js';
import { isSecondHalf } from './points/alone/secondHalves.js';
import { isSmallTalk } from './points/alone/smallTalk.js';
import { pointsElsewhere } from './points/alone/standsAlone.js';
import { hasPredicate } from './points/clauses/gates.js';
import { lacksSubject } from './points/clauses/lacksSubject.js';
import { overlaps } from './points/rangeSet.js';
import { dropConnective, dropEnd, isBalanced, isDangling } from './words.js';

type Base = Pick<Slide, 'id' | 'section' | 'notes' | 'seconds' | 'size'>;

const FRAME: Omit<Base, 'id'> = { section: null, notes: [], seconds: 0, size: 0 };
const LONGEST_CLOSING = 44;
const LONGEST_CLOSING_LATIN = 60;
/** In words, where no verb shows by its form. */
const SHORTEST_STATEMENT = 4;

/** The cover: the title, and a sentence of the lead. */
export function makeCover(outline: Outline, parts: readonly [Part, ...Part[]]): CoverSlide {
  const { author, date, origin } = outline.article.facts;
  const { title } = outline;
  const place = addressOf(outline);
  const [lead, ...rest] = parts;
  const names = outline.sections.filter(({ isNamed }) => isNamed).map((section) => section.title);
  const standfirst = chooseStandfirst(title, lead, {
    names,
    texts: outline.sections.map(({ number }) => wordsOf(rest, number)),
  });
  return { ...FRAME, id: 'cover', kind: 'cover', title, standfirst, author, date, origin, ...place };
}

/** All that a section says. */
function wordsOf(parts: readonly Part[], section: number): string {
  const own = parts.filter((part) => part.section === section).flatMap(({ passages }) => passages);
  return own.flatMap(({ sentences }) => sentences.map(({ text }) => text.text)).join('\n');
}

const addressOf = ({ article: { address } }: Outline): Pick<CoverSlide, 'address'> =>
  address === undefined ? {} : { address };

/** The article's last words: a quotation with its speaker, or its last sentence if that is short and stands alone. */
export function makeClosing(parts: readonly Part[], speakers: readonly QuoteSlide[]): ClosingSlide | null {
  const sentences = parts.flatMap((part) => part.passages).flatMap((passage) => passage.sentences);
  const last = sentences.at(-1);
  // A line without an end is a label or a button, or was cut off.
  if (!last || last.damaged || !endsSentence(last.text.text)) return null;
  const quotation = findQuotations(last.text.text).at(-1);
  const endsInQuote = quotation && last.text.text.length - quotation.end <= 2;
  const quoted = endsInQuote ? dropEnd(slice(last.text, quotation.start, quotation.end)) : null;
  const line = quoted ? (isSaid(quoted.text) ? quoted : null) : findLastWords(parts);
  const longest = line && CJK.test(line.text) ? LONGEST_CLOSING : LONGEST_CLOSING_LATIN;
  if (!line || estimateLength(line.text) > longest || estimateLength(line.text) < 4) return null;
  // An article of one sentence has said it on the cover.
  if (sentences.length < 2) return null;
  const speaker = endsInQuote ? nameSpeaker(parts, speakers) : null;
  return { ...FRAME, id: 'closing', kind: 'closing', line, speaker, notes: [last.text] };
}

/** Words that somebody says, and not the rest of a sentence nor the name of something in quotation marks. */
function isSaid(quoted: string): boolean {
  return !/^\p{Ll}/u.test(quoted) && hasPredicate(quoted) && !isNameLike(quoted);
}

/** A few words of letters without a verb: a name. */
function isNameLike(words: string): boolean {
  return !CJK.test(words) && words.split(/\s+/u).length <= SHORTEST_STATEMENT && !hasVerb(words);
}

/** `この4つ`, `這三點`: they were counted before. */
const COUNTED_BEFORE =
  /[こそ]の\s?[\d０-９一二三四五六七八九十]+\s?(?:つ|点|個)|[這这]\s?[\d兩两三四五六七八九十]+\s?[個个點点項项種种]|\b(?:these|those) (?:two|three|four|five|six|seven|\d)\b|이 \d+가지|(?<!\p{L})(?:est[eo]s|ces|diese[rn]?) (?:dos|tres|cuatro|deux|trois|quatre|zwei|drei|vier)(?!\p{L})/iu;

/** Thanks to the hall are the speaker's to say; a reader's are for the page. */
function isThanks(text: string): boolean {
  return /(?:謝謝|谢谢|感謝|感谢|ありがとう(?:ございま(?:す|した))?|감사합니다|\b(?:thanks|thank you|gracias|merci|danke))[！!。.～~\s]*$/iu.test(
    text,
  );
}

/** The last sentence; with the one before it where it points back: `It gives the traveller a night back.` */
function findLastWords(parts: readonly Part[]): TracedText | null {
  const passage = parts.flatMap((part) => part.passages).findLast(({ sentences }) => sentences.length > 0);
  const { block, sentences = [] } = passage ?? {};
  const last = sentences.at(-1);
  // An item of a list ends the list, not the talk.
  if (!last || block?.type === 'list') return null;
  const whole = wholeSentence(last.text, last.language);
  if (whole) return whole;
  const before = sentences.at(-2);
  const paragraph = block?.type === 'paragraph' ? block.text : null;
  if (!before || before.damaged || !paragraph) return null;
  const start = paragraph.text.lastIndexOf(before.text.text);
  return start < 0 ? null : wholeSentence(slice(paragraph, start), last.language);
}

/** `Framework inspired by Ada Meyer`: who made it, and no conclusion. */
const CREDIT =
  /^\p{L}+(?:\s\p{L}+){0,3}\s(?:inspired|created|written|made|designed|translated|edited|powered|provided|published|illustrated) by\b/iu;
/** `Meyer & Co. is an agency`: who publishes it. */
const PUBLISHER =
  /^[^，,]{2,32}?(?:是一[家間间個个][^，。]*(?:機構|机构|公司|平台|平臺|媒體|媒体|企業|企业|工作室)|\b(?:is|es|est|ist) (?:an?|une?|una|eine?) [^,.]*\b(?:agency|company|firm|magazine|newsletter|agencia|empresa|agence|entreprise|Agentur|Unternehmen|Firma)\b)/iu;
/** What the conclusion is drawn from stands before it. */
const SUMS_UP =
  /^(?:all (?:of )?(?:this|that|these)|all d(?:as|ies)|das alles|dies alles|tout (?:cela|ça|ceci)|todo (?:esto|eso|ello))\b/iu;

/** `Five days. Will you join?`, `Robots ahead? Update your plans`: an offer, or the name of another page. */
const ASKS_TO_JOIN =
  /(?:bist du (?:dabei|bereit)|sind sie (?:dabei|bereit)|macht ihr mit|are you (?:in|ready)|will you join(?: us)?|want to join|te (?:apuntas|animas)|se anima|tu viens|vous venez|êtes-vous prêts?)\s?\?$|\?\s\p{Lu}\p{Ll}+(?:\s\p{L}+){0,2}[.!]?$/iu;

function wholeSentence(sentence: TracedText, language: Language): TracedText | null {
  const whole = dropEnd(dropConnective(trim(sentence)));
  if (!isBalanced(whole.text) || isDangling(whole.text) || speaksOfArticle(whole.text) || isSmallTalk(whole.text))
    return null;
  // A name alone, as an author’s box begins with.
  if (isNameLike(whole.text)) return null;
  if (CREDIT.test(whole.text) || PUBLISHER.test(whole.text) || /^\d{1,2}[.、)）]/u.test(whole.text)) return null;
  if (isSecondHalf(whole.text, language) || ASKS_TO_JOIN.test(whole.text)) return null;
  if (SUMS_UP.test(whole.text) || /^\p{Ll}/u.test(whole.text)) return null;
  if (/\p{Script=Han}/u.test(whole.text) && lacksSubject([whole.text])) return null;
  if (isThanks(whole.text) || /^[\d\s.,/年月日:-]+$/u.test(whole.text)) return null;
  if (!/^[\p{L}\p{N}“「『《"'(（¿¡«]/u.test(whole.text) || !hasPredicate(whole.text)) return null;
  if (COUNTED_BEFORE.test(whole.text) || isNoPoint(whole.text)) return null;
  return pointsElsewhere(whole.text, language) || hasLoneHanPronoun(whole.text) ? null : whole;
}

/** The one voice of the last paragraph, if it names exactly one of those who speak in the article. */
function nameSpeaker(parts: readonly Part[], quotes: readonly QuoteSlide[]): TracedText | null {
  const passage = parts.flatMap((part) => part.passages).findLast(({ sentences }) => sentences.length > 0);
  const names = new Set(quotes.flatMap(({ speaker }) => (speaker ? [speaker.text] : [])));
  const found = [...names].flatMap((name) =>
    (passage?.sentences ?? []).flatMap(({ text }) => {
      const at = text.text.indexOf(name);
      return at < 0 ? [] : [{ name, text: slice(text, at, at + name.length) }];
    }),
  );
  return new Set(found.map(({ name }) => name)).size === 1 ? (found[0]?.text ?? null) : null;
}

const REPORT =
  /(?:^|[，,。；])(?:根據|根据|據|据)?(?<report>[^，,。；“”]{3,28}?(?:報告|报告|研究|調查|调查|財報|财报|白皮書|白皮书|年報|年报))(?:顯示|显示|指出|表明|稱|称|發現|发现)/u;

/** What the article rests on: those who speak in it, with the slides of their words, and the reports it cites. */
export function makeSources(outline: Outline, parts: readonly Part[], slides: readonly Slide[]): SourcesSlide {
  const voices = new Map<string, SourceEntry>();
  for (const slide of slides) {
    if ((slide.kind !== 'quote' && slide.kind !== 'closing') || !slide.speaker) continue;
    const entry = voices.get(slide.speaker.text);
    const targets = [...(entry?.targets ?? []), slide.id];
    voices.set(slide.speaker.text, { text: entry?.text ?? slide.speaker, targets });
  }
  const reports = parts
    .flatMap((part) => part.passages)
    .flatMap((passage) => passage.sentences)
    .flatMap(({ text }) => citeReport(text, slides) ?? []);
  const { author, date, origin } = outline.article.facts;
  const entries = [...voices.values(), ...reports].slice(0, 10);
  // Footnotes, rights and disclaimers are nobody's words to show, but the speaker should know them.
  const notes = [...outline.article.references, ...outline.article.boilerplate];
  const { title } = outline;
  const place = addressOf(outline);
  return { ...FRAME, id: 'sources', kind: 'sources', title, author, date, origin, ...place, entries, notes };
}

/** A report that a sentence cites, with the slides that show what it says; null where none does. */
function citeReport(sentence: TracedText, slides: readonly Slide[]): SourceEntry | null {
  const report = REPORT.exec(sentence.text);
  const words = report?.groups?.report;
  if (!report || !words || isDangling(words)) return null;
  const at = report.index + report[0].indexOf(words);
  const said = listRanges(slice(sentence, at + words.length));
  const shows = (slide: Slide): boolean => listPhrases(slide).some((phrase) => overlaps(phrase, said));
  const targets = slides.filter(shows).map((slide) => slide.id);
  return targets.length > 0 ? { text: slice(sentence, at, at + words.length), targets } : null;
}
