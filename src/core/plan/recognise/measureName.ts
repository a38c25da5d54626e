/** To whom somebody speaks: `社工對阿泉`, `市府回覆記者查詢時`. */
const WHOM =
  /(?<=\p{Script=Han}{2}|^[他她])(?:(?<![反面針针絕绝相])[對对](?:(?!外)[\p{Script=Han}《》]{1,8})|在?(?:回[覆复應应答]|答[覆复])\p{Script=Han}{0,10}?[時时]?|向\p{Script=Han}{2,6})$/u;

/** How: `她就這樣`, `林若秋甫開口`, `館長進一步`, `張華則`, `小玉的母親感慨`. */
const MANNER =
  /(?:(?:甫|一|剛|刚)?(?:開口|开口|見面|见面)|(?:進|进)一步|\p{Script=Han}{1,2}地|[笑哭][著着]|激動|激动|接著|接着|(?:這|这)(?:樣|样|麼|么)|如此)$|(?<=\p{Script=Han}{2}|^[他她])(?:就|便|又|再|還|还|也|更|[則则]|[續续]|(?:[曾亦]|甚至)?(?:反[駁驳]|感慨|哭[訴诉]|[補补]充|解[釋释]|介[紹绍]|[評评][論论]|[強强][調调]|[發发][言誓]|留言)|(?:加重|提高)(?:語氣|语气|音量)|同[時时])$/u;

/** When: `小玉的母親此前`, `李華今年三月`, `王明週二`. */
const WHEN =
  /(?<=\p{Script=Han}{2}|^[他她])(?:[隨随當当][即後后時时]|此[前後后]|[日近][前日]|今[早晚日天]|昨[日天晚]|(?:[今去本][年月日])?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月日]|[這这本上]?[週周][一二三四五六日天])$/u;

/**
 * How many characters of the words before a verb of saying are the name of who speaks: what stands behind the name says when,
 * how and to whom.
 */
export function measureName(who: string): number {
  let length = who.length;
  for (let words = who; ; words = who.slice(0, length)) {
    const beside = [WHOM, MANNER, WHEN].map((pattern) => pattern.exec(words)?.index).find((at) => at !== undefined);
    if (beside === undefined) return length;
    length = beside;
  }
}
