/**
 * Lines above a title that say what kind of text it is, under which number it is kept, or what an encyclopedia says on each
 * of its pages.
 */
const KICKERS: readonly RegExp[] = [
  /^(?:for immediate release|press release|news release|media release|communiqué(?: de presse)?|pressemitteilung|medienmitteilung|nota de prensa|comunicado(?: de prensa)?|comunicato stampa|新[闻聞]稿|プレスリリース|ニュースリリース|보도\s?자료)(?:\s*[-–—:：].{0,40})?$/iu,
  /^(?:(?:original |research |review |short )?(?:article|paper|communication)|preprint|working paper|technical report|member-only story|editorial|opinion|transcript|newsletter|原[创創]|[转轉][载載]|[译譯]文)$/iu,
  /^(?:arxiv|doi|issn|isbn|pmid|hal|ssrn)\s*[:：]?\s*\S*\d\S*(?:\s.{0,60})?$/iu,
  /(?:自由的?百科|free encyclop|libre encyclop|enciclopedia libre|encyclopédie libre|freie enzyklop|フリー百科|위키백과|자유 백과)/iu,
  /^(?:本页使用了|本頁使用了|此条目|此條目|本条目|本條目|this article (?:needs|relies|has multiple issues|may )|この記事は|cet article (?:ne cite|doit|est une ébauche)|este artículo (?:necesita|o sección)|dieser artikel (?:oder|ist nicht))/iu,
];

const LONGEST = 90;

/** Whether a line stands above a title and is none. */
export function isKicker(line: string): boolean {
  const words = line.trim();
  return words.length <= LONGEST && KICKERS.some((pattern) => pattern.test(words));
}
