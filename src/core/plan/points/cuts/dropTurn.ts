import { CJK } from '../../../language.js';
import type { TracedText } from '../../../model.js';
import { concat, slice } from '../../../trace.js';
import { HANGUL_ROLE, KANA_ROLE } from '../alone/cjkOpeners.js';

/**
 * `however`, `though`, `sin embargo`, `toutefois`, `allerdings` behind the first words of a statement turn it against one that
 * came before. At its start they go as every connective does; within it the statement is the same without them.
 */
const TURNS: readonly RegExp[] = [
  /(?<word>,\s(?:however|though|nevertheless|nonetheless|on the other hand|by contrast|in turn|after all|too|then|therefore|thus|of course|as (?:already |previously )?(?:indicated|mentioned|noted|discussed|said|stated)))(?=,\s|\s[—–])/u,
  /(?<word>,\s(?:sin embargo|no obstante|en cambio|por su parte|en todo caso|entonces|pues|por (?:lo )?tanto|por supuesto|como (?:ya )?(?:he|hemos|se ha) (?:dicho|mencionado|comentado)))(?=,\s)/u,
  /(?<word>,\s(?:toutefois|cependant|pourtant|en revanche|donc|alors|bien sûr|par conséquent|comme (?:on l['’]a|nous l['’]avons) (?:dit|vu)|quant à (?:lui|elle|eux|elles)))(?=,\s)/u,
  /(?<word>\s(?:jedoch|allerdings|hingegen|indes|indessen|freilich))(?=\s\p{L})/u,
  // What follows from the sentence before is stated all the same: `Il faut donc pétrir`, `Der Hafen bleibt deshalb leer`.
  /(?<!\b(?:[Ss]i|ou|et|mais))(?<word>\s(?:donc|de ce fait))(?=\s\p{Ll})/u,
  /(?<word>\s(?:por (?:lo )?tanto|por consiguiente))(?=\s\p{Ll})/u,
  /(?<!(?<!\p{L})(?:allein|nur|gerade|genau|auch|schon|eben|nicht|und|oder|von))(?<!^(?:Vielleicht|Womöglich|Möglicherweise|Gerade|Genau|Auch|Nicht|Nur|Schon|Eben)(?!\p{L}).*)(?<word>\s(?:von daher|deshalb|deswegen|demnach|somit|folglich|daher(?! (?:kommt|kam|rührt)(?!\p{L}))))(?=\s\p{L})(?!.*, weil)/u,
];
/** A partner in the same clause stays with it. */
const PAIRED = /\b(?:although|while|even if|aunque|si bien|bien que|obwohl|zwar|wenngleich)\b/iu;

/** What leads in to a statement has no subject. */
const LEADS_IN =
  /^(?:as|with|without|to|in|on|at|for|from|by|like|unlike|after|before|when|if|once|while|despite|because|given|during|since|under|over|above|al|en|con|para|por|desde|sin|ante|tras|según|cuando|si|pour|dans|avec|sans|à|après|avant|comme|selon|quand|lorsque)\b(?! (?:the|an?|my|our|your|that) \p{L}+ (?:is|are|was|were)\b)/iu;

/** `ディスプレイ用は逆に、……`: set against what stands before. */
const KANA = /^[^、。はが]{1,24}[は](?<word>(?:逆に|反対に|一方で?|しかし|むしろ|また|さらに|やはり)、)/u;

/** `김 교장은 또한 ……` */
const HANGUL = /^(?:[^\s,.]+ ){0,3}[^\s,.]+[은는] (?<word>(?:또한?|아울러|더불어|한편),? )(?=\S+ \S+ )/u;

function dropTurnInHangul(text: TracedText): TracedText {
  const found = HANGUL.exec(text.text);
  const word = found?.groups?.word;
  if (!found || word === undefined) return text;
  const at = found[0].length - word.length;
  return HANGUL_ROLE.test(text.text.slice(0, at - 2))
    ? text
    : concat(slice(text, 0, at), slice(text, at + word.length));
}

function dropTurnInKana(text: TracedText): TracedText {
  const found = KANA.exec(text.text);
  const word = found?.groups?.word;
  if (!found || word === undefined) return text;
  const at = found[0].length - word.length;
  if (KANA_ROLE.test(text.text.slice(0, at - 1))) return text;
  return concat(slice(text, 0, at), slice(text, at + word.length));
}

/** A statement without such a word in its first clause; the text itself where it has none. */
export function dropTurn(text: TracedText): TracedText {
  if (CJK.test(text.text)) return dropTurnInHangul(dropTurnInKana(text));
  for (const pattern of TURNS) {
    const match = pattern.exec(text.text);
    const word = match?.groups?.word;
    if (!match || word === undefined) continue;
    const before = text.text.slice(0, match.index);
    if (/[,;:.—–]/u.test(before) || PAIRED.test(before)) continue;
    const end = match.index + word.length;
    // `As with any oven, though, having one …`: behind what only leads in to the statement a comma stays.
    if (LEADS_IN.test(before)) return concat(slice(text, 0, match.index), slice(text, end));
    // `The port, however, is small`: the second comma goes with the first.
    const from = text.text.slice(end).startsWith(', ') ? end + 1 : end;
    return concat(slice(text, 0, match.index), slice(text, from));
  }
  return text;
}
