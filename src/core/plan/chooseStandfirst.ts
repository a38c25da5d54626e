import { CJK, isFunctionWord } from '../language.js';
import type { TracedText } from '../model.js';
import { slice } from '../trace.js';
import type { Part, Sentence } from './passages.js';
import { hasVerb } from './points/alone/hasVerb.js';
import { greets } from './points/alone/smallTalk.js';
import { hasPredicate } from './points/clauses/gates.js';
import { isCondition } from './points/clauses/leadIns.js';
import { isClaim } from './points/isClaim.js';
import { listCandidates } from './points/listCandidates.js';
import { listSaid } from './recognise/labelledTurns.js';

/** Japanese leaves out its topic where everybody knows it: it claims no less. */
const KANA = /[ぁ-ん]/u;
/** So many sentences open an article; what stands further down is in the midst of it. */
const OPENING_SENTENCES = 8;
/** In words: less is a name. */
const SHORTEST = 6;

/**
 * The sentence of the lead that says what the title is about, or else what the sections are: the first that shares a word with
 * their names, or names what most of them speak of. Where there are no sections, the first of all.
 *
 * @param names of the sections
 * @param texts of the sections
 */
export function chooseStandfirst(
  title: TracedText,
  lead: Part,
  { names, texts }: { readonly names: readonly TracedText[]; readonly texts: readonly string[] },
): TracedText | null {
  // What has a number stands with those that have the others.
  // Nor is a block of somebody else's words what the article says.
  const said = listSaid(lead).filter(
    ({ block }) => block.type !== 'quote' && (block.type !== 'list' || !block.numerals),
  );
  const sentences = said.flatMap((passage) => passage.sentences);
  const read = (some: readonly Sentence[]): TracedText[] =>
    some.flatMap((sentence) => readStandfirst(sentence, title.text) ?? []);
  const opening = read(sentences.slice(0, OPENING_SENTENCES));
  // Whoever gives the talk did not write it; and what asks claims nothing.
  const claims = opening.filter(
    (said) => !OWN.test(said.text) && !/[?？]$/u.test(said.text) && (KANA.test(said.text) || isClaim(said)),
  );
  const isAbout = ({ text }: TracedText, names: readonly TracedText[]): boolean =>
    names.some((name) => sharesTerms(name.text, text)) && !OWN.test(text);
  const about = [...claims, ...opening].find((one) => isAbout(one, [title]));
  if (about) return about;
  if (names.length > 0)
    return claims.find((one) => isAbout(one, names)) ?? claims.find(({ text }) => recurs(text, texts)) ?? null;
  return claims[0] ?? opening[0] ?? read(sentences.slice(OPENING_SENTENCES))[0] ?? null;
}

/** What of a sentence can stand below the title, without the mark of a list before it. */
function readStandfirst(sentence: Sentence, title: string): TracedText | null {
  const whole = sentence.text.text;
  if (sentence.damaged || speaksOfArticle(whole) || greets(whole) || INTRODUCES.test(whole)) return null;
  if (OF_A_DAY.test(whole) || SAID.test(whole)) return null;
  const [longest] = [...listCandidates(sentence)].sort((a, b) => b.length - a.length);
  if (!longest) return null;
  const unlabelled = slice(longest.text, ABSTRACT.exec(longest.text.text)?.[0].length ?? 0);
  const said = slice(unlabelled, /^[^\p{L}\p{N}“「『《"'(（¿¡«$€£]*/u.exec(unlabelled.text)?.[0].length ?? 0);
  const { text } = said;
  // Somebody’s words have a slide of their own; a line in small letters is the rest of one.
  if (/^(?:[“「『«"]|\p{Ll})/u.test(text) || repeats(text, title) || isMenu(text)) return null;
  // `自從去年五月……`: its main clause is cut.
  const isWhole = sentence.text.text.includes(`${text}。`) || !CJK.test(text);
  if (!isWhole && (isCondition(text) || /^自[從从]/u.test(text))) return null;
  return isSentence(text, sentence.text.text) ? said : null;
}

/** What a paper calls the words above its text. */
const ABSTRACT =
  /^[[【［（(]?(?:[内內]容)?(?:摘要|[导導][语語读讀]|提要|梗概|概要|要旨|リード|요약|abstract|summary|tl;?dr|resumen|résumé|zusammenfassung)[\]】］）)]?\s*[:：]\s*/iu;

/** Japanese and Korean end with the predicate; Latin verbs do not always show: there a full stop tells as well. */
function isSentence(text: string, whole: string): boolean {
  if (/\p{Script=Hiragana}/u.test(text)) return /[ぁ-ん？?]$/u.test(text);
  if (/\p{Script=Hangul}/u.test(text)) return /[다요죠까네?？]$/u.test(text);
  if (CJK.test(text)) return hasPredicate(text);
  // `A room of the foundation.Courtesy`: a caption and whose picture it is.
  if (/\p{Ll}\.\p{Lu}\p{Ll}+$/u.test(text)) return false;
  const isEnded = /[.!?]["”»)]?$/u.test(whole) && text.split(/\s+/u).length >= SHORTEST;
  return hasVerb(text) || isEnded;
}

/** `2018年2月5日，市政廳前傳出一聲槍響`: what happened on a day opens a tale, and claims nothing. */
const OF_A_DAY =
  /^(?:(?:19|20)\d\d\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日號号일]|^(?:on|am|el|le) \d{1,2}\.? (?:de )?\p{L}+|^on \p{Lu}\p{Ll}+ \d{1,2}\b|^(?:last (?:\p{L}+day|night|week|weekend|month)|yesterday|the other (?:day|night|week)|(?:ayer|anoche)(?!\p{L})|el (?:otro día|\p{L}+ pasado)|la semana pasada|hier(?= (?:soir|matin)|,)|l['’]autre jour|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la semaine) derni[eè]re?|gestern|neulich|vergangene[nrs]? (?:\p{L}+tag|Woche)|letzte[nrs]? (?:\p{L}+tag|Woche))(?!\p{L})|^(?:昨[天日晚]|前[天几幾]|上[週周]|[這这][幾几]天)|^(?:先日|昨日|先週)|^(?:어제|지난주|며칠 전)/iu;
/** `張凡坦言，“……”`: somebody’s words, whose slide says whose they are. */
const SAID = /[，：:,言說说道稱称]\s?[“「"][^”」"]{6,}[”」"][。.]?$/u;

/** Who speaks introduces themselves. */
const INTRODUCES = /^我(?:是|叫)/u;
const OWN = /\bI\b|\b(?:ich|je|yo)\b|(?<![自本])我(?![們们國国])|私(?=[はがも])|저는|나는|筆者|笔者|個人的に|필자/u;

/** Bylines, notes in brackets and footnotes: about the article, not of it. */
export function speaksOfArticle(text: string): boolean {
  return /^(?:by\s+\p{Lu}|作者|文[／/|｜]|撰文|(?:時間|时间|日期|來源|来源)[：:]|[（([【].*[）)\]】][。.]?$|\[\^)/iu.test(
    text,
  );
}

/** The title over again, alone or behind its kicker. */
function repeats(text: string, title: string): boolean {
  const [own, of] = [fold(text), fold(title)];
  return of.includes(own) || (own.includes(of) && own.length < of.length * LONGEST_REPEAT);
}

const LONGEST_REPEAT = 2;

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** `縮小字體 放大字體 收藏 分享`: words in a row, and no sentence. */
function isMenu(text: string): boolean {
  return (text.match(/\p{Script=Han}\s+(?=\p{Script=Han})/gu)?.length ?? 0) > 2 && !/[，。；]/u.test(text);
}

/** One word in Latin letters or in kana, or two pairs of Han characters: one where the title has few. */
function sharesTerms(title: string, text: string): boolean {
  const words = listWords(title);
  if (listWords(text).some((word) => words.some((one) => one.startsWith(word) || word.startsWith(one)))) return true;
  const pairs = listPairs(title);
  const shared = pairs.filter((pair) => text.includes(pair)).length;
  return shared >= (pairs.length <= FEW_PAIRS ? 1 : 2);
}

const FEW_PAIRS = 5;

/** Whether a name in it stands in most of the texts: three characters of Han in a row, or a word with a capital. */
function recurs(text: string, texts: readonly string[]): boolean {
  const runs = text.match(/(?![的是了在和與与及也都這这那為为何有])\p{Script=Han}{3,}/gu) ?? [];
  const triples = runs.flatMap((run) => Array.from({ length: run.length - 2 }, (_, i) => run.slice(i, i + 3)));
  const named = [...triples, ...(text.match(/\p{Lu}[\p{L}\d]{3,}/gu) ?? [])];
  return named.some((name) => texts.filter((one) => one.includes(name)).length > texts.length / 2);
}

function listWords(text: string): readonly string[] {
  const words =
    text.toLowerCase().match(/\p{Script=Latin}{4,}|\p{Script=Hangul}{2}|[\p{Script=Katakana}ー]{3,}/gu) ?? [];
  return words.filter((word) => !isFunctionWord(word));
}

function listPairs(text: string): readonly string[] {
  const runs = text.split(/[^\p{Script=Han}]|[的是了在和與与及也都這这那為为何有]/u);
  return runs.flatMap((run) => Array.from({ length: Math.max(0, run.length - 1) }, (_, i) => run.slice(i, i + 2)));
}
