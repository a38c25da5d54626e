/**
 * Openings that tie a sentence to what was said before it, in each language. Where a mark or a pointer is part of them, the
 * same word elsewhere is left alone: 一方的, `Car makers`, `あと3日`.
 */

/** A Japanese word that no particle and no ending follows. */
const NOUN_NEXT = '(?=[\\p{Script=Han}\\p{Script=Katakana}A-Za-z「『\\d])';
const FRENCH_NEXT =
  "(?=(?:l[ea]s?|une?|des|il|elle|on|nous|ils|elles|ce(?:t|tte|s)?|selon|pour|dans|chez|depuis|en|aux?|avec|sans|sur|malgré|après|avant|comme|si|notre|nos|son|sa|ses|leurs?|plusieurs|certaine?s|mieux vaut)\\s|[ldcnj]['’]|à\\s)";
const GERMAN_NEXT =
  '(?=(?:der|die|das|den|dem|eine?[nrms]?|kein\\p{Ll}*|viele|manche|alle|jede[rs]?|man|wir|ich|es|auch|nur|selbst|unser\\p{Ll}*|in|im|an|am|auf|aus|bei|beim|für|gegen|mit|nach|ohne|seit|trotz|um|unter|über|von|vom|vor|wegen|während|zu|zum|zur|zwischen|wenn|weil|obwohl|wer|heute|jetzt)\\s\\p{L})';
/** What is granted before a statement, or fills a pause: `That’s right — a man …`, `Car oui, …`. */
const FILLERS =
  /^(?:that['’]s right\s?[,:—–]\s?|plus, |(?:car|et|mais|eh) oui, |pues bien, |eso es[,:] |nun ja, |tja, )/iu;

/** Who speaks in an interview: `答：首先……`. */
export const ANSWERS = /^(?:答|问|問)[：:]\s?(?:首先|其次)?[，,]?/u;

/** One more, the next, a conclusion: where a statement stands in the talk. */
export const TURNS_OF_TALK: readonly RegExp[] = [
  // `希望你能體會到：……`
  /^(?:我)?(?:希望|想[讓让]|[盼願愿])(?:你|您|大家|各位|[讀读]者)[們们]?(?:能[夠够]?|可以)?(?:[體体][會会]|理解|明白|[記记]得|[記记]住|知道|了解|相信)到?[：:，]\s?/u,
  // `此後，五隊人先後到場`: when it was, unless that is said of the time since.
  /^(?:[此及][后後]|[随隨][后後](?![两兩几幾\d一二三四五六七八九十])|不久(?:之?[后後])?|(?:没|沒)[过過]多久|就(?:这|這|那)(?:样|樣|么|麼))，\s?(?!.{0,24}(?:一直|始[终終]|再(?:也|未|[没沒无無])|至今|仍|依然|依旧|依舊|[连連][续續]|每))/u,
  /^就?[跟和與与像](?:这|這|此)\p{Script=Han}{0,4}(?:一样|一樣|类似|類似|相似|相同)(?:的是)?，\s?/u,
  /^(?:(?:在|就在)?(?:这|這)(?:个|個)?(?:时|時)(?:候|(?![间間段代期刻点點])))，?\s?(?!.{0,24}(?:还|還|仍|才|尚|只有|刚|剛))/u,
  // `不過還好，……`, `由此可見，……`
  /^(?:[不][過过])?(?:[還还]好|好在|幸好|幸[虧亏])(?:的是)?，\s?/u,
  /^(?:由此|[從从][這这此]|[這这])?(?:[裡里])?(?:就)?(?:可以|可|不[難难]|能)(?:[見见]|看[見见出]|[發发][現现]|得知)，\s?/u,
  /^(?:[說说講讲聊扯][了完])(?:[這这那](?:[麼么]多|些)|半天)?[^，。]{0,4}，\s?/u,
  FILLERS,
  // Without a comma they stand before their sentence all the same.
  /^However (?=(?:if|when|while|because|since|in|on|at|with|the|an?|we|you|I|our|my|most|many)\s)/iu,
  /^[Ii]nstead,? (?=(?:\p{Lu}\p{L}+|the|an?|we|you|I|our|my|most|many)\s)/u,
  /^(?:无独有偶|無獨有偶|(?:从|從|自)(?:那|此)(?:以[后後]|之[后後]|[时時]起|[时時]候起|[开開]始|起)?|(?:在)?[那这這]之[后後]|(?:后来|後來|随后|隨後|接下来|接下來|(?:那么|那麼)))，\s?/u,
  /^(?:后来|後來)(?=我(?:们|們)?(?:才)?(?:发现|發現|意识到|意識到|注意到|得知|了解到|知道))/u,
  new RegExp(
    `^(?:そして(?:とうとう|ついに|最後に)?|また|さらに|なお(?!悪|良)|ただし|しかし|だが|ところが|たとえば|例えば|しかも|加えて|それに(?!比|対|応|伴|従|加|代)|一方で?(?![的通])|あと(?!\\d|少|一|数|は))(?:、|\\s|${NOUN_NEXT})`,
    'u',
  ),
  /^(?:(?:无论|無論|不管)(?:如何|怎[样樣])|(?:另外|此外)?，?(?:需要|值得)(?:特[别別])?(?:注意|指出|[说說]明|[强強][调調])的是)，\s?/u,
  // `その一方で、港は……`, `言い換えれば、……`
  /^(?:(?:その|この|そ(?:うした|ういう|んな)|こ(?:うした|ういう|んな))(?:上で|一方で?|中で?|なかで?|ほか(?:に(?:も|は)?)?)|(?:そ|こ)の(?:後|あと)(?!.{0,24}(?:ずっと|今も|現在も|まで))|(?:別の)?言い(?:方を[変か]え|換え|かえ)(?:れば|ると)|(?:逆に|反対に|裏を返せば|逆に言えば|同様に|ただ|とはいえ|もっとも|それ(?:でも|に対して?|よりも?)|これに対して?)|同時に)、/u,
  new RegExp(`^そこで${NOUN_NEXT}`, 'u'),
  /^(?:第[一二三四五]に?|やはり|そもそも|いわば|いずれ|(?:さらに|なお)?(?:悪い|困った|驚いた|驚くべき|残念な|面白い|不思議な|幸いな|皮肉な|嬉しい|うれしい)ことに)、/u,
  // `さっきも言ったとおり、……`
  /^(?:さっき|先ほど|さきほど|前に|先に|上で|冒頭で)も?(?:お?(?:言|述べ|書|触れ|話|説明|紹介|伝え))[^、。]{0,6}(?:とおり|通り|ように|よう)、/u,
  /^余談(?:だが|ですが|になる(?:が|けど)|になりますが)、/u,
  /^(?:ただし|なお|また)?、?(?:注意点|補足|余談|結論|前提|例)(?:として(?:は)?|ですが|になりますが|から言うと)、/u,
  /^(?:そのほか|そのほかに(?:も|は)?|ほかに(?:も|は)|このように|こうして|以上(?:の(?:こと)?(?:から|より|ように)|から|より)|(?:という|そんな)わけで|そこで|だから(?:こそ)?|とにかく|ともかく|いずれにせよ|いずれにしても|ちなみに|実際に?(?:は)?)、/u,
  /^(?:이어서?|그리고|또한?|한편|아울러|더불어|이와 함께|게다가|다시 말해|실제로|먼저|우선|첫째|둘째|셋째|마지막으로|다음으로|결국|이처럼|뿐만 아니라|이뿐만 아니라|이 밖에도?|그 밖에도?|이외에도?|마찬가지로|그러므로|더구나|더욱이|참고로|결과적으로|반대로(?! 말)|설상가상으로|놀랍게도|역시|무엇보다도?|이렇게|이렇듯|즉),?\s(?:위 (?:그림|표|코드|사진)(?:와|과) 같이\s)?/u,
  new RegExp(`^(?:car|or|puis|et|ensuite|mais|donc|du coup|par contre|ainsi|alors|bref),?\\s${FRENCH_NEXT}`, 'iu'),
  new RegExp(`^(?:denn|doch|aber|und|sondern)\\s${GERMAN_NEXT}`, 'iu'),
  /^(?:en (?:primer|segundo|tercer|último) lugar|por último|entre otras cosas|en (?:cualquier|todo) caso|en (?:premier|second|dernier) lieu|entre autres(?: choses)?|à l['’]inverse|d['’]un autre côté|(?:mieux|pire|plus \p{Ll}+) encore|quant à (?:lui|elle|eux|elles)|de (?:son|leur) côté|en tout cas|du reste|dans tous les cas),\s(?!(?:el|la|los|las) que(?!\p{L}))/iu,
  /^(?:kurz gesagt|kurzum|mit anderen worten|anders gesagt|hinzu kommt|dazu kommt|das heißt|(?:schlimmer|besser|wichtiger|mehr) noch|das (?:problem|ergebnis|resultat|fazit|kuriose)|fakt ist|klar ist|fest steht|en clair|autrement dit|en otras palabras|dicho de otro modo|in other words|put simply)\s?[:,]\s/iu,
  /^there (?:is|was) (?:a|one|just one|only one) (?:twist|catch|problem|caveat|snag|hitch|downside|trick|exception),?(?: though| however)?:\s/iu,
  /^(?:next|then|after that|afterwards|first|finally|lastly),? (?=(?:you|we)(?:['’]|\s))/iu,
  /^(?:luego|después|primero|por último|finalmente|ahora),? (?=(?:hay que|conviene|debes?|debéis|deberías?|tienes que|tenéis que|puedes|podéis|necesitas|necesitarás) )/iu,
  /^(?:ensuite|puis|enfin|d['’]abord|maintenant),? (?=(?:il faut|vous (?:devez|pouvez)|on (?:peut|doit)|tu (?:dois|peux)) )/iu,
  /^(?:yeah, like\s|(?:for starters|to begin with|for one thing|speaking of which|as a reminder|by the way|long story short|(?:so )?yeah|yep|you know|i mean|for the record|para empezar|para más señas|dicho sea de paso|de igual (?:forma|manera|modo)|del mismo modo|de la misma (?:forma|manera)|de la même (?:façon|manière)|in the same way|by the same token|pour commencer|soit dit en passant|par ailleurs|au demeurant|denn|übrigens|nebenbei bemerkt|um es kurz zu machen)[,:]\s)/iu,
  /^(?:(?:as )?we(?:['’]ve| have)? (?:already |just )?(?:saw|seen|noted|mentioned) (?:above |earlier |before )?that|(?:como )?hemos visto (?:antes |ya )?que|nous avons (?:déjà )?vu que|the (?:\p{Ll}+ )?(?:most \p{Ll}+|\p{Ll}{2,}est|main|first|last|only) (?:one|thing|point) is that|(?:el|la|lo) (?:más|primer[oa]?) \p{Ll}+ es que|l[ea] plus \p{Ll}+ est que)\s|^(?:(?:le (?:pire|mieux|problème|fait)|la vérité|la réalité)(?:, c['’])? ?est (?:que\s|qu['’])|toujours est-il (?:que\s|qu['’])|(?:il )?reste (?:que\s|qu['’]))/iu,
  /^(?:(?:it )?turns out(?: that)?|it turned out(?: that)?|did you know(?: that)?|keep in mind that|bear in mind that|remember that|it(?:['’]s| is) (?:also )?(?:worth|important to) (?:not(?:e|ing)|mention(?:ing)?|remember(?:ing)?|point(?:ing)? out|stress(?:ing)?)(?: here)? that|it should be noted that|(?:all of )?this means that|what (?:this|that) means is(?: that)?)\s/iu,
  /^(?:cabe (?:destacar|señalar|recordar|mencionar|resaltar)|hay que (?:recordar|señalar|destacar|tener en cuenta)|(?:resulta|sucede|ocurre)|es por (?:es[ot]o|ello|esta razón)|(?:rappelons|notons|précisons|soulignons|à noter)|il (?:faut|convient de) (?:noter|rappeler|souligner|préciser)|c['’]est (?:pourquoi|ainsi que)|(?:sabías|saviez-vous)) (?:que\s|qu['’])?/iu,
];

/** `이 회사 김민수 이사는`: whose director, the sentence before has said. */
export const EMPLOYERS =
  /^이 (?:회사|기업|업체|학교|대학교?|병원|연구소|기관|단체|협회|은행|재단) (?=[가-힣]{2,4} [가-힣]{1,6}(?:은|는|이|가)\s)/u;

/** What its readers know, or are asked to think: what comes next is a statement without it. */
export const ADDRESSES: readonly RegExp[] = [
  /^(?:各位|大家|[讀读]者[們们]?|你[們们]?|您)[^，。]{0,8}(?:[學学聽听][過过]|(?:都|也|[應应][該该])知道|想必)[^，。]{0,4}，\s?/u,
  /^(?:不知道)?(?:各位|大家|[讀读]者[們们]?|你[們们]?|您)(?:是否|有[沒没]有)(?:注意|[發发][現现]|想)[到過过]?，\s?/u,
  /^(?:各位|大家|[讀读]者|你|您|我[們们])?(?:可以|不妨)?(?:[轉转]念一?|[換换][個个]角度)[^，。]{0,3}想，\s?/u,
];

/** What the writer thinks of it, or what kind of statement it is. */
export const COMMENTS: readonly RegExp[] = [
  // `影片中有一句話講得很好，`
  /^(?:在)?(?:影片|[視视][頻频]|[節节]目|[書书]|文章|演[講讲])(?:中|[裡里])有[一幾几][個个句段][^，。]{0,14}，\s?/u,
  /^(?:更|最|比较|比較|颇具|頗具|更加|尤其)?(?:有意思|有趣|重要|关键|關鍵|可惜|遗憾|遺憾|不幸|幸运|幸運|奇怪|讽刺(?:意味)?|諷刺(?:意味)?|难得|難得|糟糕?|可怕|意外|巧合|明显|明顯|特别|特別|神奇|令人\p{Script=Han}{2,4}|值得\p{Script=Han}{2,4})的是[，：]\s?/u,
  /^(?:(?:另外?|第)?(?:还有|還有)?(?:其中)?(?:另|第)?[一二三四五两兩]?(?:个|個|点|點|项|項)(?:(?:重要|主要|关键|關鍵|明显|明顯|核心|显著|顯著|大)的?)?(?:特点|特點|优点|優點|优势|優勢|好处|好處|问题|問題|变化|變化|原因|理由|事实|事實|趋势|趨勢|现象|現象|区别|區別|挑战|挑戰|缺点|缺點)(?:就)?(?:是|在于|在於)[，：]\s?)/u,
  /^fait (?:inédit|rare|nouveau|notable|marquant|étonnant|surprenant)[^,.;:]{0,40},\s/iu,
  /^(?:dato curioso|curiosidad|lo (?:más )?(?:curioso|interesante|importante|llamativo|sorprendente) es que)[:,]?\s|^(?:lo (?:cierto|peor|mejor|malo|bueno|grave|normal|lógico)|la (?:verdad|realidad)|el (?:hecho|problema)) es que\s/iu,
  /^(?:the (?:good|bad|best|great) (?:news|part|thing) is,? (?:that )?|what['’]s (?:more|worse|interesting|remarkable)(?: is that)?,?\s|to make matters worse,\s|as it (?:turns out|turned out|happens|happened),\s|(?:more|most) (?:importantly|notably|surprisingly|remarkably|interestingly),\s|just as \p{Ll}+ly,\s|(?:crucially|notably|remarkably|curiously|ironically|accordingly|besides|next|again|actually|eventually|worse|even better|even worse|sure enough|not surprisingly|unsurprisingly|(?:better|worse) (?:still|yet)|more than that|above all|most of all),\s)/iu,
];

/** For what, or from what that was said before. */
export const PURPOSES: readonly RegExp[] = [
  /^(?:이|이런|이러한|그|그런|이번) [가-힣]{1,6}(?:을|를) (?:계기로|통해서?|바탕으로|토대로|거쳐),?\s/u,
  /^(?:为了|為了|为|為)(?:解决|解決|应对|應對|避免|改善|克服|弥补|彌補|验证|驗證|实现|實現|达到|達到)?(?:这|這|此|上述|以上)[^，。]{0,12}，\s?/u,
  /^(?:こう(?:した|いった)|このような|そのような|こうした|この|これらの?|その|それらの?|これ)[^、。]{0,24}(?:ために?|べく)、/u,
  /^(?:이를 (?:위해서?|통해|바탕으로|토대로)|(?:이러한|이런|그러한|그런|이|이와 같은) [^,.]{1,16}?(?:을|를) (?:해결|개선|극복|보완|방지|해소|대비)(?:하기 위해서?|하고자|하려고)|(?:이러한|이런|그런|이 같은) (?:이유|까닭)로|이에 (?:따라|대해|맞서)|이에(?! (?:비해|반해|비하면|따르면|더해|대한|앞서|그치|해당))),?\s/u,
  /^to (?:do|solve|fix|avoid|prevent|achieve) (?:this|that) (?=(?:you|we|I)\s)/iu,
  /^(?:to (?:do|solve|fix|address|avoid|prevent|overcome|counter|tackle|remedy|achieve|combat) (?:so(?=,)|this|that|these|those)[^,.;:]{0,30}|(?:against|amid) (?:this|these)[^,.;:]{0,36}|in addition to (?:this|that|these|the [^,.;:]{1,30} (?:above|below))|(?:besides|aside from|apart from|beyond) (?:this|that|these)|with (?:this|that) in mind|having said (?:this|that)|(?:that|this) being said|with that said|as a (?:result|consequence) of (?:this|that|these)|for (?:this|that|these) (?:reasons?|purpose)|in light of (?:this|these)|to (?:that|this) end),\s/iu,
  /^(?:(?:como|en) (?:consecuencia|resultado|respuesta|contrapartida)|a cambio|por (?:lo mismo|la misma razón|el mismo motivo)|gracias a (?:ello|esto|eso)),\s/iu,
  /^(?:por es[ot]as? (?:razón|razones|motivos?)|por (?:esto|ello|eso)|debido a (?:esto|ello|eso)|a raíz de (?:esto|ello|eso)|en (?:este|ese) sentido|dicho (?:esto|lo cual)|para (?:ello|eso|esto|lograrlo|conseguirlo)|para (?:resolver|evitar|solucionar|lograr|abordar|superar) (?:est|es)[eoa]s?[^,.;:]{0,36}|ante (?:esta|este|esto|ello|eso|estos|estas)[^,.;:]{0,24}|ahora bien|en consecuencia|en otro orden de cosas),\s/iu,
  /^(?:en (?:réponse|échange|contrepartie|retour)|grâce à cela|pour la même raison|pour les mêmes raisons),\s/iu,
  /^(?:pour (?:cette raison|cela|ce faire|y parvenir|y arriver|y remédier)|de ce fait|en ce sens|dans ce sens|à cet effet|dans ce but|face à (?:cela|cette|ce|ces)[^,.;:]{0,30}|pour (?:résoudre|éviter|pallier|contourner|comprendre) (?:ce|cet|cette|ces) [^,.;:]{1,60}|en conséquence|cela dit|ceci dit),\s/iu,
];
