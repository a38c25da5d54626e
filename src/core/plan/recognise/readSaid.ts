import { estimateLength } from '../../language.js';
import type { TracedText } from '../../model.js';
import { endsOrLeadsIn } from '../../sentenceEnds.js';
import { concat, slice, traceGlue } from '../../trace.js';
import type { Passage, Sentence } from '../passages.js';
import { hasLoneHanPronoun } from '../points/alone/hanPronouns.js';
import { pointsOutside } from '../points/alone/leaning.js';
import { isSmallTalk } from '../points/alone/smallTalk.js';
import { pointsElsewhere } from '../points/alone/standsAlone.js';
import { dropTies } from '../points/cuts/dropTies.js';
import { limitOf } from '../points/listCandidates.js';
import { readNeeds } from '../points/neighbours/company.js';
import { resolves } from '../points/neighbours/resolves.js';
import { dropConnective, isBalanced, isDangling, isOrphan } from '../words.js';
import { findAnnouncements } from './countedNoun.js';
import { ONLY_SHOWS } from './readIntroduction.js';

/** Sentences in front of a command: the one that leads to it, and those before it that say when or what for. */
const MOST_SENTENCES = 3;

/** What is said of a command. */
export interface Said {
  readonly text: TracedText;
  /** What the sentence goes on with behind the code. */
  readonly rest: TracedText | null;
  /** The passage that it stands in. */
  readonly from: number;
  /** It says that there is one more: it stands behind another command only. */
  readonly leans: boolean;
}

/** The sentence of the paragraph before a piece of code that leads to it; null where none stands by itself. */
export function readSaid(passages: readonly Passage[], at: number, code: string): Said | null {
  const [before, previous] = [passages[at - 2], passages[at - 1]];
  if (previous?.block.type !== 'paragraph') return null;
  const near = passages[at - 1]?.sentences ?? [];
  const isNamed = listLeads(near, code, NAMED).length > 0;
  // `Then the find command helps.`, and an example of it before the code.
  const afar = isNamed || before?.block.type !== 'paragraph' ? null : readParagraph(passages, at - 2, at, code);
  return afar ?? readParagraph(passages, at - 1, at, code);
}

function readParagraph(passages: readonly Passage[], place: number, at: number, code: string): Said | null {
  const own = passages[place]?.sentences ?? [];
  const isNear = place === at - 1;
  const last = own.length - 1;
  const rest = isNear && own[last] ? readRest(passages, at, own[last]) : null;
  for (const lead of rest ? [last] : listLeads(own, code, isNear ? 1 : NAMED)) {
    const said = readLead(own, lead, rest, place);
    if (said) return said;
  }
  return null;
}

function readLead(own: readonly Sentence[], lead: number, rest: TracedText | null, place: number): Said | null {
  const leading = own[lead];
  const isLast = lead === own.length - 1;
  if (!leading || (isLast && rest === null && isCutOff(leading))) return null;
  for (let from = lead; from >= 0 && lead - from < MOST_SENTENCES; from -= 1) {
    const said = own.slice(from, lead + 1);
    if (said.some(({ damaged }) => damaged)) return null;
    const text = joinSentences(said);
    if (estimateLength(text.text) + estimateLength(rest?.text ?? '') > limitOf(text.text) * 1.1) return null;
    if (stands(rest ? `${text.text}「」${rest.text}` : text.text, said))
      return { text, rest, from: place, leans: ADDS.test(text.text) || COMES_TO.test(text.text) };
  }
  return null;
}

/** A sentence that names two words of what is typed speaks of it, even in a paragraph further up. */
const NAMED = 4;

/** The sentences that name what is typed, or point to it: those that say most of it first, and of these the last. */
function listLeads(sentences: readonly Sentence[], code: string, least: number): readonly number[] {
  const names = [...new Set(code.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu))];
  const leads = sentences.map(({ text }, at) => {
    const said = new Set(text.text.toLowerCase().match(/[\p{Script=Latin}\p{N}_]{2,}/gu));
    const named = names.filter((name) => said.has(name)).length;
    return { at, score: 2 * named + (text.text.search(BELOW) >= 0 || /[：:]$/u.test(text.text) ? 1 : 0) };
  });
  // A caption of one sentence needs no sign that it belongs to what stands below it.
  const isCaption = sentences.length === 1 && least === 1;
  return leads
    .filter(({ score }) => score >= least || isCaption)
    .sort((one, two) => two.score - one.score || two.at - one.at)
    .map(({ at }) => at);
}

/** What a sentence goes on with behind its code: `これをコード側で` [code] `のように受け取ります`. */
function readRest(passages: readonly Passage[], at: number, { text }: Sentence): TracedText | null {
  const [code, next] = [passages[at] ?? null, passages[at + 1]];
  if (endsOrLeadsIn(text.text) || next?.block.type !== 'paragraph') return null;
  const goesOn = readNeeds(next, code, null)[0]?.before === true;
  const [first] = next.sentences;
  // `…ため、` goes on further than a slide does.
  return goesOn && first && !first.damaged && endsOrLeadsIn(first.text.text) ? first.text : null;
}

/** A sentence that stops at its code without an end and does not go on behind it: in scripts with capitals, half of one. */
function isCutOff({ text }: Sentence): boolean {
  return /[,，、]$/u.test(text.text) || /(?:で|を|に|と|は|が|の)$/u.test(text.text);
}

/** `…, use the option with the number shown in the list above.`: where else it can be seen. */
const SHOWN_ABOVE = /,? (?:as )?(?:shown|listed|seen|displayed|given|mentioned) (?:in the )?above(?: \p{Ll}+)?[.]?$/u;

/** `And to update the whole system, …`, `But if …` */
function dropAnd(text: TracedText): TracedText {
  return slice(text, /^(?:and|but|or|so) (?=(?:to|if|for|when|in)\b)/iu.exec(text.text)?.[0].length ?? 0);
}

/** `Here’s how the example would look in this case:`: that the code stands below, and nothing of it. */
const ONLY_PRESENTS =
  /^(?:here(?:['’]s| is| are)\s(?:how|what|an? example|the (?:code|command|example|output|result))\b[^.]*|(?:it|this|that|the (?:result|output|example|code)) (?:would |will |should )?looks? (?:something )?like (?:this|so)[^.]*|(?:for|as an) example|así (?:se ve|se vería|quedaría|sería)[^.]*|voici (?:un exemple|ce que|à quoi|comment)[^.]*|so (?:sieht|würde)[^.]*aus(?:sehen)?|hier (?:ist )?ein Beispiel)\s?[:：.]?$/iu;

function joinSentences(all: readonly Sentence[]): TracedText {
  const said = all.length > 1 && ONLY_PRESENTS.test(all.at(-1)?.text.text ?? '') ? all.slice(0, -1) : all;
  const [first, ...others] = said.map(({ text }) => text);
  if (!first) throw new Error('No sentence to be joined.');
  const gap = /[。！？」』）]$/u.test(first.text) ? [] : [traceGlue(' ')];
  const last = others.at(-1) ?? first;
  const end = SHOWN_ABOVE.exec(last.text)?.index;
  const mark = /[.]$/u.test(last.text) ? last.text.length - 1 : last.text.length;
  const shortened = end === undefined ? last : concat(slice(last, 0, end), slice(last, mark));
  if (others.length === 0) return dropTies(dropAnd(dropConnective(shortened)));
  return concat(
    dropTies(dropAnd(dropConnective(first))),
    ...[...others.slice(0, -1), shortened].flatMap((text) => [...gap, text]),
  );
}

/** Words by which a sentence points to the code that stands below it. */
const BELOW =
  /如下(?:所示)?|(?:以下|下列|下面|下述)(?:的)?|(?:以下|下記|次)の(?:よう(?:な|に))?|\b(?:the |as |this )?(?:following|below|follows|like this)\b|\ba continuación\b|\b(?:el|la|los|las) siguientes?\b|\bsiguientes?\b|\b(?:ci-dessous|ci-après|suivante?s?)\b|\b(?:die |der |das )?folgende[nrms]?\b|\bunten\b|다음(?:은|과 같은|과 같이)?|아래(?:의|는|와 같은|와 같이)?/giu;

/** `also`, `another`: one more than those before. */
const ADDS =
  /\b(?:also|as well|another|the other|ones?|instead|again|también|otr[oa]s?|aussi|autres?|auch|andere[nrms]?)\b|(?<![又再])也(?:可|能|是|[類类]似|一[樣样]|相同)|[还還](?:可|能|有)|另一|またほか|他にも|また、|또(?:한|는)/iu;

/** `The output is:`, `等同於：`: what the one before it comes to. */
const COMES_TO =
  /^(?:(?:the )?(?:output|result)s?(?: is| are| will be| would be| looks?)?\b|(?:this|which) (?:prints|outputs|gives|returns|yields)\b|equivalent(?:ly)?\b|is (?:the same as|equivalent to)\b|(?:el |la )?(?:resultado|salida)(?: es)?(?!\p{L})|(?:le |la )?(?:résultat|sortie)(?: est)?(?!\p{L})|(?:das |die )?(?:Ergebnis|Ausgabe)(?: ist| lautet)?(?!\p{L})|(?:[執执运運]行|打印|[輸输]出|[編编][譯译])?(?:的)?(?:[結结]果|[輸输]出)(?:是|[為为]|如下)?[：:]?|等[同價价](?:於|于)|相[當当](?:於|于)|[對对][應应]的|(?:実行|出力)?(?:結果|出力)(?:は|です)?[：:]?|(?:실행 )?결과(?:는)?)/iu;

/** A question, whose answer stands behind the code; or an aside. */
const ASKS_OR_ADDS = /[？?]["”」』]?$|^[（(][^（）()]*[）)][：:]?$/u;

/** The command itself, where it stands below: not as what the sentence is about, which is the one before. */
const ITSELF =
  /\b(?:this|that) (?:commands?|code|script|line|snippet|option)\b|(?:這|这|此|該|该)(?:個|个|條|条|行|段)?(?:命令|指令|代碼|代码|程式碼|腳本|脚本)|この(?:コマンド|コード|スクリプト)|\best[ea] (?:comando|código|línea|script)\b|\bc(?:ette commande|e code|e script|ette ligne)\b|\bdiese[nrms]? (?:Befehl|Code|Skript|Zeile)\b|이 (?:명령어?|코드|스크립트)/giu;

/** `before:`, `のように、一行毎に……`, `で実行できるため、`, `로 실행하면`: a word, or the rest of a sentence. */
const IS_REST =
  /^\p{Script=Latin}+$|^(?:の|を|が|と|に)(?:よう|すれ|する|な[るり])|^[のをがとにではも](?=[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}])|^(?:으로|로|을|를|와|과|처럼|같이)\s/u;

function stands(text: string, said: readonly Sentence[]): boolean {
  const own = text
    .replace(BELOW, ' ')
    .replace(/[：:]$/u, '')
    .trim();
  const [first, second] = said;
  if (!first || (second && dropConnective(first.text) !== first.text)) return false;
  if (!second && (ONLY_PRESENTS.test(first.text.text) || ONLY_SHOWS.test(first.text.text))) return false;
  if (ASKS_OR_ADDS.test(said.at(-1)?.text.text.trim() ?? '')) return false;
  if (IS_REST.test(own) || isDangling(own) || isOrphan(own) || !isBalanced(text) || isSmallTalk(own)) return false;
  // `The following four commands`: one of them is below.
  if (findAnnouncements(text).length > 0) return false;
  const bare = own.replace(ITSELF, ' ');
  const opening = dropTies(first.text).text.replace(BELOW, ' ').replace(ITSELF, ' ').trim();
  if (second)
    return (
      !pointsElsewhere(opening) && !pointsOutside(opening) && resolves(first.text.text, ownOf(second), second.language)
    );
  return !pointsElsewhere(bare, first.language) && !pointsOutside(bare) && !hasLoneHanPronoun(bare) && !takesUp(bare);
}

const ownOf = ({ text }: Sentence): string => text.text.replace(BELOW, ' ').trim();

/** `you can achieve that`, `you can find that out`: what was wished for in the sentence before. */
function takesUp(text: string): boolean {
  return /\b(?:achieve|do|find|see|get|check|fix|solve|change|use|try|done|prevent|avoid) (?:that|this|so|it)\b(?! \p{Ll}+(?:s|ing)\b)|\bthe same\b(?! \p{L}+ (?:as|that)\b)/iu.test(
    text,
  );
}
