import { anyOf } from '../../../anyOf.js';
import { AFTER_SURNAME } from '../alone/namedPersons.js';

/**
 * What no headline says, though it may well be a point below one: what happened on a day, what somebody did or said, what the
 * writer thought, what is so too, and what leans on another sentence.
 */

/** A day, a year or a moment that the sentence opens with. */
const DATED: readonly RegExp[] = [
  /^(?:(?:19|20)\d\d\s?年(?![來来以代])|\d{1,2}月(?:\d{1,2}[日號号])?|(?:當|当|同|次|第[\p{Script=Han}\d]{1,4}|前一|後一|后一)[日天晚年]|[今昨去前]年?[天日晚年](?!的)|近日|日前|[剛刚]{2}|本[月周週]|上[個个]?[月周週]|[當当][時时]|(?:一|有)(?:次|天)|[^，]{0,6}[時时]分，|第[一二三四五六七八九十\d]{1,3}次(?!\p{Script=Han}{0,2}(?:浪潮|革命|世界|工业|工業))|(?:早上|晚上|凌晨|清晨|上午|下午|中午|傍晚|半夜|深夜))/u,
  /^(?:\d{4}年|\d{1,2}月|昨年|今年|去年|先日|当日|その日|翌日|前日|今回)/u,
  /^(?:\d{4}년|\d{1,2}월|작년|올해|지난(?:해|달|주)?|최근|당시|이날|어제|오늘)/u,
  /^(?:(?:back |early |late |and )?(?:in|on|by|since|after|before|during|at)\s(?:the )?(?:\d|\p{Lu}\p{Ll}+ \d|(?:spring|summer|autumn|fall|winter|end|beginning|start|morning|evening) of)|(?:last|this|next|that)\s(?:week|month|year|summer|winter|spring|night|day|morning|evening)|yesterday|today,|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:two|three|four|five|ten|\d+|several|a few|some) (?:days|weeks|months|years) (?:ago|later|after|before))/iu,
  /^(?:en|el|desde|hasta|a) (?:\d|(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})|pasado)|^(?:ayer|hoy|este (?:año|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|hace \p{L}+ (?:años|meses|días))(?!\p{L})/iu,
  /^(?:en|le|depuis|dès|à partir d[eu]) (?:\d|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))|^(?:hier|aujourd['’]hui|cette année|ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|il y a \p{L}+ (?:ans|mois|jours))(?!\p{L})/iu,
  /^(?:(?:im|am|seit|ab|bis|vom) (?:jahre? )?(?:\d|(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?!\p{L}))|(?:19|20)\d\d\s|gestern|heute|(?:letzte|vergangene|vorige)[nsr]? (?:jahr|woche|monat)|vor \p{L}+ (?:jahren|monaten|tagen|wochen))/iu,
];

/** Who says it: with the speaker it is a view, without it would be nobody's. */
const REPORTED: readonly RegExp[] = [
  /(?:表示|指出|介[紹绍]|告[訴诉]|透露|坦言|直言|[認认][為为]|[強强][調调]|提到|回[憶忆]|看[來来]，|[發发]文|[說说稱称][，：]|^[^，]{2,8}指，|[據据][^，]{1,16}(?:[報报][導道]|[數数][據据]|[統统][計计]|[調调][查研]|了解|[說说]法|悉))/u,
  /(?:によると|によれば|と(?:述べ|話し|語っ|説明し|コメントし|指摘し|発表し|明かし|している$|のこと(?:だ|です)?$|いう$))/u,
  /(?:에 따르면|고 (?:말|밝|전|설명|강조|주장|지적|답|덧붙|했|한다|합니다|봤)|라고 )/u,
  /(?<!\p{L})(?:said|says|told|tells|wrote|writes|explained|explains|noted|notes|added|adds|argue[sd]?|claims|claimed|recalls?|recalled|according to|in (?:his|her|their|my|our) (?:view|words|opinion)|dijo|dice|explic[aó]|afirm[aó]|asegur[aó]|señal[aó]|según|de acuerdo con|a dit|dit|explique|affirme|selon|d['’]après|sagt|sagte|erklärt|erklärte|meint|laut|zufolge|berichtet)(?!\p{L})/iu,
  /[“"「『«][^”"」』»]{6,}[”"」』»]/u,
];

/** Who speaks of himself: whoever gives the talk is another. */
const OWN: readonly RegExp[] = [
  /(?<![自本])我(?![們们國国])|(?:筆者|笔者|小[編编])/u,
  /(?:私|僕|筆者|自分|ぼく|わたし)(?:は|が|も|の|に|を|で|と)|(?:と思(?:う|い|っ)|気が(?:する|し)|たいところ)/u,
  /(?:^|\s)(?:저|나|내|제)(?:는|가|의|도|를)?\s|필자/u,
  /(?<!\p{L})(?:I|my|me|myself|yo|mi|mis|je|j['’]\p{L}+|mon|mes|ich|mein\p{L}*|mir|mich)(?!\p{L})/u,
];

/** One of several: what is so too, what comes next, and the side of a matter that another one faces. */
const TOO: readonly RegExp[] = [
  /^(?!.*(?:不[僅仅但只止光]|既|除了|[無无][論论]|不管|即[使便]|就算|哪怕))(?:[^，]{1,24}?(?:(?<![連连再誰谁])也(?![許许])|亦|同樣|同样)|.*(?:[還还](?![是原有清])|又(?![稱称名叫])))|^[^，]{2,12}[隨随][後后]|^[^，]{1,8}方面，|^(?:另|其[他它]|一[個个]是|二是|三是|其[一二三]|除了|一[邊边方][，面]|[上下前後后另]一[個个家位次種种代批]|第[一二三四五六][種种个個點点步是]|只能|不得不)/u,
  /[^、。]{1,12}も(?:また|同様|同じ)|^また|^さらに/u,
  /(?:^|\s)(?:또한|역시|마찬가지)/u,
  /(?<!\p{L})(?:also|too(?=$|[,;])|as well|likewise|similarly|también|asimismo|tampoco|aussi|également|auch|ebenfalls|zudem)(?!\p{L})/iu,
];

/** What leads on from what is told before, grants what the next sentence limits, or only may be. */
const LEADS_ON: readonly RegExp[] = [
  /^(?:(?:maybe|perhaps|alas|of course|admittedly|at first (?:glance|sight)|at (?:its|his|her|their) (?:heart|core|best)|first of all|to begin with|in the end|in the (?:meantime|meanwhile|intervening)|during (?:his|her|its|their|those|that)|quizás?|tal vez|por supuesto|claro que|a primera vista|en primer lugar|para empezar|peut-être|bien sûr|certes|au premier abord|tout d['’]abord|vielleicht|natürlich|generell|auf den ersten blick|zunächst|zuerst|zu beginn)(?!\p{L}))/iu,
  /^(?:也许|也許|或许|或許|当然|當然|固然|诚然|誠然|乍看|故(?![事意宫宮乡鄉障土人居而])|遂|もちろん|確かに|おそらく|물론|아마|어쩌면)/u,
];

/** One of those that another sentence speaks of. */
const EXAMPLE =
  /(?<!\p{L})(?:for (?:example|instance)|por ejemplo|par exemple|zum beispiel|z\.\s?b\.)(?!\p{L})|[例比譬]如|たとえば|例えば|예를 들/iu;

/** Somebody, by a name of one word or two, and what that person did: `Ortega left the harbour at night`. */
const ACTS: readonly RegExp[] = [
  /^(?!(?:The|This|That|These|Those|All|Both|Many|Most|Some|Few|No)\s)\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*){0,2}(?:, [^,]{3,60},)?\s(?:(?:then|later|also|soon|once|first|\p{Ll}+ly)\s)?(?:\p{Ll}{2,}(?<!e)ed|agreed|went|had|made|took|came|got|gave|won|lost|left|told|met|saw|knew|thought|felt|held|ran|spent|brought|wrote|drove|flew|stood|sat)(?!\p{L})/u,
  /^(?!(?:El|La|Los|Las|Un|Una|Le|Les|Une|Des|Ce|Cette)\s)\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s(?:(?:de|del|la)\s)?\p{Lu}\p{Ll}[\p{L}’'-]*){0,2}\s(?:(?:se|s['’])\s?)?(?:\p{Ll}{2,}ó|\p{Ll}{2,}(?:aron|ieron)|a \p{Ll}{2,}[éit])(?!\p{L})/u,
  new RegExp(
    `^(?:${AFTER_SURNAME}\\p{Script=Han}?|\\p{Script=Han}{1,3}(?:先生|女士|小姐|老[师師]|校[长長]))(?:就|便|又|也|[决決]定|立刻|[连連]夜)?(?:[赶趕來来走回去](?:到|[进進]|了一[趟次])|到[达達]|抵[达達])`,
    'u',
  ),
];

/** Words whose subject stands in the sentence before: `體現了島上最珍貴的東西`; said in passing: `價格太低呢，`; and a question without its mark. */
const HALVES =
  /^(?![除为為对對])\p{Script=Han}{1,2}了(?![解不得断斷结結然却卻])|^[^，]{1,10}呢，|(?:[从從]何而[来來]|何在|何去何[从從]|[会會]如何|又?如何)$/u;

const ALL = [...DATED, ...REPORTED, ...OWN, ...TOO, ...LEADS_ON, EXAMPLE, ...ACTS, HALVES];

/** Whether words tell such a thing. */
export const tellsDeed = anyOf(ALL);
