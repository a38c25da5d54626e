import type { Passage } from '../../passages.js';

/**
 * Lists whose lead denies what their items say: `Your idea is not validated if` and then what one might take for a proof.
 * Without the lead each item would say the contrary.
 */
const DENIES =
  /(?:不是|並非|并非|不[會会能要該该應应]|沒有|没有|別|别|[請请]勿|避免)|(?<!\p{L})(?:not|never|don['’]t|doesn['’]t|isn['’]t|aren['’]t|won['’]t|can['’]t|cannot|without|avoid|no|nunca|jamás|evit\p{Ll}+|ne|pas|jamais|évit\p{Ll}+|nicht|kein\p{Ll}*|nie|niemals|vermeid\p{Ll}+)(?!\p{L})|ない|ません|避け|않|없|말아야|마세요/iu;
const ENDED = /[。．.!?！？…]["'”’」』)）】»]*$/u;

/** Whether the words before a list lead to it, and deny what stands in it. */
export function isDeniedList({ block }: Passage, previous: Passage | null): boolean {
  if (block.type !== 'list' || previous?.block.type !== 'paragraph') return false;
  const lead = previous.sentences.at(-1)?.text.text.trim() ?? '';
  // `…, and that has some downsides:` leads to them without denying them.
  const own = lead.split(/[,，、]/u).at(-1) ?? lead;
  return lead !== '' && !ENDED.test(lead) && DENIES.test(own);
}
