import { CJK, estimateLength } from '../../language.js';
import { splitClauses } from '../clauses.js';
import { hasPredicate } from '../points/clauses/gates.js';
import { isLeadIn } from '../points/clauses/leadIns.js';
import { opensWithPredicate } from '../points/clauses/predicateOpeners.js';
import { DATE } from '../points/clauses/subjects.js';

/**
 * Whose number it is: `麵包房的收入超過` says it, `收入超過` and `至今賣出超過` do not, though they may open their sentence.
 */

const alternatives = (words: string): string => words.trim().split(/\s+/u).join('|');

/** What everybody has: measures, which belong to somebody. */
const HAN_MEASURE = alternatives(`
  金額 金额 銷量 销量 銷售額 销售额 營業額 营业额 營收 营收 收入 利潤 利润 淨利 净利 淨利潤 净利润 毛利 毛利率 淨利率 净利率 成本 價格
  价格 售價 售价 單價 单价 租金 費用 费用 支出 效率 收益 收益率 利率 增速 增幅 漲幅 涨幅 跌幅 降幅 增長率 增长率 比例 占比 佔比 比重 份額 份额
  市值 股價 股价 估值 規模 规模 面積 面积 產量 产量 產能 产能 人數 人数 總數 总数 總額 总额 總量 总量 數量 数量 下載量 下载量 訂單量 订单量
  好評率 好评率 滿意度 满意度 準確率 准确率 轉化率 转化率 成功率 覆蓋率 覆盖率 區間 区间 重量 體積 体积 尺寸 長度 长度 高度 寬度 宽度 速度 時速 时速 溫度 温度 容量 含量
  標價 标价 定價 定价 報價 报价 業績 业绩
`);
const HAN_MODIFIER = alternatives(`
  總 总 年 月 日 人均 年均 月均 日均 平均 累計 累计 整體 整体 整機 整机 單位 单位 投資 投资 融資 融资 銷售 销售 合同 營業 营业 員工 员工 使用者
  用戶 用户 客戶 客户 產品 产品 同比 環比 环比 其中 其 新增 最高 最低 初始 的
`);
/** What is done with money and people; a clause that opens so leaves out who does it: `花費`, `裝修花`, `再弄來`, `獲刑`. */
const HAN_DEEDS =
  /^(?:[再又先只光多少]{0,2}(?:花[費费了掉去]?|出[資资]|募[集得捐]|[籌筹][集得措]|借[來来到了]|弄[來来到]|[買买][來来了下]|[裝装]修花?|[賠赔][了掉付]?|[虧亏][損损了]?|[賺赚][了取到得]?|少?收(?:取|到|[費费]|了)?(?![入益盤盘購购視视])|邀[請请]|[領领](?![先導导域軍军袖])|靠[著着]?|砍掉|裁[掉員员]|付[出了]|支付|[繳缴]|捐[了出贈赠]|拿[到下出]|[帶带][著着]|雇[了用]?|招[收了募](?!的)|走[訪访]|[資资]助|[獲获][刑賠赔]|[判罰罚](?:[處处了款]|刑)?|佔|占(?![星卜領领])|合[資资]|可多?[備备]|[稱称](?!為|为|作|号|號)|[計计][劃划](?!的|書|书)|[擬拟](?!人)|力[争爭])|[為为][^，]{1,10}(?:花[費费了掉]?|出[資资]|付出))/u;
/** Where nobody in particular does it: `全網賣出`, `全年賣出`. */
const NOWHERE =
  /^(?:每(?:平方米|平米|公斤|千克|[人年月天日個个股斤克份件位名噸吨畝亩台輛辆])|平均(?=每)|[現现][場场]|[當当]地|預期|预期|預計|预计|估計|估计|一次|[到至](?=(?:19|20)\d\d年)|第?[一二三四]季度?|至今|迄今|有時|有时|甚至|目前|截至目前|如今|全年|當年|当年|上半年|下半年|全網|全网|上架當天|上架当天|當天|当天|共計?|共计|合計|合计|一共|總共|总共|累計|累计|第?[一二三四五六首\d]+[個个]?[月年季週周天日])/u;
const HAN_VERBS =
  /(?:已經|已经|[猛驟骤]|大幅|[已將将就僅仅約约近超共計计達达占佔為为是至到逾有了]|可能|大概率|不得不|超過|超过|突破|[賣卖售]|高達|高达|低至|[来來]到|[升降跌漲涨增減减]至|提[高升]|增[長长加]|下[降跌滑]|上[漲涨升]|減少|减少|[介在於于]|賣出|卖出|售出|銷售|销售|做到)+$/u;
const BARE_HAN = new RegExp(`^(?:在[^，]{2,12}?)?(?:${HAN_MODIFIER})*(?:${HAN_MEASURE})?$`, 'u');
/** How much it grew: whoever owns it, what grew is not said. */
const GROWTH_HAN = /^[內内間间]?(?:增[幅速]|[漲涨跌降]幅|增[長长]率)(?:最?[高達达到]|[近超約约為为是]|[超]?[過过])*$/u;
/** A measure of a few words, and nobody who has it: `年均車票收入`. */
const MEASURE_HAN = new RegExp(`^\\p{Script=Han}{0,6}(?:${HAN_MEASURE})$`, 'u');
/** Somebody who is named elsewhere. */
const ROLE_HAN = /^(?:全|[該该本])?(?:公司|[學学]校|校|[學学]院|[醫医]院|展台)(?!\p{Script=Han}?法)/u;

const BARE: readonly RegExp[] = [
  // Somebody who is named elsewhere.
  /^(?:the|our|their|both)\s(?:company|firm|school|university|shop|store|team|brand|group|start-?up|hospital)(?:['’]s)?\s(?!(?:of|that|which|in|with|from)\b)/iu,
  /^(?:la|el)\s(?:empresa|compañía|firma|escuela|universidad|tienda|marca|equipo|grupo)\s(?!(?:del?|que|en|con)\b)/iu,
  /^(?:la|le|l['’])\s?(?:entreprise|société|école|université|boutique|marque|équipe|groupe)\s(?!(?:d[eu]s?|qui|que|en|à)\b|d['’])/iu,
  /^(?:[Dd]as|[Dd]ie|[Dd]er)\s(?:Unternehmen|Firma|Schule|Universität|Marke|Gruppe|Konzern|Team)\s(?!(?:de[rs]|von|in|mit|aus)\b)/u,
  /^(?:同社|同校|同店|弊社|当社|当校)/u,
  /^(?:회사|학교|매장)(?:은|는|이|가|의|도|에서)?\s/u,
  /^(?:(?:the|total|annual|average|net|overall|gross)\s)*(?:revenues?|sales|profits?|costs?|prices?|turnover|margins?|earnings|growth|yields?|efficiency|investments?)\s(?!of\b|in\b|for\b|at\b|by\b)/iu,
  /^(?:el|la|los|las)\s(?:ingresos|ventas|beneficios?|precios?|costes?|costos?|facturación|margen|crecimiento)\s(?!del?\b|en\b|por\b)/iu,
  /^(?:les?|la)\s(?:ventes|revenus?|bénéfices?|prix|coûts?|chiffre d['’]affaires|marges?|croissance)\s(?!d[eu]s?\b|d['’]|en\b|par\b)/iu,
  /^(?:der|die|das)\s(?:Umsatz|Umsätze|Gewinn|Gewinne|Preise?|Kosten|Absatz|Marge|Wachstum)\s(?!de[rs]\b|von\b|in\b|im\b|für\b|bei\b)/iu,
  /\s(?:ging|stieg|sank|fiel|wuchs|lag|betrug|kletterte|erreichte|schrumpfte)\s(?:der|die|das)\s(?:Umsatz|Umsätze|Gewinn|Preis|Absatz|Marge)(?:\s(?:um|auf|bei|mit))?$/u,
  /^(?:年間|月間|平均)?(?:売上高?|売り上げ|利益|営業利益|価格|費用|成長率|利用者数?|会員数|株価|時価総額)[はがも]/u,
  // To whom or where, and nobody who.
  /^(?!.*\S[은는이가](?:\s|$))(?:\S+ ){0,4}\S+(?:에게|에서|으로)$/u,
  /^(?:총|연간|월|평균|누적)?\s?(?:매출액?|이익|영업이익|가격|비용|성장률|이용자 ?수|회원 ?수|주가|시가총액)[은는이가도](?:\s|$)/u,
];

/** In em: `總營收` may be anybody's, `阿里股價的最高漲幅` says whose. */
const SHORTEST_OWNER = 5;

/** Whether words before a Han number, from the middle of a sentence, say by themselves what it measures, and whose. */
export function namesOwner(before: string, after: string): boolean {
  if (namesNobody(before, after) || /[也還还又亦]/u.test(before)) return false;
  const own = dropSetting(before).replace(HAN_VERBS, '').trim();
  return !MEASURE_HAN.test(own) && estimateLength(own) >= SHORTEST_OWNER;
}

/** Whether what stands before a number measures something, or does, and names nobody whose it is. */
export function namesNobody(before: string, after: string): boolean {
  if (!CJK.test(before + after) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(before))
    return BARE.some((pattern) => pattern.test(before));
  const own = dropSetting(before);
  // `超100萬家客戶接入`: whom it counts.
  if (own.replace(HAN_VERBS, '') === '') return after === '' || !hasPredicate(after);
  return (
    opensWithPredicate(own) ||
    HAN_DEEDS.test(own) ||
    ROLE_HAN.test(own) ||
    // `增長最快，達到了`
    /^(?:增[長长]|下[降滑跌]|上[升漲涨]|[減减]少)[最得了更很較较]/u.test(own) ||
    // `消耗了電量的`
    /^(?![除為为])\p{Script=Han}{1,2}了(?!解)/u.test(own) ||
    /^(?:[說说](?![唱服])|可(?![能愛爱口樂乐]))/u.test(own) ||
    BARE_HAN.test(own.replace(HAN_VERBS, '').trim())
  );
}

/** Whether what stands before a Han number is done by somebody whom it does not name: `獲刑`, `增加到`. */
export function leavesOutDoer(before: string): boolean {
  const own = dropSetting(before);
  return opensWithPredicate(own) || HAN_DEEDS.test(own);
}

/** Whether words before a Han number say only that something grew by it. */
export function saysOnlyGrowth(before: string): boolean {
  return GROWTH_HAN.test(dropSetting(before));
}

/** `在2013至2014年間`: a stretch of time. */
const DURING = /^在[^，]{2,14}?(?:年[間间內内]|期[間间]|月[間间內内])/u;

/** Without times, places and conditions. */
function dropSetting(before: string): string {
  const clauses = splitClauses(before);
  const own = clauses.findIndex(
    ({ text }, i) => i === clauses.length - 1 || !(dropTime(text) === '' || isLeadIn(dropTime(text))),
  );
  return dropTime(before.slice(clauses[own]?.start ?? 0));
}

function dropTime(words: string): string {
  let own = words.trim();
  for (let before = ''; before !== own; ) {
    before = own;
    own = own.replace(DATE, '').replace(NOWHERE, '').replace(DURING, '').trim();
  }
  return own;
}

/** In Han: who a sentence is about, and the word that begins what is said of it. */
const TOPIC =
  /^((?:(?![的在於于是有將将已也實实現现])[\p{Script=Han}A-Za-z\d]){2,12}?)(?=的|在|[於于](?!是)|上午|下午|[實实]現|实现|公布|公佈|[發发]布|[發发]佈)/u;
/** So often a name stands in the text that its sentence is about. */
const LEAST_NAMED = 3;
/** In clauses: further back, something else has come between. */
const NEAR = 3;

/**
 * Whom the clauses before a number name as what they are about, in the words of the sentence: `河邊麵包房` of `河邊麵包房在三月開業，
 * 首日收入…`. Told from any other noun by how often the text names it.
 *
 * @param clauses those before the number's own
 * @param around the text that they stand in
 */
export function findTopic(
  clauses: readonly string[],
  around: string,
): { clause: number; start: number; end: number } | null {
  for (let clause = clauses.length - 1; clause >= Math.max(0, clauses.length - NEAR); clause -= 1) {
    const text = clauses[clause] ?? '';
    const own = dropTime(text);
    const name = TOPIC.exec(own)?.[1];
    if (!name || namesNobody(name, '') || around.split(name).length <= LEAST_NAMED) continue;
    const start = text.indexOf(own);
    return { clause, start, end: start + name.length };
  }
  return null;
}
