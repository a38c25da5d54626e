import { CJK } from '../../../language.js';
import type { Language } from '../../../model.js';
import { endsOrLeadsIn } from '../../../sentenceEnds.js';
import type { Passage } from '../../passages.js';
import { endsConnecting } from '../alone/connectingEnds.js';
import { hasVerb } from '../alone/hasVerb.js';
import { answersBefore, grantsByEnd } from './answers.js';
import { givesName, pairsWith } from './couples.js';
import { goesOnWithCase, opensAsExample } from './examples.js';
import { hasGivenSubject, opensWithGiven, stepsInto } from './givens.js';
import { findParallels } from './parallels.js';
import { opensInRelativeTime } from './relativeTimes.js';
import { DENIES, DENIES_ALL, TURNS, TURNS_AGAINST, TURNS_WITHIN } from './turns.js';

/**
 * Sentences whose own words do not show that they lean on a neighbour: a view that the next one denies, an analogy whose
 * other half is the next one, a scene that the one before has called a comparison, a report whose findings come next.
 */
export interface Needs {
  /** Untrue or without sense unless the sentence before it is shown with it. */
  readonly before: boolean;
  /** The same of the sentence behind it. */
  readonly after: boolean;
  /** Whether the next one limits or contradicts it, so that it heads nothing. */
  readonly isTurned: boolean;
}

export const NEEDS_NOTHING: Needs = { before: false, after: false, isTurned: false };

/**
 * What each sentence of a passage needs; the first sentence of the next passage may deny its last one, and a sentence may
 * go on through a block of code, a table or a picture.
 *
 * @param around the words of the part that the passage stands in
 */
export function readNeeds(
  passage: Passage,
  previous: Passage | null,
  next: Passage | null,
  around = '',
): readonly Needs[] {
  const sentences = passage.sentences.map(({ text }) => text.text);
  const language = passage.sentences[0]?.language ?? null;
  // Items of a list stand beside each other.
  if (passage.block.type === 'list') return sentences.map(() => NEEDS_NOTHING);
  const behind = next?.block.type === 'paragraph' ? (next.sentences[0]?.text.text ?? null) : null;
  const needs = readCompany(sentences, behind, { language, around });
  if (passage.block.type !== 'paragraph') return needs;
  const goesOn = partsText(next) && !endsOrLeadsIn(sentences.at(-1) ?? '');
  const wentOn = (partsText(previous) && GOES_ON.test(sentences[0] ?? '')) || stopsInside(previous);
  return needs.map((one, i) => ({
    ...one,
    before: one.before || (i === 0 && (wentOn || takesUpParagraph(passage, previous, around))),
    after: one.after || (goesOn && i === needs.length - 1),
  }));
}

/** Whether a paragraph goes on from the one before it: `Since then, …`, `The project had …`. */
function takesUpParagraph({ sentences: [first] }: Passage, previous: Passage | null, around: string): boolean {
  if (!first || previous?.block.type !== 'paragraph' || CJK.test(first.text.text)) return false;
  const { text, language } = { text: unquote(first.text.text), language: first.language };
  return opensWithGiven(text, language, around) || (opensInRelativeTime(text, language) && !BY_NOW.test(text));
}

/** As good as a date of today. */
const BY_NOW = /^(?:inzwischen|mittlerweile)(?!\p{L})/iu;

/** Whether a sentence may go on through it. */
function partsText(passage: Passage | null): boolean {
  return passage !== null && ['code', 'table', 'image'].includes(passage.block.type);
}

/** `所以他們不一定是最富有的，但卻`: some writers break a sentence into several paragraphs. */
function stopsInside(passage: Passage | null): boolean {
  if (passage?.block.type !== 'paragraph') return false;
  const last = passage.sentences.at(-1)?.text.text ?? '';
  return /(?:[，、]|但[卻却]|[卻却]|但是|而且|以及)$/u.test(last) || endsConnecting(last);
}

/** `これをコード側で` [code] `のように受け取ります`: what goes on behind it begins with a particle, or in small letters. */
const GOES_ON =
  /^(?:の(?:よう|通り|とおり)|など(?:と|の|を|が|は)|と(?:すれ|する|し[てま]|な[りる]|い[ういっ]|書|記述|入力|実行|出力|表示)|を(?:実行|入力|使|追加|指定|見|書)|が(?:出力|表示|返|得|出)|に(?:な[りる]|対し)|で(?:実行|確認|表示|きま)|(?:처럼|라고|을|를|이|가)\s)|^(?:and|or|to|which|where|then|y|o|que|para|et|ou|qui|pour|und|oder|die|das|um|zu)\s(?=\p{Ll})/u;

/** What sentences stand in: what is somebody's speech is not read as an article is. */
export interface Setting {
  readonly language: Language | null;
  readonly around: string;
}

const SPEECH: Setting = { language: null, around: '' };

/** A share or a sum of money is what it is, whatever is held against it. */
const MEASURED =
  /\d\s?(?:%|[€£$]|percent\b|per cent\b|Prozent\b|por ciento\b|pour cent\b|(?:million|billion|millones|millions|milliards|Millionen|Milliarden)\b)|[$€£]\s?\d/iu;

/** The same for sentences that follow each other; `behind` is what comes after the last. */
export function readCompany(
  sentences: readonly string[],
  behind: string | null,
  setting: Setting = SPEECH,
): readonly Needs[] {
  const denier = [...sentences, behind ?? ''].findIndex((text, i) => i > 0 && DENIES_ALL.test(text));
  const comparison = sentences.findIndex((text) => COMPARES.test(text));
  const parallels = findParallels(sentences);
  return sentences.map((text, i) => {
    const next = sentences[i + 1] ?? null;
    const isDenied = i < denier || DENIES.test(next ?? behind ?? '');
    return {
      before:
        (comparison >= 0 && comparison < i) ||
        parallels[i]?.before === true ||
        needsBefore(text, sentences[i - 1] ?? null, setting) ||
        (CJK.test(text) && (goesOnWithCase(sentences, i) || isExampleOf(text, next) || answersBefore(text))),
      after:
        isDenied ||
        parallels[i]?.after === true ||
        (grantsByEnd(text) && TURNS_AGAINST.test(next ?? behind ?? '')) ||
        // `力は必要だろう。少なくとも、……。しかし、……`
        (/だろう。?$/u.test(text) && /^(?:しかし|だが|ところが|とはいえ)/u.test(sentences[i + 2] ?? '')) ||
        (next !== null &&
          ((setting !== SPEECH && (TURNS_AGAINST.test(next) || TURNS_WITHIN.test(next)) && !MEASURED.test(text)) ||
            needsAfter(text, next))),
      isTurned: isDenied || TURNS.test(next ?? ''),
    };
  });
}

/** `Of course it is slow.`, `確實如此，……`: what is granted first, to be limited next. */
const GRANTS =
  /^(?:確實|确实|的確|的确|當然|当然|誠然|诚然|固然|沒錯|没错|of course|sure,|surely\b|true,|certainly|admittedly|granted|it['’]s true|it is true|to be sure|no doubt|es cierto|es verdad|por supuesto|claro que|cierto,|bien sûr|certes|il est vrai|évidemment|natürlich|sicher(?:lich)?\b|zwar|gewiss|freilich|もちろん|確かに|たしかに|無論|물론|확실히)/iu;

/** Advice against something, which the next sentence may take back: `it is too early`. */
const ADVISES_AGAINST =
  /言之過早|言之过早|為時過早|为时过早|意義不大|意义不大|不必|沒必要|没必要|無需|无需|用不著|用不着|\b(?:no need|not necessary|unnecessary|don['’]t (?:have to|need)|too (?:early|soon)|overkill|no hace falta|no es necesario|demasiado pronto|pas besoin|pas nécessaire|trop tôt|nicht nötig|zu früh|unnötig)\b|必要(?:は|が)?(?:ありません|ない)|早すぎ|필요(?:는|가)? 없/iu;

/** How something was at first, which it did not stay: `Initially, …`, `起初……`. */
const AT_FIRST =
  /(?:^|[，,、]\s?)(?:但|而)?(?:起初|最初(?=，)|原本是?[為为想要]|一[開开]始|[剛刚][開开]始|早期，|初期，|at first\b|initially\b|in the beginning\b|al principio\b|en un principio\b|inicialmente\b|au (?:début|départ),|initialement\b|dans un premier temps|anfangs\b|zunächst\b|처음(?:에는|엔)|초기에는|애초)|[發发]展初期，|(?:当初|最初|はじめ|初め)は/iu;

/** What was so for long, in letters: what has come of it is told next. */
const FOR_LONG =
  /^for (?:a long time|(?:many|several) (?:years|decades)|years|decades|centuries)\b|^(?:por|durante) (?:muchos años|mucho tiempo|años|décadas|siglos)(?!\p{L})|^(?:pendant )?longtemps(?!\p{L})|^(?:lange(?: zeit)?|jahrelang|jahrzehntelang)(?= (?:\p{Ll}+(?:te|ten|en)|wurden?|war(?:en)?|galt(?:en)?|hie(?:ß|lt)(?:en)?)\b)/iu;

/** What somebody hoped for or took for granted, which came otherwise: `原想趁暑假賺一把`, `They had hoped to …`. */
const HOPED =
  /^[^，]{0,12}(?:原想|本想|原本想|本[來来]想|原以[為为]|本以[為为]|滿以[為为]|满以[为為])|\bhad (?:hoped|planned|expected|intended|meant|wanted) (?:to|that)\b|\b(?:was|were) supposed to\b|(?<!\p{L})hab[ií]an? (?:esperado|previsto|planeado)(?!\p{L})|(?<!\p{L})avai(?:t|ent) (?:espéré|prévu|pensé)(?!\p{L})|(?<!\p{L})hatten?(?: \p{L}+){0,8} (?:gehofft|geplant|erwartet)(?!\p{L})|(?<!\p{L})wollten? (?:\p{L}+ ){0,2}eigentlich(?!\p{L})|(?:つもり|はず)(?:だった|でした)[。]?$|(?:려고|려) 했(?:다|습니다|었다)\.?$|줄 알았(?:다|습니다)\.?$/iu;

/** A case that is told for the sake of another one. */
const CASE =
  /^(?:例如|比如|譬如|比方|就?好比|就像|像|想象|想像|試想|试想|假[設设如]|當(?:你|我們)|当(?:你|我们)|如果你|for (?:example|instance)|imagine|suppose|say\b|think of|picture|if you|when you|just as|consider|por ejemplo|imagin[ae]|supong|pien[sc][ae]|cuando (?:uno|usted|se)|par exemple|imagin|suppos|quand (?:on|vous|tu)|si (?:on|vous|tu)|zum beispiel|stell(?:en)? (?:sie |dir|euch)|angenommen|wenn (?:man|du|sie|ihr|wir)|たとえば|例えば|もし|예를 들|만약|상상)/iu;
/** `圖書館亦是如此`, `The same is true of libraries`. */
const ALIKE =
  /^[^，。]{0,12}?(?:亦|也|同樣|同样)(?:是)?(?:如此|一樣|一样|同理|這樣|这样|適用|适用)|^(?:同理|(?:這個|这个)?道理(?:也)?(?:是)?(?:一樣|一样|相同))|^就?(?:跟|像|如同|好比|和)(?:這|这)[^，。]{0,6}(?:一樣|一样)|^(?:the same (?:is true|goes|holds|applies|can be said|thing)|it['’]s the same (?:with|for)|so it is with)|^(?:lo mismo (?:ocurre|pasa|sucede|vale|puede decirse)|ocurre lo mismo|igual (?:ocurre|pasa|sucede))|^(?:il en (?:va|est) de même|c['’]est (?:pareil|la même chose) |de même pour)|^(?:dasselbe|das gleiche|ähnliches|genauso|ebenso|so) (?:gilt|ist es|verhält|geht es)|^[^、。]{1,16}も、?(?:同じ|同様)|^同じことが|^[^.,]{1,16}(?:도|역시) (?:마찬가지|같은|똑같)/iu;

/** An example is of the sentence before it; one that the next sentence is likened to is shown with that. */
function isExampleOf(text: string, next: string | null): boolean {
  return opensAsExample(text) && !ALIKE.test(next ?? '');
}

/** That something was published, and not what it says. */
const PUBLISHED =
  /(?:發布|发布|發表|发表|公布|公佈|刊登)了?[^，。]{0,24}(?:報告|报告|研究|論文|论文|調查|调查|分析|白皮書|白皮书)[。]?$|(?:論文|研究|報告書?|調査|レポート|分析)[^。]{0,12}(?:発表|公開|公表)(?:され)?(?:た|ました)[。]?$|(?:논문|연구|보고서|조사)[^.]{0,12}(?:발표|공개)(?:됐|되었|했|하였)(?:다|습니다)\.?$|\b(?:was|were|has been|have been) published\b|\bpublished (?:an?|its|their|the) |\bse (?:ha )?public(?:ó|ado|aron)\b|\bfue(?:ron)? publicad|\bpublicó (?:un|una|su)\b|\b(?:a|ont) été publiée?s?\b|\ba publié (?:une?|son|sa)\b|\bwurden?\b.*\bveröffentlicht\b|\bveröffentlichten?\b/iu;
const STUDY =
  /(?<!\p{L})(?:stud(?:y|ies)|reports?|papers?|analys[ei]s|surveys?|research|estudios?|informes?|análisis|artículos?|encuestas?|études?|rapports?|analyses?|enquêtes?|studien?|berichte?|analysen?|umfragen?|untersuchung(?:en)?)(?!\p{L})|[報报]告|研究|[論论]文|[調调][查査]|分析|白皮|レポート|논문|연구|보고서|조사/iu;
/** `… which shows that`, `…: `: it says something of it already. */
const TELLS =
  /\b(?:that|which|shows?|showed|showing|found|finding|finds|que (?:muestra|demuestra|concluye|revela)|según|qui (?:montre|révèle)|selon|wonach|die zeigt|demnach)\b|[：:]|顯示|显示|指出|表明|發現|发现|によると|따르면/iu;

/** `Speed is not the problem.` before `The real problem is …`. */
const NOT_IT =
  /(?:並不是|并不是|不是|並非|并非)(?![^。]*(?:而是|就是))|\b(?:is|are|was|were)(?:n['’]t| not)\b|\bno (?:es|son|era|eran)\b|\bn['’](?:est|était) pas\b|\b(?:ist|sind|war|waren)\b[^.,]*\bnicht\b|ではな(?:い|く|かった)|ではありません|[이가] 아니(?:다|라|었)|아닙니다/u;
const BUT_THIS =
  /^(?:而是|真正的?|instead,?\s|rather,?\s|the real\b|what (?:really )?matters\b|it['’]s about|más bien|lo que (?:realmente |de verdad )?importa|el verdadero|la verdadera|c['’]est plutôt|le vrai|la vraie|vielmehr|sondern|das eigentliche|der eigentliche|むしろ|本当の|오히려|진짜)/iu;

function needsAfter(text: string, next: string): boolean {
  if (AT_FIRST.test(text) || FOR_LONG.test(text) || HOPED.test(text) || /^\p{Ll}[\p{Ll}’'-]*[\s,]/u.test(next))
    return true;
  if (pairsWith(text, next) || givesName(text, next)) return true;
  if (TURNS.test(next) && (GRANTS.test(text) || ADVISES_AGAINST.test(text))) return true;
  if (CASE.test(text) && ALIKE.test(next)) return true;
  if (PUBLISHED.test(text) && STUDY.test(text) && !TELLS.test(text)) return true;
  return NOT_IT.test(text) && BUT_THIS.test(next);
}

/** `我們再次拿家來做比喻。`: what follows in the paragraph speaks of the house, and means something else. */
const COMPARES =
  /(?:做|作|打)(?:一?[個个])?(?:比[喻方]|類比|类比)|打(?:個|个)比方|\b(?:analogy|metaphor|analogía|metáfora|analogie|métaphore|metapher)\b(?!.*\b(?:that|which|because|que|qui|weil)\b)|たとえ(?:話|る|て)(?:と|みる|言う|いう)|비유(?:하자면|해 보자|를 들)/iu;
/** What is only supposed. */
const SUPPOSES =
  /^(?:(?:now|so|just),? )?(?:imagine|suppose|picture|let['’]s (?:say|suppose|imagine)|say you|assume)\b|^(?:想象|想像|試想|试想|假設|假设)(?:一下)?|^(?:ahora )?(?:imagin[ae]|imaginemos|supongamos|supón|suponga)|^(?:imaginez|imagine|imaginons|supposons)\b|^(?:stell(?:en sie sich|t? (?:dir|euch))|angenommen,|nehmen wir an)|(?:想像|仮定)して(?:みて|ください|みましょう)|^(?:상상해|가정해)/iu;
/** A measure that holds of some place. */
const MEASURE_OF_PLACE =
  /^(?:[^.]{0,60}\s)?(?:the (?:average |mean )?temperatures?|the population|the unemployment rate|la temperatura|las temperaturas|la población|la tasa de paro|la température|la population|le taux de chômage|die (?:durchschnitts)?temperatur|die bevölkerung|die arbeitslosenquote)(?!\p{L})/iu;
const NAMES_PLACE =
  /\s(?:\p{Lu}\p{Ll}{2,}|global|world|mundial|mondiale?|weltweit)|\b(?:of|in|de|del|en|à|au|der|von|im) (?:the|la|el|le|l['’]|der|die|das|dem) ?\p{Ll}{3,}(?:land|ry|ty|ity|island|ciudad|país|isla|península|pays|ville|île|stadt|insel)\b/u;

/** `It takes time. Time to write and time to wait.`: the last word again, to say more of it, and no sentence. */
function echoes(text: string, last: string): boolean {
  const again = /(\p{L}{4,})[.!?]$/u.exec(last)?.[1]?.toLowerCase();
  const [, first = '', next = ''] = /^(\p{L}{4,})[,;]? (\p{L}+)/u.exec(text) ?? [];
  return again !== undefined && first.toLowerCase() === again && ECHO.test(next);
}

/** What goes on from a noun without a verb of its own. */
const ECHO =
  /^(?:to|for|of|that|which|who|with|and|in|on|para|de|que|con|y|pour|qui|et|avec|zu|für|der|die|das|und|um|mit|von)$/iu;

/** `Lorenz’s`: no `is`. */
const POSSESSIVE = /\p{Lu}\p{L}*['’]s(?=\s\p{Ll})/gu;

const unquote = (text: string): string => text.replace(/^["“„«]\s?/u, '');

function needsBefore(text: string, last: string | null, { language, around }: Setting): boolean {
  if (last === null) return false;
  if (SUPPOSES.test(last) || echoes(text, last) || stepsInto(text, last)) return true;
  if (/^\p{Ll}[\p{Ll}’'-]*[\s,]/u.test(text)) return true;
  if (language && (hasGivenSubject(text, language, around) || opensInRelativeTime(unquote(text), language)))
    return true;
  if (/[?]$/u.test(last) && !CJK.test(text) && !hasVerb(text.replace(POSSESSIVE, ' '))) return true;
  const own = text.slice(1);
  return MEASURE_OF_PLACE.test(text) && /\d|grados|degrees|degrés|grad\b/iu.test(text) && !NAMES_PLACE.test(own);
}
