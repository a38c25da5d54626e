/** How a sentence opens that goes against the one before it, by language. */

const AGAINST =
  '但(?![願愿凡])|可是|不過(?!是)|不过(?!是)|然而|只是，|but\\b|however\\b|yet\\b|nevertheless\\b|nonetheless\\b|pero\\b|sin embargo\\b|no obstante\\b|mais\\b|cependant\\b|toutefois\\b|pourtant\\b|or,\\s|aber\\b|jedoch\\b|doch\\b|allerdings\\b|dennoch\\b|しかし|だが|ですが|でも、|ただ、|ただし|ところが|とはいえ|けれども?、|하지만|그러나|그런데|다만';
/** They turn, or only add to what was said. */
const IN_FACT =
  '其實(?!是)|其实(?!是)|事實上|事实上|實際上|实际上|still,|in fact\\b|in reality\\b|en realidad\\b|tatsächlich\\b';

/** `However`, `但是`: it limits what stands before it. */
export const TURNS_AGAINST = new RegExp(`^(?:${AGAINST})`, 'iu');
/** The same behind its first words: `The tugs, however, …`, `müsst ihr allerdings …`. */
export const TURNS_WITHIN =
  /^(?:[^.;:—–]{2,60}, (?:however|though|nevertheless|nonetheless), |[^.;:—–]{2,60}, (?:sin embargo|no obstante|en cambio), |[^.;:—–]{2,60}, (?:toutefois|cependant|pourtant|en revanche), |(?!.*\b(?:zwar|obwohl)\b)\p{Lu}[^.;:—–]{2,60} (?:allerdings|jedoch) (?!noch ein))/u;
/** The same, and `in fact`, `其實`. */
export const TURNS = new RegExp(`^(?:${AGAINST}|${IN_FACT})`, 'iu');

const FALSEHOOD_HAN = '(?:誤解|误解|誤區|误区|謊言|谎言|錯覺|错觉|偏見|偏见|迷思|錯誤|错误|假象|錯的|错的|謠言|谣言)';
const HAN = `(?:(?:但是?|然而|可是?|不過|不过)?，?(?:其實|其实|事實上|事实上|實際上|实际上)?，?)(?:(?:這|这)[^，。]{0,8}|以上|上述)?(?:都|全|完全|往往|也)*(?:是|屬於|属于)(?:一[個个種种]|很?大的?|典型的?|常見的?|常见的?)*${FALSEHOOD_HAN}|(?:但是?|然而|可是?|不過|不过)?，?(?:事實|事实|實情|实情)(?:卻|却|並|并)?(?:並非|并非|不是|恰恰相反|正好相反)|(?:大錯特錯|大错特错|恰恰相反|正好相反|其實不然|其实不然|並非如此|并非如此)`;
const ENGLISH =
  "(?:(?:but|yet|however,?|in (?:fact|reality|truth),?|actually,?) )*(?:(?:this|that|it|these|both|all of (?:this|these|that))(?: \\p{L}+){0,2}? (?:is|are|was|were) (?:all |simply |just )?(?:(?:a |an )?(?:common |popular )?(?:myths?|misconceptions?|misunderstandings?|lies?|mistakes?)|wrong|false|untrue|nonsense|not (?:really |quite )?(?:true|the case|so))\\b|(?:this|that|it)(?: is|[’']s)(?:n[’']t| not)? (?:true|wrong|a myth|a misconception|false)\\b|nothing could be further|not so\\b|wrong[.!])";
const SPANISH =
  '(?:(?:pero|sin embargo,?|en realidad,?) )*(?:(?:todo )?(?:eso|esto) |ello )?(?:no es (?:así|cierto|verdad)|es (?:falso|mentira|un (?:mito|error|malentendido))|son (?:mitos|errores)|nada más lejos)';
const FRENCH =
  "(?:(?:mais|or,?|en réalité,?|en fait,?) )*(?:c[’']est (?:faux|une (?:erreur|idée reçue|illusion)|un (?:mythe|malentendu))|ce (?:n[’']est pas (?:vrai|le cas)|sont des (?:idées reçues|mythes|erreurs))|il n[’']en est rien|rien n[’']est (?:plus faux|moins vrai))";
const GERMAN =
  '(?:(?:aber|doch|tatsächlich|in wahrheit|in wirklichkeit),? )*(?:das (?:ist|stimmt) (?:aber |jedoch |so )?(?:nicht(?=[.!]| wahr| richtig)|falsch|ein (?:irrtum|mythos|irrglaube|missverständnis))|das sind (?:irrtümer|mythen|missverständnisse)|weit gefehlt|falsch[.!])';
const JAPANESE =
  '(?:しかし|だが|でも|ですが|実は|ところが)?、?(?:実際は|現実は)?(?:(?:これら?|それら?)は(?:すべて|全て|大きな|よくある)*(?:誤解|間違い|勘違い|思い込み|嘘)|そうでは(?:ありません|ない)|(?:まったく)?(?:違います|逆です))';
const KOREAN =
  '(?:하지만|그러나|그런데|사실|실제로는?)?,? ?(?:(?:이는|이것은|그것은|이것들은) (?:모두 |전부 |큰 |흔한 )?(?:오해|착각|거짓|편견)|(?:이는 |그것은 )?사실이 아니|그렇지 않)';

/** It says that what stands before it is not true. */
export const DENIES = new RegExp(`^(?:${[HAN, ENGLISH, SPANISH, FRENCH, GERMAN, JAPANESE, KOREAN].join('|')})`, 'iu');

/** The same of several sentences: `These are all myths`, `其實這些都是誤解`. */
export const DENIES_ALL =
  /^(?:[^，。]{0,6}，?(?:這些|这些|以上|上述)[^，。]{0,6}(?:都|全)?是(?:誤解|误解|誤區|误区|謊言|谎言|偏見|偏见|迷思|錯的|错的)|(?:but |in fact,? |actually,? )?(?:these|all of (?:this|these)) (?:are|is) (?:all )?(?:myths|misconceptions|misunderstandings|wrong|false|lies)|(?:pero )?(?:todo eso|todo esto) (?:es|son) (?:falso|mentira|mitos)|(?:mais )?ce sont (?:là )?des (?:idées reçues|mythes|erreurs)|(?:aber |doch )?das (?:sind|ist) alles (?:irrtümer|mythen|falsch|missverständnisse)|(?:しかし、?|実は、?)?これらは(?:すべて|全て)?(?:誤解|間違い|思い込み)|(?:하지만 |사실 )?이것들은 (?:모두 )?(?:오해|편견))/iu;
