import type { TracedText } from '../model.js';
import { slice, trim } from '../trace.js';

/**
 * Where, when and by whom an agency's report was sent, before its first words: `新华社北京3月5日电（记者 李雷）`,
 * `LONDON, March 3 (Reuters) —`, `(서울=연합뉴스) 홍길동 기자 =`, `【台北＝李雷】`.
 */
const DATELINES: readonly RegExp[] = [
  /^(?:\p{Script=Han}{2,8}(?:社|[报報]|[网網]|[讯訊]))?\s?\p{Script=Han}{2,10}\s?\d{1,2}月\d{1,2}日(?:电|電|[讯訊])\s*(?:[（(](?:记者|記者|见习记者|通讯员)?[:：\s]*(?<name>[\p{Script=Han}、，,\s·]{2,40})[）)])?\s*/u,
  /^[（(](?:记者|記者)\s*(?<name>[\p{Script=Han}、\s]{2,20})[／/]?\p{Script=Han}{0,4}(?:报道|報導|報道)[）)]\s*/u,
  /^【\s?(?:撰?文|作者|[編编][译譯])\s?[:：／/]\s?(?<name>[\p{Script=Han}·、\s]{2,20})】\s*/u,
  /^【[\p{Script=Han}\w]{0,8}(?:原[创創]|[独獨]家|快[讯訊]|[报報][导導道]|[编編][译譯]|消息|[讯訊])】\s*/u,
  /^【[^】]{2,16}(?:[=＝](?<name>[^】]{2,12})|共同|時事|ロイター|AFP)】\s*/u,
  /^[（([][^）)\]]{1,12}[=＝][^）)\]]{2,12}[）)\]]\s*(?:(?<name>\p{Script=Hangul}{2,4}(?:[·ㆍ]\p{Script=Hangul}{2,4})*) 기자\s*[=＝]\s*)?/u,
  /^\p{Lu}[\p{L}\s.’'-]{2,30}(?:,\s[\p{L} .]{2,30})?(?:,\s\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?|,\s\d{1,2}\.?\s\p{L}{3,10}\.?)?\s\((?:Reuters|AP|AFP|dpa|EFE|UPI|ANSA|Bloomberg|CNN|Xinhua|Kyodo|EUROPA PRESS|Europa Press|EP|APA|SDA|KNA|Télam|Notimex|Lusa|Belga)\)\s?[-–—.]{0,2}[-–—]?\s*(?=[\p{Lu}\p{N}"“„«'‘¿¡])/u,
  /^\p{Lu}[\p{L}\s.’'-]{2,30}(?:,\s[\p{L} .]{2,30})?,?\s[-–—]{1,2}\s?\p{L}{3,9}\.?\s\d{1,2},\s\d{4}\s?[-–—]{1,2}\s+/u,
];

/** What an agency says before and after its report, and who wrote it. */
export interface Dateline {
  readonly line: TracedText;
  readonly author: TracedText | null;
  readonly rest: TracedText;
}

/** Reads the dateline of a first paragraph; null where it has none. */
export function readDateline(paragraph: TracedText): Dateline | null {
  for (const pattern of DATELINES) {
    const found = pattern.exec(paragraph.text.slice(0, 160));
    if (!found || found[0].length === paragraph.text.length) continue;
    const name = found.groups?.name?.trim();
    const at = name ? paragraph.text.indexOf(name) : -1;
    return {
      line: trim(slice(paragraph, 0, found[0].length)),
      author: name && at >= 0 ? slice(paragraph, at, at + name.length) : null,
      rest: trim(slice(paragraph, found[0].length, paragraph.text.length)),
    };
  }
  return null;
}
