import { findAll } from '../../../findAll.js';

/**
 * Words inside a statement that take up what was said before it, whatever the statement opens with: reasons (`因此` behind
 * the subject), sets (`such waves`, `the remaining steps`), somebody named by a role alone (`el investigador añade`).
 */

/** The first clause has nothing before it that its `因此` could follow from. */
const CHINESE =
  /^(?:(?:[據据][^，]{1,20}|[^，]{1,16}(?:之[后後]|[后後時时中上下裡里年月日]|以[來来]))，)*[^，；：。]{2,}?(?:因此|因而|為此|为此|由此|[藉借]此|以此(?![為为類类推])|就此|[對对]此|於此|于此|至此|從此|从此|與此|与此)(?!前|後|后|次|類|类|而)|(?:前述|所述|如前所|前面提到)|^[^，]{1,8}(?:情[況况]|[說说]法|遭遇|[經经][歷历])(?:也|都)?(?:差不多|[類类]似|[與与]此相同|如出一[轍辙])$|^(?:截至[^，]{2,12}，)?(?:這|这)?[兩两三](?:家|者)(?!人|家|公司|企[業业]|店|[門门]|[機机][構构]|\p{Script=Han}{1,6}(?:公司|企[業业]|店|品牌))|^(?:在[^，]{1,8}?，?)?(?:更多|也|又|[還还])*被[稱称](?:[為为作]|之)|^(?:[與与][會会]者|大[會会](?:首日|[將将還还也])|涉事|[當当]事人)|^(?:從中|从中|(?:另外|此外|接著|接着|[隨随][後后])(?![，一])|[這这]也|[^，]*(?:提供|[進进]行|做|有|各[種种])相[關关應应]的|反[過过][來来]|除此|[話话][雖虽]如此|不[僅仅]如此)/u;

const KANA =
  /こんな(?:感じ|風|ふう)|(?:内訳|グラフ|表|図)(?:のみ|だけ)?(?:内訳)?を(?:示し|載せ|掲載し)|(?<!という)(?:こうす(?:る|れ)|こうしたほう|こうした方|こうやって|そうす(?:る|れ)|そうした(?:ほう|方))|^[^、。]{1,10}もまた|^同じこう|^(?:同様の|同じような|似たような|あとは)|次の(?:サイト|URL|ページ|リンク|記事|手順|例|[A-Z])|(?<![\p{Script=Han}以])[上下](?:の|に示した)(?:よう|図|表|例|コード|グラフ|画像|写真|リスト|リンク|動画)|^[^、。]{1,12}は(?:逆に|同様に)、|のも(?=[\p{Script=Katakana}\p{Script=Han}A-Za-zー]{2,16}(?:だ|です|である)(?:が|、|$))|元ネタみたい/u;

/** `Health Canada a fait de même`: that somebody did what another did, and not what. */
const ALIKE =
  /\b(?:(?:did|does|do|done|doing) (?:the same|likewise)|followed suit|follows suit)\b(?! (?:thing|as|for|to)\b)|(?<!\p{L})h(?:izo|icieron|ará|arán|ace|acen|a hecho|an hecho) lo (?:mismo|propio)(?! que)(?!\p{L})|(?<!\p{L})(?:f(?:ait|ont|it|irent|era|eront)|faire) de même(?!\p{L})|(?<!\p{L})tat(?:en)?(?: \p{L}+){0,4} (?:es (?:ihm|ihr|ihnen) (?:gleich|nach)|dasselbe|das Gleiche)(?!,? wie)(?!\p{L})|(?<!\p{L})s['’]en (?:saisi|empar|inquièt|préoccup|félicit|moqu)\p{Ll}+$/iu;

/** A reason with nothing that it is the reason of. */
const REASON_ALONE: readonly RegExp[] = [
  /^(?!.*(?:理由|原因|背景|のは、|のも、|なぜなら)).*(?:から(?:です|だ|である|でしょう|だろう)|ため(?:です|だ|である)|せい(?:です|だ))$/u,
  /^(?!.*(?:이유|까닭|원인|[한된던은운난린간온본쓴낸] 것은|때는|건 )).*때문(?:이다|입니다|이에요|이죠|일 것이다|일 것입니다)$/u,
  /^(?!.*(?:이유|까닭|원인|것은|건 )).*(?:[어아여]|해|위해)서(?:이?다|입니다|이죠)$/u,
];
const HANGUL =
  /^(?:이럴|그럴) 때|^그(?:에|로|와|를) |^\S+[은는이가] (?:생각|말|대답|질문|고민)했(?:다|습니다)$|^(?:이처럼|이렇게|이렇듯|이와|앞선|그렇게|그렇다|그럴|이들|그다음|이어서|결국 이|여기서|여기에|거기|두 번째(?!로 [가-힣]+[가-힣] )|첫 번째로)/u;

/** A noun for somebody or something that has a name, right before what it says or does: `El estudio PISA se realiza` gives the name. */
const ROLES: Readonly<Record<string, RegExp>> = {
  en: /^[Tt]he (?:researchers?|scientists?|authors?|team|company|organi[sz]ation|agency|group|institute|firm|spokes\p{L}+|expert|study|report|paper|instrument|device) (?:says?|said|adds?|added|argues?|argued|explains?|explained|notes?|noted|found|finds|also|has|have|had|will|was|were|is|are)\b/u,
  es: /^(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) (?:investigador(?:a|es|as)?|científic[oa]s?|expert[oa]s?|autor(?:a|es|as)?|organismo|empresa|compañía|organización|agencia|equipo|estudio|informe|grupo|instituto|portavoz|glaciólog[oa]|producto|texto|documento|proyecto|medida|método) (?:\p{Ll}+(?:a|e|an|en|ó|aron|ieron)|ha|han|también|no|además) /u,
  fr: /^(?:[Ll]['’]|[Ll]e |[Ll]a |[Ll]es )(?:chercheur(?:s|se|ses)?|scientifiques?|experte?s?|auteure?s?|organisme|entreprise|société|organisation|agence|équipe|étude|rapport|groupe|institut|porte-parole|produit|texte|document|projet|mesure|méthode|dispositif) (?:\p{Ll}+(?:e|ent|a|ait|èrent)|ont|est|sont|a|ne|n['’]\p{Ll}+) /u,
  de: /^(?:[Dd]er|[Dd]ie|[Dd]as) (?:Forscher(?:in|innen)?|Wissenschaftler(?:in|innen)?|Expert(?:e|en|in)|Autor(?:in|en)?|Organisation|Behörde|Unternehmen|Firma|Team|Studie|Bericht|Gruppe|Institut|Sprecher(?:in)?) (?:\p{Ll}+(?:t|te|en|ten)|ist|sind|hat|haben|will) /u,
};

/** Who spoke, by a role or by nobody: `, resalta el organismo`, `”, añade`. */
const SPOKEN_BY_NOBODY: readonly RegExp[] = [
  /["”»],? ?(?:añade|explica|asegura|dice|señala|afirma|sostiene|concluye|apunta|destaca|advierte|resalta|recuerda|comenta|subraya|agrega|indica|detalla|insiste|declaró|dijo|añadió|explicó)(?: (?:el|la|los|las) \p{Ll}+)?$/u,
  /["”»],? ?(?:ajoute|explique|assure|dit|précise|souligne|affirme|conclut|note|a déclaré|a ajouté)(?:[- ](?:t-)?(?:il|elle|ils|elles)|(?: (?:le|la|les) | l['’])\p{Ll}+)?$/u,
  /["”»“],? ?(?:sagt|sagte|erklärt|erklärte|betont|ergänzt|meint|so) (?:er|sie|(?:der|die|das) \p{Lu}\p{Ll}+)$/u,
  /["”],? ?(?:says|said|adds|added|explains|explained|notes|noted) (?:he|she|they|the \p{Ll}+)$/u,
];

/** `…, he says`, where nobody is named before. */
const SPOKEN_BY_PRONOUN =
  /, (?:(?:he|she|they) (?:says?|said|adds?|added|explains?|explained|notes?|noted|argues?|argued)|(?:sagt|sagte|erklärt|meint|betont) (?:er|sie)|(?:dit|explique|ajoute)[- ](?:t-)?(?:il|elle))$/u;

const LATIN: Readonly<Record<string, RegExp>> = {
  en: /(?:^|, )the two (?:are|were|have|had|will)\b|\b(?:stuck|stayed|stays|remained|remains) there\b|\b(?:that|those) (?:day|days|moment) (?:came|was|were|arrived|would)\b|\bsuch (?!as\b|an?\b|that\b|is\b|was\b|things? as\b|\p{Ll}+ as\b)\p{Ll}{3,}|\bthe remaining\b|^(?:[Tt]he (?:first|last|next) (?:one )?(?:is|was|are|were)|(?:[Tt]here (?:are|is)|[Yy]ou have) (?:many|several|plenty|lots|some|a few|a lot|others?|more|three|two)(?: of them)?(?: (?:to|available)\b.*)?$|[Ee]nter (?:an? |the )?\p{Lu})|\b(?:many|several|some|plenty of|a few|lots of) (?:other|more|further) \p{Ll}+[.!]?$/u,
  es: /\bse (?:trata|trate|trataba|tratara) de\b(?<!^no se trata de)/iu,
  fr: /\bil s['’]agit (?:d['’]|de\b|des\b|du\b)(?<!^il s['’]agit (?:d['’]|de\b|des\b|du\b))/iu,
  de: /^es gibt (?:zwar |aber )?auch (?:ein paar|einige|viele|mehrere) (?:sehr |ganz )?\p{Ll}+e (?:in|bei|auf|an|mit|für)\b|^[^,;:]{0,40},?\s(?:waren|sind|werden|wurden) es (?:(?:aber|schon|noch|sogar|rund|etwa|fast|nur|über|knapp) ){0,2}\d|^(?:möglich|nötig|leichter|besser|schlimmer) (?:macht|machen|machte) (?:es|das|dies)\b|^als [^,]{3,40} (?:haben|hat|hatten|hatte|wurden?|wird|galt|gilt|gelten) (?:[^,]{0,20} )?(?:sie|er|es|ihn)\b|^[^,;:]{0,40},?\s(?:ist|war|bleibt|wird|sind|waren) es (?:(?:aber|schon|auch|ja|eben|noch|sogar|rund|etwa|fast|nur|über|knapp) ){0,3}(?:der|die|das|eine?[nrms]?) (?!.*,)|\b(?:solche[rnms]?|ein(?:e[nrms]?)? solche[rnms]?|derartige[rnms]?)\b(?!,? (?:wie|die|der|das))|(?<!,)\s(?:dass )?das (?:über|in|auf|mit|von|für|bei|aus|nach|durch|nicht|auch|sehr|so|noch|schon|nur|immer|gar|ganz|zu|als|wie|man|kann|ist|war|hat|wird|alles|möglich|nötig|wirklich|tatsächlich|gelingt|klappt|stimmt)\b/iu,
};

/** `Das sorgt für Aufmerksamkeit`: a noun would be written large, and an adjective ends in another letter. */
const GERMAN_THAT =
  /^Das (?!(?:nicht|meist|erst|oft|fast|sonst|jetzt|selbst|längst|recht|zuletzt|höchst)(?!\p{L}))\p{Ll}{2,}t(?!\p{L})/u;

/** Whether a text holds such a word. */
export function takesUp(text: string, language: string): boolean {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return KANA.test(text) || isReasonAlone(text);
  if (/\p{Script=Hangul}/u.test(text)) return HANGUL.test(text) || pointsToKind(text) || isReasonAlone(text);
  if (/\p{Script=Han}/u.test(text)) return CHINESE.test(text);
  return (
    (LATIN[language]?.test(text) ?? false) ||
    ALIKE.test(text) ||
    (language === 'de' && GERMAN_THAT.test(text)) ||
    (ROLES[language]?.test(text) ?? false) ||
    SPOKEN_BY_NOBODY.some((pattern) => pattern.test(text)) ||
    (SPOKEN_BY_PRONOUN.test(text) && !/\s\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}*[^s\W] \p{Ll}{2,}s\b/u.test(text))
  );
}

/** `이러한 배`, and no ship before it. */
function pointsToKind(text: string): boolean {
  return findAll(text, /(?:^|\s)(?:이러한|이런|그러한|그런|이와 같은)\s(?<noun>[가-힣A-Za-z]*)/gu).some(
    ({ index, groups }) => {
      const noun = (groups?.noun ?? '').replace(/^(?<one>것)[가-힣]*$/u, '$<one>').slice(0, 2);
      return noun === '' || !text.slice(0, index).includes(noun);
    },
  );
}

/** `…때문입니다`, `…からです`: why, and not what. */
function isReasonAlone(text: string): boolean {
  return REASON_ALONE.some((pattern) => pattern.test(text));
}
