/** What people are, in the languages written in Latin letters: as a noun by itself or at the end of a German compound. */
const LATIN = `
  founders? co-?founders? directors? professors? ministers? presidents? ceo cto cfo coo chief head chair(?:man|woman|person)? scientists? researchers? engineers?
  authors? writers? journalists? editors? economists? analysts? managers? historians? philosophers? physicists? astronomers? biologists?
  chemists? mathematicians? psychologists? sociologists? meteorologists? lawyers? attorneys? doctors? physicians? artists? designers? developers? programmers?
  architects? spokes(?:man|woman|person) secretary officer partner consultants? teachers? fellow lecturers? curators? activists? mayor senator
  governor ambassador captain experts? specialists? owner leader
  directora? gerente profesora? ministr[oa] president[ae] (?:co)?fundadora? investigadora? científic[oa] ingenier[oa] autora? periodista
  economista analista jef[ae] abogad[oa] médic[oa] doctora? especialista expert[oa] representante coordinadora? responsable portavoz
  alcalde(?:sa)? directeur directrice professeure? ministre présidente? (?:co)?fondat(?:eur|rice) cherch(?:eur|euse) scientifique
  ingénieure? auteure? journaliste économiste analyste cheffe? avocate? médecin toxicologue porte-parole maire sociologue historien(?:ne)?
  \\p{L}*gründer(?:in)? \\p{L}*geschäftsführer(?:in)? \\p{L}*direktor(?:in)? \\p{L}*professor(?:in)? \\p{L}*minister(?:in)?
  \\p{L}*präsident(?:in)? \\p{L}*forscher(?:in)? \\p{L}*wissenschaftler(?:in)? \\p{L}*ingenieur(?:in)? \\p{L}*autor(?:in)?
  \\p{L}*journalist(?:in)? \\p{L}*ökonom(?:in)? \\p{L}*leiter(?:in)? \\p{L}*chef(?:in)? \\p{L}*anwalt \\p{L}*anwältin \\p{L}*arzt
  \\p{L}*ärztin \\p{L}*expert(?:e|in) \\p{L}*sprecher(?:in)? \\p{L}*vorstand \\p{L}*inhaber(?:in)? \\p{L}*schützer(?:in)?
`;

export const LATIN_ROLE = `(?:${LATIN.trim().split(/\s+/u).join('|')})`;

/** The words that Chinese titles end with, before a name. */
export const HAN_ROLE =
  '(?:總裁|总裁|CEO|CTO|CFO|COO|創始人|创始人|創辦人|创办人|董事[長长]?|[經经]理|主任|院[長长]|校[長长]|教授|博士|院士|研究[員员]|[專专]家|[學学]者|分析[師师]|律[師师]|[記记]者|主[編编]|作家|導演|导演|[負负][責责]人|[發发]言人|代表|秘[書书][長长]|[會会][長长]|理事[長长]|部[長长]|局[長长]|[處处][長长]|船[長长]|店[長长]|[館馆][長长]|老[師师]|[醫医]生|工程[師师]|[設设][計计][師师]|合[夥伙]人|[業业][務务][員员]|[從从][業业]者|[員员]工|教[練练]|策展人|[顧顾][問问]|主播|老[闆板]|[總总][監监]|人士|主管|[書书][記记]|[縣县市鎮镇鄉乡村區区][長长]|首席\\p{Script=Han}{2,4}官|[議议委][員员]|[護护]士|[醫医廚厨][師师]|[營营][養养][師师]|志[願愿]者|博主)';

/** The words that Japanese titles end with, before a name. */
export const KANA_ROLE =
  '(?:代表|社長|会長|部長|課長|所長|館長|編集長|料理長|店長|教授|准教授|博士|研究員|研究者|専門家|作家|著者|記者|監督|担当者?|責任者|創業者|創設者|共同創業者|ディレクター|マネージャー|エンジニア|デザイナー|プロデューサー|シェフ|CEO|CTO)';
