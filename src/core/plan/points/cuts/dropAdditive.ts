import { CJK } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { concat, slice } from '../../../trace.js';
import { ROLE_ALONE } from '../alone/cjkOpeners.js';
import { hasPredicate } from '../clauses/gates.js';
import { isCondition, isLeadIn } from '../clauses/leadIns.js';

/**
 * 也, `also`, `también`, `außerdem` behind the subject add a statement to one that came before. Where that one is not
 * with it, the word points to nothing, and the statement is the same without it.
 */

/** Subject and 也: neither a concession (`即使…也`, `再…也`, `誰也`), nor a word that only holds the sign (也許, 也叫). */
const CHINESE =
  /^(?![^，；：]*(?:[連连]|即[使便]|就算|哪怕|[無无][論论]|不[管論论僅仅但只]|再|既|怎|任何|[誰谁]|什[麼么]|哪|[雖虽]|[儘尽]管|如果|只要|一[^，]{0,2}也|是不是))(?<subject>[^，；：。？！“「]{2,18}?)(?<word>也(?:[同一]樣|[同一]样)?|更是?(?=被)|還(?=[幫將為向給提推開做加])|还(?=[帮将为向给提推开做加]))(?![許许罷罢好叫稱称即]|就是|可以[說说]|不例外|是(?!一[種种個个項项]|[^，]{2,24}(?:方法|方式|途徑|途径|手段|原因|機遇|机遇|機會|机会)(?:$|，))|不是|[無无]|(?<![本自][身己]也)因[為为此])/u;

/** The same where a comma sets off the subject: `非 git 的使用者，也可透過……`. */
const BEHIND_COMMA =
  /^(?<subject>(?!.*(?:[連连]|即[使便]|就算|哪怕|[無无][論论]|不[管論论])[^，]*，)[^，；：。？！“「]{4,24}，)(?<word>也)(?=可|能|[會会]|需|[應应]|[將将]|要(?!求)|大概率)/u;

/** `封測則有三成由外資貢獻`: set against what the sentence before says. */
const SET_AGAINST =
  /^(?!.*(?:如果|若|要是|既然|雖|虽|不是|[與与]其|，而).*[则則])(?<subject>[^，。：；“「]{1,14}(?<![否法规規原准準守细細总總实實然]))(?<word>[则則])(?!一)(?=\p{Script=Han})/u;
/** `圖書館並指出，……`: one more thing that somebody says. */
const SAYS =
  /^(?<subject>[^，；：。？！“「]{2,14}?)(?<word>[並并]且?|還|还|同[時时])(?=(?:指出|表示|[強强][調调]|[預预]告|透露|提到|[認认][為为]|[補补]充|呼[籲吁]|[說说]明)(?!的|了)[，：]?)/u;

const LATIN: readonly RegExp[] = [
  /(?<!\b(?:but|and|or|not only [^.]*|better|be))(?<word>\s(?:also|additionally))(?=\s\p{Ll})(?! (?:known|called|named|referred|as\b))/u,
  /(?<!\b(?:sino|pero|y|o|como))(?<word>\s(?:también|además))(?=\s\p{Ll})(?! (?:conocid|llamad|denominad))/u,
  /(?<!\b(?:mais|et|ou))(?<word>\s(?:également))(?=\s\p{Ll})(?! (?:connue?s?|appelée?s?)\b)/u,
  /(?<!\b(?:und|oder|aber|sondern))(?<word>\s(?:außerdem|zudem|überdies|ebenfalls))(?=[\s,])/u,
  // `Auch bei den Fähren gab es …`: the verb stays second.
  /^(?<word>Auch\s)(?=(?:bei|in|im|an|am|auf|aus|für|mit|von|vom|zu|zum|zur|der|die|das|den|dem)\s)(?!in Zukunft\b)/u,
];

/** A statement without the adverb that adds it to another; the text itself where it has none. */
export function dropAdditive(text: TracedText): TracedText {
  const span = findAdditive(text.text);
  return span ? concat(slice(text, 0, span.start), slice(text, span.end)) : text;
}

function findBehindComma(text: string): RegExpExecArray | null {
  const found = BEHIND_COMMA.exec(text);
  const subject = found?.groups?.subject?.slice(0, -1) ?? '';
  return hasPredicate(subject) || isLeadIn(subject) || isCondition(subject) ? null : found;
}

function findAdditive(text: string): { start: number; end: number } | null {
  if (CJK.test(text)) {
    const { subject, word = '' } =
      (SAYS.exec(text) ?? SET_AGAINST.exec(text) ?? CHINESE.exec(text) ?? findBehindComma(text))?.groups ?? {};
    if (subject === undefined || /^[^，]*也[^，]*也/u.test(text) || ROLE_ALONE.test(subject)) return null;
    return { start: subject.length, end: subject.length + word.length };
  }
  // A partner in the clause before it stays with it: `It is fast, and also cheap`.
  const opening = /^[^,;:—]*/u.exec(text)?.[0] ?? '';
  if (/\b(?:both|not (?:only|just|merely)|no (?:sólo|solo)|non seulement|nicht nur|sowohl)\b/iu.test(text)) return null;
  for (const pattern of LATIN) {
    const match = pattern.exec(text);
    const word = match?.groups?.word;
    if (match && word !== undefined && match.index < opening.length && (match.index > 2 || word.startsWith('Auch')))
      return { start: match.index, end: match.index + word.length };
  }
  return null;
}
