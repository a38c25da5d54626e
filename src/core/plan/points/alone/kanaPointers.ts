import { findAll } from '../../../findAll.js';

/** Japanese words that point to what is not with them: at their start, behind it, or by stopping short. */

/** `グループ名も…`: one more thing, and nothing that it is added to. */
const ADDED_KANA =
  /^(?!.*も[^。]{1,16}も)(?!誰も|何も|いつも|今も|もっとも|最も|少なくとも|いずれも|必ずしも|[^、。]{0,6}(?:ても|でも|とも))(?:(?!は|が|を)[^、。]){1,16}?(?<=[\p{Script=Han}\p{Script=Katakana}A-Za-zー）])も(?![うしっのちとらく含])/u;
/** Whether a text has such words. */
export function pointsBackInKana(text: string): boolean {
  if (!/[ぁ-んァ-ヶ]/u.test(text)) return false;
  const opening = (/^[^、]*、?/u.exec(text)?.[0] ?? text).replace(OWN_KANA, '〇');
  const later = text.search(/(?:これ|それ)(?!ぞれ|なり|ほど|まで|から(?:は|も)?、|で(?:は|も)?、)/u);
  return (
    ADDED_KANA.test(text) ||
    // `弊害もあれば、またそれから……`: no noun stands before it that it could mean.
    (later > 0 && !/[はがを]/u.test(text.slice(0, later))) ||
    /(?:この|その(?!もの(?!の|だけ|ごと))|あの|これ|それ(?!ぞれ|なり)|こちら|そちら|ここ(?!ろ)|そこ|コレ|ソレ|アレ|ココ|こんな|そんな|こうし|こうい|そうい|このよう|そのよう)(?!まま)/u.test(
      opening,
    ) ||
    pointsBeforeItself(text, opening.length) ||
    pointsToSuch(text, opening.length) ||
    /(?:以下の|以下に|下記|上記|上述|前述|後述|次の(?:よう|コマンド|図|表|コード|通り)|前者|後者)/u.test(text) ||
    speaksOfTwo(text) ||
    /^[\d０-９]+の(?:方法|パターン|場合|ケース|やり方)|^(?:また|さらに|なお|そして|しかも|まず(?!い)|次に)(?![はもがを])/u.test(
      text,
    ) ||
    /^(?:[にをへとがはの]、|だから|同じく|こりゃ|でも(?!の)|なので|だが|ですが|それで|しかも|かつ|けど|けれど|すると|したがって|ゆえに|一方(?!通行|的)|では(?!な)|たとえば|例えば|とはいえ|ところが|もっとも|ただ(?!し?い)|あと、|あるいは|または|要するに|を|へ|と(?:設定|いう|表示|する|すると|なる|記|書|入力|思|表現|して(?!も)|かけ|まとめ|呼|定義|求ま|おく|おけ|みな|仮定)|先程の|先ほどの|に(?:なる|なり|する|設定))/u.test(
      text,
    ) ||
    stopsShort(text)
  );
}

/** `自社の船とそれを操る人`: it stands for what it is joined to. */
const OWN_KANA = /(?<=[\p{Script=Han}\p{Script=Katakana}A-Za-zー」]と)(?:それ|これ)ら?(?=[をにがの])/gu;

/** `どちらも必要です`: two that no `渡船と橋は` has named before. */
function speaksOfTwo(text: string): boolean {
  const at = text.search(/どちら(?:[もがを]|の(?!ほう|方(?!法)))|両者/u);
  return (
    at >= 0 &&
    !/[\p{Script=Han}\p{Script=Katakana}A-Za-zー」さ]と(?!いう|して|い[うえ]|思|考|同|共)[^。、]{1,20}[はがの、]/u.test(
      text.slice(0, at),
    )
  );
}

/** Whether Japanese words end where more of them follows: `関係式は`, `式に落とすと`. */
export function stopsShort(text: string): boolean {
  if (!/[ぁ-んァ-ヶ]/u.test(text)) return false;
  return /(?:[はがをへや]|ため|とき|時は|場合は|ので|[るすくつぐむぬぶいだ]と|けど|けれど|ながら|ために|により|によって|として|について|たら|れば|いうと|場合|時|のは|には|では|とは|でも|んだよ|よね|なあ?|、[^、。]{1,8}に|(?:[\p{Script=Han}\p{Script=Katakana}ー]|感じ|程度)で)$|（笑）/u.test(
    text.replace(/[（(][^）)]*[）)]$/u, ''),
  );
}

/** `「……」「……」、この2点です` */
const COUNTS = /^[2-9２-９二三四五](?:点|つ|種|人|社|か所|項目)/u;

/** A later clause may point to what the ones before it name, or say. */
function pointsBeforeItself(text: string, from: number): boolean {
  return findAll(text, /(?:この|その(?!まま|他)|これらの|それらの)(?<noun>[^\s、。はがをにでの]{2,6})/gu).some(
    ({ index, groups }) =>
      index >= from &&
      !(COUNTS.test(groups?.noun ?? '') && /」「|[」、][^。]*[とや、]/u.test(text.slice(0, index))) &&
      !/^(?:ため|結果|場合|際|とき|時|点|後|間|中|上|ほか|よう|うち)/u.test(groups?.noun ?? '') &&
      !text.slice(0, index).includes((groups?.noun ?? '').slice(0, 2)),
  );
}

/** `理由の一つは、こうした道具の存在にある`: no tools before it, and nothing told that they would be of. */
function pointsToSuch(text: string, from: number): boolean {
  return findAll(
    text,
    /(?:こうした|そうした|このような|そのような|こういった|そういった)(?<noun>[\p{Script=Han}\p{Script=Katakana}ー]{2,})/gu,
  ).some(({ index, groups }) => {
    const before = text.slice(0, index);
    return (
      index >= from && !before.includes((groups?.noun ?? '').slice(0, 2)) && !/[てでがしりれずくば]、/u.test(before)
    );
  });
}
