/** Radicals of the Kangxi dictionary: each is the same sign as a character, which Unicode knows. */
const KANGXI = /[\u2f00-\u2fd5\u2e9f\u2ef3]/g;

/** Radicals of newer dictionaries, for which Unicode names no character: each before the one that it is the sign of. */
const PAIRS =
  '⺠民⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻲亀';
const SUPPLEMENT = new Map([...PAIRS].flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, all[i + 1] ?? sign]] : [])));

/**
 * The characters that were written: many programs that make PDFs name the radical of the same shape in their fonts (`⽅⼦` for
 * 方子), and a reader copies that. https://www.unicode.org/charts/PDF/U2F00.pdf
 */
export function unifyRadicals(text: string): string {
  return text
    .replace(KANGXI, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (sign) => SUPPLEMENT.get(sign) ?? sign);
}
