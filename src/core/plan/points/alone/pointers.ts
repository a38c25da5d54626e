/** Words that take up what has just been said or shown, wherever in a statement they stand: `以上兩點`, `那正是……`, `同様に、……`. */
const HAN =
  /(?<!。[^。]*)以上(?:[這这]?[兩两二三四五六七八九\d幾几][種种點点個个項项條条]|[這这種种點点])|^同期(?=，|的)|(?:[認认][為为]|[覺觉]得|[說说]|知道)那(?:正|就|才|便)?是|[與与]之相(?:反|[對对])|(?<!自)之前(?:也|就|曾)?[說说提講讲](?:[過过]|到)|[剛刚]{1,2}(?:有|也)?(?:附|(?:提|[說说講讲])[有到了過过])|上面(?:[說说提講讲])|^字[裡里]行[間间]|^(?:[補补]充|[順顺][帶带便])一(?:下|提)，(?![^，]*[是有])/u;
const KANA =
  /(?:^|。)(?:同様に|今度の|今回も|引き続き|先ほど|さきほど|前回)(?![はの])|(?:^|。)今度の|そうして(?:いる|い(?:た|ます|ません))|先ほど(?:の|も)|前回(?:の|も)/u;
const HANGUL =
  /^(?:본론|이번에도|앞에서|방금|아까|동시에 |마찬가지로 |이날 )|^이 ?(?:글|포스팅|게시물)|(?:^|\s)이 ?(?:글|포스팅)을 (?:쓰|포스팅|작성|마치)/u;

export function pointsBehind(text: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA.test(text);
  return HAN.test(text) || HANGUL.test(text);
}
