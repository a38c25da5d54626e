/** No turn behind it: `I am no expert, but …` says something. */
const NO_EXPERT =
  /^(?!.*(?:but|但|しかし|けれど|pero|mais|aber)).*(?:(?:筆者|私|自分)は[^。、]{0,16}(?:専門家|プロ)では(?:な|あり)|我(?:[並并]|也)?不是[^，。]{0,10}(?:[專专]家|[專专][業业]人士)|(?<!\p{L})I(?: am|['’]m) (?:not|no) (?:an? )?(?:\p{L}+ )?(?:expert|professional|lawyer|doctor)|no soy (?:una? )?expert[oa]|je ne suis pas (?:une? )?experte?|ich bin keine? (?:Expert|Fachmann|Fachfrau|Profi))/iu;

/** Whether words only say what their writer is not: `I am no expert`, `筆者は専門家ではない`. */
export function disclaims(text: string): boolean {
  return NO_EXPERT.test(text);
}
