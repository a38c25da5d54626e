import { anyOf } from '../../anyOf.js';

/**
 * The vocabulary of what platforms and blogs put around an article: rights, sharing, subscribing, related pieces,
 * credits, comments, advertisements. No site's own wording is here: each entry is a word that such lines cannot do
 * without, in the languages that articles are read in.
 */
type Patterns = readonly RegExp[];

/** Statements that only platforms make: they are none of the article's wherever they stand, also inside a paragraph. */
const STATEMENTS: Patterns = [
  /(?:@[\p{L}\d_-]+[\s、,，]*){3,}/u,
  /(?:觀點|观点)(?:僅|仅|只)(?:代表|屬於|属于)|(?:僅|仅)提供信息(?:存儲|存储|發布|发布)|不代表(?:本站|本平|本刊|平台|平臺)/u,
  /(?:未經|未经)(?:本\p{Script=Han}{1,4})?(?:授權|授权|許可|许可).{0,12}(?:轉載|转载|使用|複製|复制)|(?:轉載|转载)(?:請|请|須|须|自|需)|版[權权](?:歸|归).{1,20}所有|侵[權权]?(?:請|请)?(?:聯[繫系]|联系)?(?:刪|删)/u,
  /(?:關注|关注|訂閱|订阅|掃碼|扫码|掃描|扫描|長按|长按|識別|识别|微信搜索).{0,16}(?:公眾號|公众号|公號|公号|二維碼|二维码|微信號|微信号|小程序)(?!的(?:人|[用粉])|[后後之](?![^。]{0,12}(?:[回发發][复覆送]|[领領]|[进進]|加|[获獲])))|(?:點擊|点击).{0,6}(?:閱讀|阅读)原文|(?:歡迎|欢迎)(?:關注|关注|轉發|转发|留言|訂閱|订阅|投稿|[來来]稿|提交|(?:訪問|访问|發[布佈]|发布)(?:或|和|、|我|本|官))|一键三连|一鍵三連/u,
  /未[經经](?:允[許许]|同意)[，,]?(?:不得|[請请]勿|禁止)?(?:轉載|转载)|(?:訂戶|订户|訂閱者|订阅者).{0,8}收到我[們们]/u,
  /^[（(]?本文(?:最初|最早)?(?:首[發发]|刊[於于載载]|原[載载]|转载自|轉載自|摘自|節選自|节选自|来源|來源)/u,
  /^[（(]?(?:原文)?(?:[来來]自|[转轉][载載]自|[来來]源[于於])(?:公[众眾][号號])?\s?[「“《][^」”》]{1,24}[」”》](?:[:：].{0,120})?[。）)]?$/u,
  /一緒に働きませんか|エンジニアを.{0,6}(?:採用|募集)|無断(?:転載|複製)|(?:転載|複製)を?(?:禁|お断り)|(?:チャンネル登録|メルマガ|ニュースレター).{0,16}(?:登録|お願い|購読)/u,
  /무단\s?(?:전재|복제|배포)|재배포\s?금지|저작권자?\s?(?:ⓒ|©|\(c\))|(?:뉴스레터|채널|블로그).{0,12}(?:구독|팔로우)(?:해|하)/u,
  /all rights reserved|let (?:me|us) know .{0,40}(?:comments?\b|below|helps)|(?:in|leave) (?:the|a|your) comments?(?: section)?(?: below)?\s*[.!?)]*$/i,
  /^[([]?this (?:article|post|story|piece|essay|text|interview)(?: has| was| is)?(?: been)?(?: first| originally| also)? (?:appeared|published|ran)\b|^[([]?(?:first|originally) (?:published|appeared|posted)|(?:republished|reprinted) (?:with permission|from)|contains? affiliate links|affiliate commission|^.{0,40}\bdieser (?:artikel|beitrag|text)\b.{0,120}\berschien zuerst\b|^(?:hinweis|anmerkung)\s?: der (?:artikel|beitrag|text) erschien zuerst\b/i,
  /^(?:imagen|foto(?:grafía)?) de (?:portada|cabecera|apertura)\s?:|^(?:image|photo) de (?:couverture|une)\s?:|^titelbild\s?:|^(?:cover|header|title) (?:image|photo)\s?:/i,
  /^[*＊(（[\s]*(?:(?:note|nota|hinweis|anmerkung)\s?: (?:l['’]article|el artículo|der (?:artikel|text|beitrag))|cet article|este artículo|dieser (?:artikel|text|beitrag)),? (?:(?:a été|est|fue|ha sido|wurde|ist) )?(?:initialement|d['’]abord|originalmente|ursprünglich|zuerst) (?:publié|paru|publicado|veröffentlicht|erschienen)/i,
  // What comes by mail, or was to be seen as it happened; and a plea to tell of what is wrong.
  /^[([]?(?:what you need to know|sign up|get|receive|want)\b.{0,80}\bin your inbox\b|^(?:revivez|revoir|retrouvez|suivez) (?:le|la|les|notre|en) (?:direct|live|débat|émission|vidéo|tchat|chat)(?!\p{L})|(?:[错錯][误誤]|不足|疏漏|[谬謬][误誤])(?:之[处處]|的地方)?[，,]?(?:[还還]|也)?(?:[请請]|[欢歡]迎|敬[请請]|[恳懇][请請]).{0,14}(?:指正|指教|斧正|[赐賜]教)/iu,
  // What readers are asked to do, in a paper or on a blog.
  /^we want to hear what you think about (?:this|the|our) \p{L}+\.?$|^(?:submit|send) (?:us )?a letter to the editor\b|\bwrite to letters@|\bdon[’']t forget to (?:subscribe|(?:tag|follow) (?:me|us|@\S+)|pin (?:it|this))\b/iu,
  /^(?!(?!이 글은 ).*[은는이가] ).{0,160}(?:[A-Za-z]{3,}|원문|글|기사|문서|포스트)["”’)\]]?[을를] (?:번역(?:했습니다|한 글입니다|하였습니다)|옮긴 글입니다|옮겼습니다)\.?$/u,
  // What was changed in it.
  /^[([]?this (?:story|article|post|piece|page) (?:has been|was|is) (?:last )?(?:updated|corrected|amended|edited|revised)\b/iu,
  // What readers wrote of it, and what they are asked for; who wrote it as a guest.
  /^(?:editor['’]s note\s*:\s*)?(?:this|the following|today['’]s post) (?:is|was) a guest (?:post|article|column|essay)\b/iu,
  /コメント(?:を|も|など|等)?[^。]{0,8}(?:お待ちして|お寄せ|お願い(?:し|いた))|コメント(?:を|も)[^。]{0,4}(?:いただ|頂)[^。]{0,12}(?:記事|本文|追記|加筆)|(?:コメント|ご指摘)を?(?:元|もと|受け|踏まえ)[^。]{0,16}(?:加筆|追記|訂正)|(?:加筆|追記|訂正)(?:しました|済み)[。、\s]*ありがとう/u,
  /^(?:各位(?:朋友|[讀读]者|看官|小?[夥伙]伴[們们]?|同[學学]|[網网]友)|(?:[讀读]者|朋友)[們们]?|大家|你[們们])[，,：:\s]?[^。？?]{0,12}(?:[認认][為为同]|[覺觉]得|怎[麼么]看|同意|有[什甚][麼么]看法)[^。]{0,8}(?:[笔筆]者|作者|本文|[小我](?:[編编]|[說说的][觀观][點点]?|[總总][結结]))[^。]{0,16}[？?]$/u,
  // Who wrote it for which address, in the midst of what is said of it.
  /^rédigé par \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+(?:, (?:consultant|journalist|rédact|auteur|autrice|fondat|expert|ingénieur|profess|boulang)\p{L}*[^.]{0,80})?\.?$|^(?:publié|publicado|veröffentlicht|published) (?:sur|en|auf|on) (?:[\w-]+\.)+[a-z]{2,6}\.?$/iu,
  // What is offered, to whom to turn, and where to talk of it.
  /^(?:download|get|grab|claim) (?:your|our|the|my) (?:own )?free\b|^(?:want to (?:learn|know|read|see|hear) more|ready to .{2,40}|interested|curious)\?\s.{0,40}\b(?:sign up|subscribe|join|contact|book|download|check out|get|talk)\b|^(?:please )?(?:sign up for (?:the|our|my) (?:\p{L}+ ){0,3}(?:course|webinar|workshop|trial|list)|(?:contact|call|talk to|reach out to) (?:our|us) ?(?:\p{L}+ ){0,2}(?:team|experts?|sales|today)|(?:get|start|claim) (?:a|your) free (?:quote|trial|demo|consultation)|(?:book|schedule|request) (?:a|your) (?:free )?(?:demo|call|consultation))\b|^(?:discuss|comment on) (?:this|it)(?: (?:post|article))? (?:on|at|in)\b|\b(?:ask|e-?mail|write to|reach) (?:us|me) at \S+@\S+/iu,
  /\b(?:this|today['’]s) (?:post|article|episode|newsletter|video) (?:is|was) (?:sponsored|brought to you|supported|paid for) by\b|^(?:stay tuned|watch this space)\b.{0,30}$/iu,
  /^[（(]?(?:this|the following) (?:is|article is|post is|article was|post was) (?:the )?(?:part \w+|(?:first|second|third|fourth|fifth|last|final|\d+(?:st|nd|rd|th))(?: part| post| article| instal?lment| in)?) (?:of|in) (?:an?|the|our|my|this)\b.{0,60}\bseries\b|^[（(]?本[文篇](?:是|[为為]|[属屬][于於]).{0,24}系列.{0,16}(?:第.{1,4}[篇章部]|之[一二三四五六])/iu,
  /^(?:大家好|各位.{0,6}好|哈[喽囉嘍罗])[，,！!。\s].{0,40}(?:我是|我叫|今天|歡迎|欢迎)|^(?:hi|hello|hey),? (?:everyone|folks|all|guys|friends)\b.{0,12}[!,.].{0,60}\b(?:I am|I['’]m|welcome|today)\b|^(?:下一?[期篇回章节節]|下次).{0,24}(?:敬[请請]期待|再[见見])|敬[请請]期待[。！!…]*$|[简簡][历歷](?:[请請]|可以?)(?:[发發投])(?:送|[递遞])?(?:至|到|[给給])|[发發投](?:送|[递遞])?(?:至|到)[^。]{0,6}[\w.+-]+@/iu,
  // What becomes of a reader's address, and who pays.
  /\b(?:never|not) (?:to )?(?:rent|sell|share)(?: (?:or|nor) (?:rent|sell|share))? your e-?mail\b|\btakes? your privacy seriously\b|^you (?:can|may) unsubscribe\b|^when you sign up for (?:this|our|the)\b.{0,80}\bnewsletter|\benter your e-?mail (?:address )?below\b/i,
  /(?<!\p{L})(?:apóyanos|ap[oó]yenos|hazte (?:soci[oa]|miembro)|únete a nuestra comunidad)(?!\p{L})|(?<!\p{L})(?:soutenez-nous|faites un don|devenez (?:membre|adhérente?))(?!\p{L})|^(?:unterstützen sie uns|werden sie mitglied|jetzt mitglied werden)(?!\p{L})/iu,
  /^was this (?:page |article |post )?helpful\??$|\bsubscribe for free to\b|^thanks for reading .{2,60}[!.]$|\bwe (?:may )?(?:earn|receive) a (?:small )?commission|(?:subscribe|follow|find us|listen) wherever you (?:get|listen to) your podcasts|^if you (?:enjoyed|liked) this (?:post|story|article|piece).{0,20}\b(?:consider|please|follow|share|subscribe|clap|recommend|hit|tap|leave|check out)|^if you (?:like|enjoy|love|appreciate|value) (?:our|my|this) (?:content|work|site|blog|channel|articles?|posts?|tutorials?|guides?)\b.{0,20}\b(?:consider|please|buy|support|donat)|\bbuy(?:ing)? (?:me|us) a coffee[.!]?$|^thank(?:s| you) for your support[.!]?$|^(?:article réservé aux abonnés|temps de lecture\s?:?\s?\d+ ?min(?:utes?)?)\.?$/i,
  /^(?:本文|本[内內]容|文章|作者|[网網]友(?:[评評][论論])?).{0,24}不(?:代表|表明).{1,8}(?:立[场場]|[观觀][点點])|^如[对對有][对對]?本[文稿刊内內网網].{0,20}[联聯](?:[系繫]|[络絡])|^(?:本文|文章)(?:[内內]容)?(?:[编編][译譯]|整理|改[编编])自|[欢歡]迎[随隨][时時](?:[与與和跟同]我[们們]?)?[联聯](?:[系繫]|[络絡])/u,
  /[评評][论論][区區](?:留言|[见見]|[聊说說]|告[诉訴])|[觉覺]得.{0,6}(?:有用|不[错錯]|有[帮幫]助).{0,12}(?:[点點][个個]?[赞讚]|[转轉][发發]|收藏)|[点點][击擊](?:上方|下方|[蓝藍]字).{0,20}[关關]注/u,
  // Two buttons or more and what they are for, as the whole of a sentence.
  /^["“「『【《]?(?:[点點][个個]?[赞讚]|在看|分享|[转轉][发發]|收藏|[关關]注|[评評][论論]|留言)["”」』】》]?(?:[、，,+和及与與/\s]*["“「『【《]?(?:[点點][个個]?[赞讚]|在看|分享|[转轉][发發]|收藏|[关關]注|[评評][论論]|留言|三[连連])["”」』】》]?)+(?:[，,]?\s?(?:[让讓]|支持|鼓[励勵]|[传傳][递遞])[^，,。的]{1,10})?[！!。～~]*$/u,
  /^(?:please |don['’]t forget to |remember to |be sure to )?(?:like|share|subscribe|comment|clap|rate)(?:(?:,| and|, and| &) (?:like|share|subscribe|comment|follow|clap|review|rate|hit the bell)){1,3}(?: (?:this|the|our|my|if) .{2,40})?[.!]*$|^(?:por favor, )?(?:dale (?:a )?(?:me gusta|like)|comparte|suscríbete)(?:,| y|, y) (?:dale (?:a )?(?:me gusta|like)|comparte|suscríbete)(?:(?:,| y) (?:comparte|suscríbete))?[.!]*$|^(?:likez|aimez|partagez|abonnez-vous)(?:,| et) (?:likez|aimez|partagez|abonnez-vous|commentez)(?:(?:,| et) (?:partagez|abonnez-vous|commentez))?\s?[.!]*$|^(?:liked?|teilt?|abonniert?|kommentiert?)(?:,| und) (?:liked?|teilt?|abonniert?|kommentiert?)(?:(?:,| und) (?:teilt?|abonniert?|kommentiert?))?[.!]*$|^(?:いいね|高評価|フォロー|シェア|チャンネル登録)(?:(?:や|と|、|・|＆|&)(?:いいね|高評価|フォロー|シェア|チャンネル登録))+を?(?:よろしく)?(?:お願い(?:いた)?します|ください)[。！!]*$|^(?:좋아요|구독|공유|알림)(?:(?:과|와|,|·|&)? ?(?:좋아요|구독|공유|알림)(?: ?설정)?)+(?:을|를)? ?(?:눌러|부탁)[^.]{0,12}[.!]*$/iu,
  /\bwe use cookies|accept (?:all )?cookies|(?:subscribe|sign up) (?:to|for) (?:our|the|my)\b.{0,30}(?:newsletter|channel|mailing|updates|podcast)|follow (?:us|me) on \w+/i,
  /(?:^for more\b|\b(?:make|be) sure to\b|^you can\b|^please\b).{0,60}\b(?:subscribe to|follow)\b.{0,80}\b(?:newsletter|channel|podcast|linkedin|twitter|instagram|substack)\b|\bdirekt in (?:dein|ihr|euer)(?:e[nm])? (?:e-?mail-)?postfach\b|\bdirectamente en tu (?:bandeja|correo)\b|\bdans votre boîte (?:mail|de réception)\b/iu,
  /^[（(]?本文(?:内容|內容)?(?:[来來]自|[转轉][载載]自)(?:[于於])?(?:微信)?(?:公众号|公眾號|公号|公號|合作|[网網]站)|^(?:[資资]料|信息|[訊讯]息|[內内]容|素材)(?:[来來]源[于於]?|[来來]自|整理自)(?:[網网][络絡路]|互[联聯][网網])[。.]?$/u,
  /^(?:visit|check out|head to|go to|see) .{2,50}(?:homepage|home page|website|web site|site)\b.{0,12} for more\b/i,
  /^enter your (?:name and )?e-?mail(?: address)? to (?:get|receive|download)\b/i,
  /^thank(?:s| you) for (?:signing up|subscribing)[.!]?$|^(?:correction|clarification)\s*:.{0,40}\bearlier version of this\b/i,
  /^click (?:(?:here|on (?:the|an?)\b.{0,24}|the .{2,24}) )?to (?:see|watch|view|enlarge|zoom|download|listen|play|hear)\b/i,
  /^(?:this|the) (?:content|embed|video|post) (?:can|could|may) (?:also |only |not )?be (?:viewed|displayed|played|loaded|shown) (?:on|in|because|unless|without|due)\b|^your browser (?:does not|doesn['’]t) support|^(?:please )?enable javascript\b/i,
  /\bkeep up with (?:the|our)\b.{0,40}\bnewsletter\b|\b(?:become|by becoming) an? (?:member|subscriber|patron|supporter)\b.{0,40}\bsupport (?:us|our|independent)\b|\bsupport (?:us|our (?:work|journalism))\b.{0,40}\bbecom(?:e|ing) an?\b|(?:成[为為]|加入).{0,12}(?:[订訂][户戶]|[会會][员員]|[赞讚贊]助人).{0,12}支持我/iu,
  /^(?:das |alle |die )?(?:bild(?:material|er)?|fotos?)\b.{0,90}(?:zur verfügung gestellt|stamm(?:t|en) von\b.{0,40})[.!]?$|^(?:all )?(?:images|photos|pictures) (?:courtesy of|provided by|by)\b.{0,60}$/iu,
  // A form, by the words above it.
  /^(?:(?:unser(?:en)?|den|der|mein(?:en)?) )?[\p{L}-]{0,24}newsletter (?:erhalten|abonnieren|bestellen|anmelden)[.!]?$|^(?:recevoir|recevez|s['’]abonner à|s['’]inscrire à|inscription à) (?:la|notre|nos) (?:newsletter|infolettre|lettre d['’]information)s?[.!]?$|^(?:suscripción|apúntate|recibe) (?:al?|nuestr[oa]|el|la) (?:newsletter|boletín)[.!]?$|^(?:newsletter|e-?mail) sign-?up[.!]?$|^(?:subscribe|sign up) (?:to|for) (?:the|our) [\p{L} ]{0,24}newsletter[.!]?$/iu,
  /^(?:以下|この)の?(?:文章|記事)は.{0,120}(?:日本語訳|翻訳)(?:です|したもの)|翻訳をご?許可|^(?:the following|this) (?:is|article is|post is) (?:an? |the )?(?:\p{L}+ )?translation of\b|^(?:本文|以下)(?:[内內]容)?(?:[為为是]|系|翻[譯译]自|[譯译]自).{0,60}(?:的?[譯译][文本]|翻[譯译])[。.]?$/iu,
  /todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|suscríbete a (?:nuestro|mi)|(?:abonnez|inscrivez)[- ]vous à (?:notre|la) (?:newsletter|infolettre)|abonnieren sie|en (?:los|tus) comentarios(?: abajo)?[.!]?$|dans les commentaires[ .!]*$|in den kommentaren[.!]?$/i,
];

/** Buttons and notices of a page, or of the tool that kept it, for what it shows or cannot show. */
const SHOWN: Patterns = [
  /^(?:跳[转轉]到\s?.{2,16}\s?(?:查看|[閱阅][讀读])|在\s?.{2,16}\s?(?:中|[裡里])(?:打[开開]|查看|[閱阅][讀读])(?:原文)?|(?:[Oo]pen|[Vv]iew|[Rr]ead|[Cc]ontinue) in (?:the )?(?:[Aa]pp|[Bb]rowser|\p{Lu}\w{2,15})|.{2,16}で(?:開く|表示する|読む)|.{2,16}에서 (?:열기|보기))$/u,
  /^(?:enlarge|enlarge (?:this )?image|view (?:larger|full[- ]size)(?: image)?|open image in .{3,20}|[点點][击擊](?:查看|[图圖]片)?.{0,4}(?:大[图圖]|放大)|查看(?:大|原)[图圖]|画像を?(?:クリックで)?拡大.{0,4}|拡大画像|(?:이미지|사진)\s?(?:크게|확대)\s?보기|bild vergrößern|zum vergrößern.{0,16}|agrandir l['’]image|ampliar (?:imagen|foto))$/iu,
  /^(?:loading|加[载載]中|読み込み中|로딩\s?중|chargement|cargando|wird geladen)\s*(?:…|\.{2,})?$|^code language\s*:\s?\S+(?:\s\(\S+\))?$/iu,
  /^(?:listen to this (?:article|story)\b.{0,24}|skip (?:advertisement|ad)|enter your e-?mail(?: address)?|thank(?:s| you) for (?:signing up|subscribing)[.!]?|share (?:full |this )?article|(?:jump|skip) to (?:main )?content|copiar enlace|copier le lien)$/iu,
  /^(?:correction|clarification)\s*:\s|\ban earlier version of this (?:article|story|post)\b|^(?:con información de (?:agencias|\p{Lu})|archivado en\s*:|si está interesado en licenciar|avec (?:afp|agences|reuters)$|mit material (?:der|von) \p{Lu}|with (?:reporting|files) (?:by|from) \p{Lu})/iu,
  /^※\s?(?:提醒|提示|注意)|^更多.{0,6}(?:報導|报道|報道|新聞|新闻|文章|內容|内容)$|^写留言$|^寫留言$|^星[标標]$|応援し(?:よう|ませんか|てください)|チップで応援|サポートをしてみませんか|^すべて表示$|^見出し画像$|他の記事も(?:読んで|どうぞ|ご覧)|^많이 본 (?:뉴스|기사)$/iu,
  /^[（(]?原[标標]?[题題](?:[为為]|目)?\s*[:：《“「]|^[（(]?original(?:ly)? (?:title|titled)\s*[:：“"]/iu,
];

/** Labels and lines around an article: none of its own where they stand alone, without a sentence. */
const CHINESE: Patterns = [
  /(?:微信|交流|[读讀]者|粉[丝絲])群\s*[/／】]?$|^[長长]按.{0,8}[图圖碼码]/u,
  /^(?:\d+人)?(?:参与|參與|浏览|瀏覽|阅读|閱讀|点赞|點讚|收藏)\s*\d*\s*(?:条|條)?(?:评论|評論)?$/u,
  /^(?:下[載载]|[項项]目|源[碼码]|[原全]文|代[碼码]|[倉仓][庫库]|資料|资料)(?:地址|[鏈链]接|[連连][結结])\s*[:：]?$/u,
  /(?:觀點|观点)(?:僅|仅|只)(?:代表|屬於|属于)|(?:僅|仅)提供信息(?:存儲|存储|發布|发布)|不代表(?:本站|本平|本刊|平台|平臺)/u,
  /^[（(]?(?:本文)?(?:圖片|图片|配圖|配图|題圖|题图|頭圖|头图|封面[圖图]?)(?:來自|来自|來源|来源|版權|版权)|^[（(]?(?:來源|来源|(?:資料|资料|参考資料|參考資料|参考资料)(?:來源|来源)?|原文(?:鏈接|链接|連結|地址)?|作者|文字|編輯|编辑|責編|责编|責任編輯|责任编辑|審核|审核|圖片|图片|配[图圖]|[头頭題题][图圖]|封面|審校|审校|校對|校对|譯者|译者|排版|監製|监制|攝影|摄影|圖源|图源)\s*[:：|｜/／]/u,
  /(?:特別|特别|免責|免责|版權|版权|風險|风险|鄭重|郑重)(?:聲明|声明|提示)\s*[:：]|^(?:特別聲明|特别声明|免責聲明|免责声明|版權聲明|版权声明|版權說明|版权说明|風險提示|风险提示)$|(?:未經|未经)(?:本\p{Script=Han}{1,4})?(?:授權|授权|許可|许可).{0,12}(?:轉載|转载|使用|複製|复制)|(?:轉載|转载)(?:請|请|須|须|自|需)|自由(?:轉載|转载)|版[權权](?:歸|归|所有|屬|属)|侵[權权]?(?:請|请)?(?:聯[繫系]|联系)?(?:刪|删)/u,
  /(?:關注|关注|訂閱|订阅|掃碼|扫码|掃描|扫描|長按|长按|識別|识别|微信搜索).{0,16}(?:公眾號|公众号|公號|公号|二維碼|二维码|微信號|微信号|微信|小程序|頻道|频道)(?!的(?:人|[用粉])|[后後之](?![^。]{0,12}(?:[回发發][复覆送]|[领領]|[进進]|加|[获獲])))|^(?:掃碼|扫码|長按|长按)(?:關注|关注|識別|识别|加入|添加|進群|进群)|(?:點擊|点击).{0,6}(?:閱讀|阅读)原文|(?:歡迎|欢迎)(?:[你您]|大家)?(?:關注|关注|轉發|转发|留言|訂閱|订阅|投稿|加入|提交|訪問|访问|[來来]稿|[聯联](?:[繫系]|絡))|加(?:我|入)?(?:微信|交流群|读者群|讀者群)/u,
  /(?:討論|讨论)地址|(?:参与|參與)(?:讨论|討論)|一键三连|一鍵三連|点赞|點讚|^(?:分享(?:到|給|给|至|$)|轉發|转发)|返回.{0,6}(?:首頁|首页|頂部|顶部|列表)/u,
  /(?:原创|原創).{0,8}(?:编译|編譯)|荣誉推出|榮譽推出|^[（(]?本文(?:系|係|由).{0,40}(?:翻译|翻譯|編譯|编译|授权|授權|原创|原創|供稿)|^[（(]?本文(?:最初|最早)?(?:首[發发]|刊[於于載载]|原[載载]|转载|轉載|摘自|節選自|节选自|来源|來源)|^[（(]?(?:首[發发]|刊|原[載载])[於于]/u,
  /^(?:延伸|相關|相关|推荐|推薦|更多|精彩)(?:閱讀|阅读|文章|新聞|新闻|報導|报道|報道|推荐|推薦|內容|内容|链接|鏈接)|^(?:猜你喜[歡欢]|[為为][你您]推[薦荐]|推[薦荐]\s*\d*$|[大还還]家[都还還]?在看$|热门(?:文章|推荐|新闻)|熱門(?:文章|推薦|新聞)|上一篇|下一篇|往期(?:回[顧顾]|精彩|推荐|推薦|文章))/u,
  /^(?:展[開开]全文|(?:閱讀|阅读|查看)(?:全文|原文|更多)|[繼继][續续][閱阅][讀读])|^(?:發表|发表)(?:評論|评论|回[覆复]|留言)|^(?:全部|最新|热门|熱門)?(?:评论|評論|留言|回應)\s*[（(]?\d*[）)]?$|^\d+\s*(?:[条條則则个個]\s*)?(?:评论|評論|留言|回應)$/u,
  /^(?:标签|標籤|关键[词字]|關鍵[詞字]|分[类類]|版权|版權)\s*[:：]|^(?:[閱阅][讀读](?:量|数|數)?|瀏覽|浏览|點擊|点击)\s*[:：]?\s*\d+$|^(?:预计|預計)?[閱阅][讀读](?:時間|时间|時長|时长).{0,12}(?:分[鐘钟]|$)|^(?:全文|本文)(?:共|约|約).{0,4}\d+\s*字/u,
  /^(?:版[权權]|目[录錄]|正文)$/u,
  // Under which terms it may be used.
  /^本(?:著作|作品|文章?|[网網]站|部落格)[^。]{0,10}(?:[采採]用|依|以|遵[循守]).{0,40}(?:授[权權]|[许許]可|[创創]用|知[识識]共享|CC)/u,
  /^本?(?:[条條]目|[词詞][条條]|文章?)?相[关關](?:主[题題]|[条條]目|[话話][题題]|[词詞][条條])\s*[:：]/u,
  // What an account offers, and whom it asks to come.
  /(?:^|[，,。！!：:\s]|微信|[请請用])[扫掃][码碼描].{0,6}(?:[领領]|加入|[续續]费|入群|[进進]群|加群|添加|[报報]名|下[单單]|[咨諮][询詢]|[关關]注)|^.{0,6}(?:[优優]惠|折扣)[券码碼]\s*[:：]$|[订訂][阅閱].{0,16}(?:[日週周]報|[电電]子報|快[讯訊])/u,
  /^(?:了解|获取|獲取|掌握|[查察]看)(?:更多|最新|第?一手).{0,16}(?:[资資][讯訊]|[动動][态態]|[内內]容|消息|[干乾]货)$|^[►▶→👉]\s?(?:前往|[点點][击擊]|立即|[马馬]上).{0,24}$/u,
  /(?:只|仅|僅)(?:代表|是)(?:作者|[笔筆]者)?(?:[个個]人|本人)(?:的)?(?:[观觀][点點]|看法|意[见見]|立[场場])/u,
  /^[（(]?本文(?:初稿|[内內]容|部分[内內]容)?(?:[由为為以]|[系係])\s?(?:AI|人工智[能慧]|ChatGPT|生成式)[^。]{0,10}(?:[编編][写撰寫]|[撰生][写寫成稿]|[产產]生|[协協]助|[辅輔]助)/u,
  // The card of an account: how much it has published, and what it asks for.
  /^\d+\s?篇原[创創][内內]容$|^公[众眾][号號]$|^[点點][击擊][关關]注|^(?:[转轉][载載]|商[务務])[^。]{0,12}(?:添加|[联聯][系繫]|加)[^。]{0,6}(?:微信|公[众眾][号號])/u,
  /^核稿(?:[编編][辑輯])?\s*[:：]|^本文(?:初稿|[内內]容)?(?:由|[系係]).{0,24}(?:AI|人工智[能慧]).{0,8}(?:[协協]助|[辅輔]助|[生撰]|[编編])/u,
  // Who published it when, what readers did with it, and what is asked of them.
  /^(?:最[后後])?(?:[发發][布佈表]|[编編][辑輯]|修改|更新)(?:于|於|[时時][间間])?\s*[:：]?\s*(?:\d{4}|\d{1,2}[-月])[\d\s年月日.:：/-]*$|著作[权權](?:归|歸)|^IP\s?[属屬]地|^[字阅閱][数數读讀](?:量|[数數])?\s*[:：]?\s*[\d.,]+[wW万萬]?(?:\s{1,4}\S{2}\s*[\d.,]+)*$|^[\d,.]+[wWkK万萬]?\s*人?(?:[赞讚]同|[点點][赞讚]|喜[欢歡]|收藏|[关關]注|在看|[浏瀏][览覽])(?:了?[该該此]?(?:回答|文章))?$|^(?:[赞讚]同|喜[欢歡]|收藏|[点點][赞讚][数數]?|好[问問][题題]|[写寫]回答|邀[请請]回答|[关關]注[问問][题題]|添加[评評][论論]|[关關]注者|被[浏瀏][览覽])\s*[\d,.wWkK万萬]*$/u,
  /^收[录錄]于(?:合集|[话話][题題]|[专專][栏欄辑輯])|[点點][击擊](?:上方|下方|[蓝藍]字|右上角|[标標][题題]).{0,20}(?:[关關]注|[订訂][阅閱]|星[标標]|添加)|[设設]为?[为為]?星[标標]|^[点點](?:分享|收藏|[点點][赞讚]|在看)(?:\s*[点點]\S{2})*$|^posted @|^(?:分[类類])?[专專][栏欄]\s*[:：]|[评評][论論][区區](?:留言|[见見]|[聊说說]|[告分])|[点點][个個]?[赞讚].{0,6}(?:再走|支持|[关關]注|收藏)|[记記]得.{0,6}(?:[点點][赞讚]|[关關]注|收藏|[转轉][发發])|(?:[觉覺]得|如果).{0,12}(?:有用|不[错錯]|[帮幫]助).{0,16}(?:[赞讚]|推[荐薦]|[转轉][发發]|收藏|[关關]注)|^[赞讚][赏賞]支持|^[（(]?[受供](?:[访訪]者|[图圖])/u,
  /^(?:廣告|广告|贊助|赞助|推广|推廣|AD)$|^(?:[圖图]|文|摄影|攝影)[／/|｜]|^(?:當前位置|当前位置|您(?:的|所在的?)位置|首頁\s*[>›»／/]|首页\s*[>›»／/])|(?:商[務务]合作|投稿(?:邮箱|郵箱|信箱)|[聯联](?:[繫系]|絡)(?:邮箱|郵箱|信箱|電話|电话|方式))\s*[:：]?|隐私(?:政策|权)|隱私權?政策|打[賞赏]|[讚赞][賞赏](?:作者|本文)/u,
];

const JAPANESE_AND_KOREAN: Patterns = [
  /^(?:前日|翌日|前回|次回|昨日|明日)(?:は|の(?:記事|担当))|(?:\d+|[一二三四五六七八九十]+)日目の(?:記事|担当)|^(?:作者様?|著者|公式)(?:の)?(?:サイト|ページ|ホームページ|ブログ)[:：]?$/u,
  // The box of a shop.
  /売り?上げ?ランキング\s*[:：]|^(?:Amazon(?:\.co\.jp)?|楽天(?:市場)?|Yahoo!?ショッピング)で(?:詳細|購入|見る|探す|検索|チェック|価格)/u,
  /[[［【]PR[\]］】]$|^[【［[](?:注目|人気|関連|おすすめ)の記事[】］\]]/u,
  /エンジニアを.{0,6}(?:採用|募集)|(?:採用|募集)(?:中です|しています|を行って)|一緒に働きませんか|お問い合わせ(?:は|先|フォーム)|無断(?:転載|複製)|(?:転載|複製)を?(?:禁|お断り)|著作権は|プライバシーポリシー|利用規約/u,
  /^(?:シェア(?:する|$)|ツイート(?:する|$)|いいね！?$|フォロー(?:する|お願い|$)|関連(?:記事|リンク)|あわせて読みたい|おすすめ記事|人気記事|この記事を(?:書いた人|シェア)|著者(?:プロフィール|紹介)|続きを読む|前の記事|次の記事|コメント(?:する|を書く|欄|\s*[（(]?\d)|タグ\s*[:：]|カテゴリー?\s*[:：]|広告$|スポンサー|メルマガ|ニュースレター|写真\s*[:：／=＝]|出典\s*[:：])/u,
  /(?:チャンネル登録|メルマガ|ニュースレター).{0,16}(?:登録|お願い|購読)|最後まで(?:お)?読んで(?:いただき|くださり|くれて)/u,
  /^(?:sns\s?)?기사\s?(?:보내기|공유(?:하기)?|스크랩)$|^(?:본문\s?)?글(?:씨|자)\s?(?:크기|줄이기|키우기|크게|작게)|^[（(［[]\s?사진\s*[=:／/]|^키워드\s?관련\s?기사|^(?:키워드\s?)?tags?\s?#|기사\s?제보\s?(?:및|:|하기)/iu,
  /^(?:本記事|この記事)(?:の(?:初稿|一部|本文))?は[^。]{0,12}(?:AI|ChatGPT)[^。]{0,16}(?:生成|作成|執筆)|^(?:이|본)\s?(?:기사|글)(?:는|은)[^.]{0,16}(?:AI|인공지능|챗GPT)[^.]{0,16}(?:작성|생성)/iu,
  /무단\s?(?:전재|복제|배포)|재배포\s?금지|저작권자?\s?(?:ⓒ|©|\(c\)|는)|^(?:공유하기|구독하기|좋아요|관련\s?(?:기사|글|뉴스)|추천\s?(?:기사|글)|댓글(?:\s*\d+)?$|댓글\s?(?:쓰기|달기)|\d*\s?개의 댓글이 있습니다|(?:이전|다음)\s?글$|더\s?보기|광고$|태그\s*:|카테고리\s*:|사진\s*[=:]|출처\s*(?:[=:]|$))|(?:뉴스레터|채널|블로그).{0,12}(?:구독|팔로우)/u,
];

const ENGLISH: Patterns = [
  /^(?:(?:the )?(?:story|article|text) continues below\b.{0,20}|scroll (?:down )?to continue|continue below)\.?$/i,
  /^want to (?:learn|read|see|hear) more(?: about .{2,40})?\?$|^download (?:the|this|our)\b.{0,60}\((?:pdf|epub|docx?|xlsx?|zip)\b/i,
  // When and from where a copy was taken.
  /^(?:captured|archived|retrieved|accessed|scraped|saved|edited|last (?:updated|modified|edited))\b\s*(?:on\b|at\b|from\b|:|$)|^(?:updated|posted|published)\s*(?:on|at)?\s*:?\s*(?:\p{L}{3,9} )?\d[^.]*$/iu,
  /all rights reserved|^(?:©|\(c\) ?\d{4}|copyright\b)|^(?:notice|disclaimer|disclosure)\s*:|the (?:content|views|opinions).{0,60}(?:uploaded|expressed|posted|do not)|social media platform|(?:licensed|released|republished) under (?:a|the) |creative commons (?:licen[sc]e|attribution)/i,
  /^(?:share (?:this|on|via|with)|share$|tweet(?: this)?$|follow (?:us|me)|follow .{2,40} on (?:twitter|x|linkedin|facebook|instagram|mastodon)|subscribe|sign up|sign in|log in|join (?:our|the) (?:newsletter|mailing|community)|get (?:the|our) newsletter|related\s*:?$|related (?:posts?|articles?|stories|reading|content|links?|topics)|recommended (?:reading|for you|posts?)|read (?:more|next|also|full)|continue reading|keep reading|more from\b|more (?:stories|articles|posts)|you (?:may|might) also (?:like|enjoy)|about the authors?|leave a (?:comment|reply)|post a comment|comments?(?: are closed| \(\d+\))?$|\d+ (?:comments?|shares?|replies|likes?|claps?|views?)$|filed under|posted (?:in|by|on)|tagged\b|tags?\s*:|topics?\s*:|categor(?:y|ies)\s*:|via\s*:|previous (?:post|article)|next (?:post|article)|back to (?:top|home)|skip to|print this|email this|advertisements?$|sponsored\b|ad$)/i,
  /let (?:me|us) know .{0,40}(?:comment|below|helps)|(?:in|leave|drop) (?:the|a|your) comments?\b(?! (?:of|on|by|from))|^(?:photo|photograph|image|picture|video|illustration|cover|featured image)s? ?(?:credits?|by|source|courtesy|via)\b|^(?:photos?|fotos?|images?|bild(?:er)?|crédits?(?: photos?)?)\s?[:：]?\s(?:getty|istock|shutterstock|unsplash|pexels|pixabay|alamy|afp|reuters|epa|dpa|efe)\b|^credits?\s*:|^(?:ai[- ])?generated (?:image|picture|by|with)\b|^(?:image|picture|illustration) generated (?:by|with)\b|getty images|(?:photo|image) by .{2,40} on \w+$/i,
  /^(?:\(|\[)?this (?:article|post|story|piece|essay|text|interview)(?: has| was| is)?(?: been)?(?: first| originally| also)? (?:appeared|published|ran|posted)|^(?:\(|\[)?(?:first|originally) (?:published|appeared|posted)|republished (?:with|from)|reprinted (?:with|from)|contains? affiliate links|affiliate commission|^.{0,40}\bdieser (?:artikel|beitrag|text)\b.{0,120}\berschien zuerst\b/i,
  /\bwe use cookies|\bcookie (?:policy|settings|preferences)|accept (?:all )?cookies|^privacy policy|terms of (?:use|service)|^\d+[ -]min(?:ute)?s?(?: read)?$|^(?:reading time|estimated reading)\b|^home\s*[>›»/|]\s/i,
  /^(?:featured|cover|header|top|lead|banner) (?:image|photo|picture|illustration)s?(?:\s?[:：]|\s(?:is|are|shows|by|from|via|courtesy)\b)/i,
  // How a text came about, and what it belongs to.
  /^[([]?this (?:article|post|story|piece|essay|text|interview) (?:(?:was|is|has been) (?:also |originally |first )?(?:inspired by|adapted from|derived from|based on a (?:talk|lecture|keynote|speech)|excerpted from|an? (?:adaptation|excerpt)|part of (?:an?|our|the)\b.{0,30}\b(?:series|project|collaboration|partnership))|arises from|(?:was|is) (?:written|produced|published) (?:as part of|in (?:partnership|collaboration) with))|^(?:este (?:artículo|texto) forma parte de|cet article fait partie (?:de|d['’])|dieser (?:artikel|text|beitrag) (?:ist teil|entstand im rahmen))/iu,
  // Agencies that pictures come from, and those who write for a site, on lines of their own.
  /(?:^|[/(|:]\s?)(?:getty(?: images)?|istock(?:photo)?|shutterstock|unsplash|pexels|pixabay|alamy|corbis|afp|reuters|epa|dpa|imago|efe)(?:[/,]\s?[\p{L} ]{2,20})?\s*\)?$|^(?:\p{L}+ )?(?:contributor|contributing writer|staff (?:writer|reporter)|guest (?:author|post))$/iu,
  /^(?:affiliate )?disclosure\s*:|we (?:may )?(?:earn|receive) a (?:small )?commission|buy me a coffee|^if you (?:enjoyed|liked|found) this\b|consider (?:following|subscribing|supporting|sharing)|^last updated\s+(?:\d+|an?)\b[^.]{0,24}$|^edit this page|^(?:jump to|print) recipe|wherever you (?:get|listen to) your podcasts|^(?:media|press) contacts?\b|^forward[- ]looking statements?$|^(?:published in|writer for|written by .{2,40}|\d[\d.,]*[km]? followers?|related\s*:\s?.{3,80})$|\bwe(?:['’]re| are) hiring\b/i,
  // Who checked it.
  /^(?:(?:[Mm]edically |[Cc]linically )?[Rr]eviewed|[Ff]act[- ][Cc]hecked) by:?\s+\p{Lu}|^(?:[Mm]edizinisch |[Ff]achlich )?[Gg]eprüft (?:von|durch)\s+\p{Lu}|^Revisado por\s+\p{Lu}|^(?:Relu|Vérifié) par\s+\p{Lu}/u,
  // A form's own words, and what stands above the author's other texts.
  /^(?:your e-?mail address will not be published|required fields are marked|(?:latest|recent) posts(?: by .{2,40})?(?: \(see all\))?$|download (?:your|the|this) free [^.]{2,40}(?:now)?!?$)|^(?:this|the) (?:post|article|page|site) (?:and .{2,40} within it )?(?:may contain|contains) affiliate|participant in the .{2,40} (?:associates|affiliate) program/i,
  /^(?:parts of )?this (?:article|post|text|story) (?:was|is|has been) (?:written|generated|drafted|produced|translated) (?:with|by|using)(?: the (?:help|aid) of)?(?: generative)? (?:ai\b|an ai\b|artificial intelligence|chatgpt)|^dieser (?:artikel|text|beitrag) (?:wurde|ist) (?:mit|von)(?: hilfe von)? (?:ki|künstlicher intelligenz)\b|^este (?:artículo|texto) (?:fue|ha sido) (?:escrito|generado|redactado) (?:con|por) (?:ia|inteligencia artificial)\b|^cet article a été (?:écrit|généré|rédigé) (?:avec|par) (?:l['’])?(?:ia|intelligence artificielle)\b/i,
  // When it was last changed.
  /^(?:(?:modificado|actualizado|editado) por última vez|última (?:modificación|actualización)|dernière (?:modification|mise à jour)|(?:zuletzt|letzte) (?:geändert|aktualisiert|bearbeitet|änderung|aktualisierung)|última atualização|ultim[ao] (?:modifica|aggiornamento))\b/iu,
  // Where an article stood in print, and its number there.
  /^scan (?:to (?:follow|join|read|view)|the (?:qr )?code)\b/i,
  /^doi\s*:\s*10\.|^\p{Lu}[\p{L}. ]{2,40} \d{1,4}, [a-z]?\d{1,6}[-–]\d{1,6} \(\d{4}\)$/iu,
  /\bdelivered (?:straight |right |directly )?to your inbox\b|^(?:search for this author|pdf version$|download (?:the )?pdf|(?:learn|find out) more\s*[>›»→]?$)|\b(?:follow|find|contact|reach|write to)\b.{0,40}\b(?:facebook|twitter|instagram|linkedin|mastodon)\b/i,
  /^thanks to \p{Lu}.{4,240} for (?:reading|comments on|feedback on|their (?:comments|feedback))\b|\b(?:on|via|through) our (?:twitter|facebook|instagram|telegram|linkedin) (?:account|page|channel)\b/iu,
  /\bour (?:free |weekly |daily |monthly )*newsletter|^(?:please )?subscribe (?:to|now|below|here|for)\b|^(?:contact|e-?mail|reach|write to) (?:us|me|the author|him|her)\b|^thank(?:s| you) for reading/i,
];

const ARABIC: Patterns = [
  /^(?:جميع الحقوق محفوظة|حقوق النشر|مواضيع (?:ذات صلة|مشابهة)|مقالات (?:ذات صلة|مشابهة)|أخبار ذات صلة|اقرأ (?:أيضا|أيضًا|المزيد)|شارك(?:نا|ها)?$|شارك (?:المقال|هذا)|تابعنا|اشترك|التعليقات|أضف تعليق|الوسوم|المصدر\s*:|الصورة\s*:|إعلان$)/u,
];

/** What a form offers, by the name that its letters have: `Get the Crumb Daily`. */
const OFFERED =
  /^(?:[Gg]et|[Rr]eceive|[Jj]oin) (?:the|our) (?:\p{Lu}[\p{L}’'&-]*\s){1,5}(?:Daily|Weekly|Newsletter|Briefing|Digest|Bulletin)[.!]?$/u;

/** Whether a line is the offer of a form. */
export function offersLetters(text: string): boolean {
  return OFFERED.test(text.trim());
}

/** A film that a page shows beside the text, by its label and its title. */
const FILM = /^(?:en vid[eé]o|im video|en images|en imágenes|in (?:the )?video)\s?[,:»]\s?[^.\s][^.]*$/iu;

const ROMANCE_AND_GERMAN: Patterns = [
  FILM,
  /^(?:alle (?:artikel|beiträge|texte) (?:von|aus)|tous (?:les|ses) articles\b|todos los artículos (?:de|sobre)|link kopieren$|réagir$|commenter$|autor(?:\*?in(?:nen)?)?$)/iu,
  /^article réservé aux abonnés|^temps de lecture\b|^(?:lecture|lectura|lesezeit|lesedauer)\s:?\s?(?:ca\. )?\d+ min|^zur person(?:\s{2,}.{0,40}|\s*:?)$/iu,
  /^(?:compart(?:e|ir)(?: en| est|$)|síguenos|suscríbete|suscribirse|artículos? relacionados?|notas? relacionadas?|también te puede (?:interesar|gustar)|te puede (?:interesar|gustar)|saltar a la receta|imprimir receta|lee también|leer (?:más|también)|sigue leyendo|deja (?:un|tu) comentario|\d+ comentarios?$|comentarios?$|todos los derechos reservados|(?:publicado|actualizado) (?:el|en|por)\b.{0,24}\d|etiquetas?\s*:|categorías?\s*:|publicidad$|boletín\b|este artículo (?:fue|se|apareció)|(?:foto|fotografía|imagen|fuente|créditos?)s?\s*:|tiempo de lectura|sobre (?:el|la) autora?$|política de (?:privacidad|cookies)|contacto\s*:)|(?:seguir|siga|sigue|síguenos|escrib\p{L}+).{0,60}\b(?:facebook|twitter|instagram)\b|más información\s*[>›»→]$/iu,
  /^(?:partage[rz](?: sur| cet| l['’]article|$)|suivez[- ](?:nous|moi)|abonnez[- ]vous|inscrivez[- ]vous|à lire aussi|lire (?:la suite|aussi|également)|articles? (?:similaires?|liés?|connexes?)|sur le même (?:thème|sujet)|laisse[rz] un commentaire|\d+ commentaires?$|commentaires?$|tous droits réservés|(?:publié|mis(?:e)? à jour|posté|modifié) (?:le|par|dans)\b.{0,24}\d|mots[- ]cl(?:é|ef)s\s*:|étiquettes?\s*:|catégories?\s*:|publicité$|infolettre|cet article (?:a été|est)(?: initialement| d'abord)? (?:publié|paru)|(?:photos?|crédits?(?: photos?)?|source|image)\s*:|temps de lecture|à propos de l['’]auteure?|politique de (?:confidentialité|cookies))/i,
  // What an editor offers beside the text.
  /^la rédaction vous (?:conseille|recommande|propose)\s*:?$|^(?:te|le) recomendamos\s*:?$|^die redaktion empfiehlt\s*:?$|^editor['’]?s['’]? (?:picks?|choice)\s*:?$/iu,
  /\bnuestras? (?:cuentas?|perfil(?:es)?|redes) (?:en|de|sociales) ?(?:twitter|facebook|instagram|telegram|x\b|@)|\bnotre (?:compte|page|chaîne) (?:twitter|facebook|instagram|youtube)\b/iu,
  /^(?:teilen(?: auf|$)|abonnieren\b|folgen sie|newsletter\b|ähnliche (?:artikel|beiträge|themen)|mehr zum thema|lesen sie (?:auch|mehr)|das könnte (?:sie|dich) auch interessieren|weiterlesen|kommentare?(?: schreiben| hinterlassen| \(\d+\))?$|\d+ kommentare?$|alle rechte vorbehalten|schlag(?:wort|wörter|worte)\s*:|kategorien?\s*:|anzeige$|werbung$|auch interessant$|(?:titel|beitrags|vorschau)bild\s*:|dieser (?:artikel|beitrag|text) (?:erschien|ist zuerst|wurde zuerst)|(?:fotos?|bild(?:quelle|nachweis)?|quelle)\s*:|lesezeit|über (?:den autor|die autorin)|(?:veröffentlicht|erstellt|aktualisiert|gepostet) (?:am|von|in)\b.{0,24}\d|(?:illustration(?:en)?|grafik(?:en)?|fotos?)\s*(?:[/&+]|und)\s*\p{L}+\s*:|datenschutz(?:erklärung)?$|impressum$)|unter (?:der|einer) (?:creative[- ]commons[- ])?lizenz\b.{0,30}\bcc\b|\bcc[- ]by\b|^(?:die )?(?:fotos|bilder) dürfen nicht|mehr erfahren\s*[>›»→]?$/iu,
  /todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|(?:nuestro|al) boletín|notre (?:newsletter|infolettre)|unseren newsletter|en (?:los|tus) comentarios(?: abajo)?[.!]?$|dans les commentaires[ .!]*$|in den kommentaren[.!]?$/i,
];

const ALL: Patterns = [
  ...STATEMENTS,
  ...SHOWN,
  ...CHINESE,
  ...JAPANESE_AND_KOREAN,
  ...ENGLISH,
  ...ARABIC,
  ...ROMANCE_AND_GERMAN,
];

/** Whether a sentence is one that only platforms say. */
export function isStatement(text: string): boolean {
  return isOfPlatform(withoutSigns(text));
}

const isOfPlatform = anyOf(STATEMENTS);
const isAround = anyOf(ALL);

/** Whether a short text is one that surrounds articles, by a word that it cannot do without. */
export function hasVocabulary(text: string): boolean {
  const [words, all] = [withoutSigns(text), text.trim()];
  return words !== '' && (isAround(words) || (words !== all && isAround(all)));
}

/** Pictograms that a page sets before its buttons and pleas: `👏 If you enjoyed …`. */
function withoutSigns(text: string): string {
  return text.replace(/^(?:\s|\p{Emoji_Modifier}|\ufe0f|\u200d|\p{Extended_Pictographic})+/u, '').trim();
}

const APPENDIX =
  /^(?:(?:小[编編]|作者|ta|[他她])的?(?:最近|最新|其他|更多)的?文章|(?:我[们們])?(?:正在)?(?:[长長]期)?(?:招聘|招[贤賢]|招人|[诚誠]聘)(?:信息|[启啟]事|中)?|加入我[们們]|join us|we(?:['’]| a)re hiring|careers|support (?:our|us|independent|quality)\b.{0,40}|unterstützen sie (?:uns|unsere?n?)\b.{0,30}|apoya (?:nuestro|a|el) .{2,40}|soutenez (?:notre|nos|nous) .{2,40}|支持我[们們]|[赞讚贊]助我[们們]|(?:wir stellen ein|nous recrutons|채용 ?(?:안내|공고|중))|(?:other |more )?people (?:are|also|who)\b.{0,24}|(?:you (?:may|might)|we think you).{0,20}like|check it out|promoted by\b.*|most (?:read|popular|viewed|shared)\b.*|trending(?: now)?|popular (?:posts|articles|stories)|(?:latest|recent) (?:posts|articles|news|stories)(?: by .{2,40})?(?: \(see all\))?|like it\? share it!?|post a comment|related\b.*|see also|recommended\b.*|further reading|read (?:more|next)|more (?:from|(?:[\p{L}\d]+ ){0,3}(?:stories|posts|articles))\b.*|comments?|\d+ comments?|leave a (?:comment|reply)|discussion|share(?: this.*)?|about (?:the )?(?:author|me|us)s?|author|bio|newsletter|subscribe.*|tags?|navigation|licen[sc]e|copyright|contact(?: us)?|相[關关](?:閱讀|阅读|文章|新聞|新闻|報導|报道|链接|鏈接|連結|推[薦荐]|[資资][訊讯]|信息)|(?:[熱热][門门]|最新|精[華华彩]|更多|推[薦荐])(?:文章|新聞|新闻|[閱阅][讀读]|推[薦荐]|[資资][訊讯]|內容|内容|[評评][論论])|[為为][你您]推[薦荐]|猜你喜[歡欢]|[您你](?:可能|也许|也許)[还還也会會]*(?:感[兴興]趣|喜[欢歡]).{0,6}|友情[鏈链]接|[網网]友[評评][論论]|[發发]表[評评][論论]|下一篇|上一篇|延伸[閱阅][讀读]|推[薦荐][閱阅][讀读]|(?:欢迎|歡迎)?(?:订阅|訂閱|關注|关注)(?:我們|我们)?|评论|評論|留言|關於作者|关于作者|作者[簡简][介历歷]|作者介[紹绍]|版[權权](?:聲明|声明|說明|说明)|許可協議|许可协议|往期.*|関連記事|関連リンク|コメント|この記事を書いた人|著者(?:紹介|プロフィール)|タグ|댓글|관련\s?글|관련\s?기사|저자\s?소개|artículos relacionados|(?:アクセス|人気(?:記事)?)ランキング|(?:가장 )?많이 본 (?:뉴스|기사)|이 시각 (?:추천|주요)? ?뉴스|comentarios|sobre (?:el|la) autora?|compartir|articles (?:similaires|liés|connexes)|(?:les )?plus lus|à lire aussi|la rédaction vous (?:conseille|recommande|propose)|(?:te|le) recomendamos|die redaktion empfiehlt|editor['’]?s['’]? (?:picks?|choice)|lo m[aá]s (?:le[ií]do|visto)|las? m[aá]s (?:le[ií]das?|vistas?)|te puede interesar|noticias relacionadas|commentaires|à propos de l['’]auteure?|ähnliche (?:artikel|beiträge)|(?:letzte|neue(?:ste)?|aktuelle) (?:blog ?)?(?:einträge|beiträge|artikel|kommentare)|hinterlassen sie (?:einen|eine) .{3,20}|links zur? \p{L}.{2,40}|مواضيع ذات صلة|مقالات ذات صلة|اقرأ أيضا|التعليقات|meistgelesen|empfohlen von .{2,30}|recommended by .{2,30}|(?:artikel|beitrag) gefallen\?.{0,40}|lesen sie auch\b.{0,30}|(?:veja|leia|confira) (?:também|mais)|mais (?:lidas|vistas)|notícias relacionadas|leggi anche|(?:articoli|notizie) correlat[ie]|(?:mehr|weiteres) (?:auf|von|aus) \S{2,30}|kommentare|über (?:den autor|die autorin)|zur person\b.{0,40}|mehr zum thema|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren)\s*[:：]?$/iu;

const REFERENCES =
  /^(?:see also|external links|(?:references?|sources?|notes) (?:and|&) (?:references?|sources?|notes|further reading|links)|[参參]考(?:[资資]料|文[献獻]|[链鏈連][接结結])[和与與及、](?:延伸|拓展)?(?:[阅閱][读讀]|[资資]料|[数數][据據]|[链鏈連][接结結]|文[献獻])?(?:[来來]源|出[处處])?|参[见看]|參[見看]|外部[链鏈連][接结結]|延伸[阅閱][读讀]|関連項目|外部リンク|같이 보기|외부 링크|voir aussi|liens externes|véase también|enlaces externos|siehe auch|weblinks|المراجع|المصادر|references?|bibliography|works cited|citations?|sources?|footnotes?|end ?notes|links|credits|acknowledge?ments?|image credits|参考(?:资料|文献|链接|文章|來源|来源)?|參考(?:資料|文獻|連結|文章|來源)?|引用(?:文獻|文献|来源|來源)?|資料來源|资料来源|注释|註釋|注釋|附註|脚注|参考(?:にした)?(?:リンク|サイト|記事|書籍|文献|資料)|出典|脚注|참고(?:한)?(?:\s?(?:자료|문헌|링크|글|책|사이트))?|참조|출처|referencias(?: (?:bibliográficas|académicas))?|bibliografía|fuentes|enlaces|références(?: (?:académiques|bibliographiques|utiles))?|bibliographie|sources et liens|quellen|literatur(?:verzeichnis)?|quellenverzeichnis|einzelnachweise|fußnoten)\s*[:：]?$/iu;

/** A heading above what platforms add below an article. */
export function headsAppendix(title: string): boolean {
  return APPENDIX.test(bare(title));
}

/** A heading above a film, which is gone: what follows goes on with the text above. */
export function headsFilm(title: string): boolean {
  return FILM.test(title.trim());
}

/** A heading above the works or pages that an article refers to. */
export function headsReferences(title: string): boolean {
  return REFERENCES.test(bare(title));
}

const THANKS =
  /^(?:thanks(?: to .{2,60})?|thank you|acknowledge?ments?|contributors?(?: to .{2,40})?|special thanks|danksagung|danke|remerciements|agradecimientos|ringraziamenti|agradecimentos|致[谢謝]|感[谢謝](?:名[单單])?|鸣谢|鳴謝|謝辞|謝意|감사의? ?(?:말|글|인사)?)\s*[!！:：]?$/iu;

/** A heading above whom the author thanks. */
export function headsThanks(title: string): boolean {
  return THANKS.test(bare(title));
}

function bare(title: string): string {
  return title
    .replace(/^[\p{S}\p{P}\d\s]+/u, '')
    .replace(/[】\]］》>»）)]$/u, '')
    .trim();
}
