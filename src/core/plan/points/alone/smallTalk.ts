import { mayBeLatin } from '../../../anyOf.js';
import { speaksOfText } from './aboutText.js';
import { isFeeling } from './feelings.js';

/** Sentences about the article or to its reader. They carry a talk along on paper; on a slide they say nothing. */

const CHINESE =
  /^(?:(?:是的|對|对|沒錯|没错|不|不是|是啊|當然不是|当然不是)，|(?:講|讲|說|说)(?:一)?[個个]|(?:今天|接下来|接下來|下面|现在|現在|首先|那么|那麼|最后|最後)?(?:，)?(?:就)?(?:让|讓)?(?:我们|我們|咱们|咱們|笔者|筆者|我)(?:就|先|再|来|來|将|將|会|會|要)*(?:来|來|一起|看看|看一下|聊聊|聊一聊|谈谈|談談|说说|說說|介绍|介紹|回顾|回顧|分享|讨论|討論|总结|總結)|(?:本文|本篇|这篇文章|這篇文章|本章|本节|本節|上文|前文|下文|文章(?:将|將|最后|最後|开头|開頭))|(?:再)?(?:舉|举|打)一?[個个].{0,6}(?:例子|例|比方)|(?:比如|例如|譬如)(?:说|說)?：|(?:想像|想象|試想|试想)一下|想[一]?想(?:吧|看)?，|众所周知|眾所周知|老实说|老實說|说实话|說實話|话说|話說|你可能(?:会|會|已|也)?(?:想|问|問|觉得|覺得|注意|知道|听说|聽說)|大家(?:好|可能|都知道|可以看到)|可以看到|如图|如圖|(?:我)?在?(?:本文|这篇文章|這篇文章|本篇)(?:中|裡|里)?|(?:希望|感谢|感謝|欢迎|歡迎|祝)(?:各位|大家|你|您|读者|讀者|本文|閱讀|阅读)|最后提醒|最後提醒|提醒一下|废话|廢話|言归正传|言歸正傳|我(?:也)?不是要|我不止一次|關注我|关注我)|(?:^|，)(?:由於|由于|因為|因为|限於|限于|[鑒鉴][於于])篇幅|(?:^|，)[讓让]我(?:們|们)(?:一起|藉此|借此|共同|[來来])|(?:^|，)本文(?:介[紹绍]|主要|將|将|會|会|[討讨][論论])|^[讀读看]完了?[^，]{2,12}$|^(?:抱歉|不好意思|對不起|对不起|太好了|好啦|好了|好吧|哈哈|幸好|還好|还好|哎呀?|唉|欸|呃|嗯)(?:，|$)|(?:進入|进入|回到)正[題题]|^再[來来](?:呢|就是|要)|^(?:可|可以|請|请)(?:參考|参考|看)[：:]|[給给]大家(?:看|介[紹绍]|分享)|[跟和與与](?:大家|各位|[你您](?:們|们)?)分享|不是本文(?:的)?[重焦][點点]|(?:快速|簡單|简单|一筆|一笔)[帶带][過过](?:$|，)/u;

const JAPANESE =
  /^(?:ええ、|いいえ、|いえ、|前日は|翌日は@|作者様|[明あ]けましておめでとう|まずは[^。]{1,12}から$|題して|当然[^。]{1,12}もですね|いや[ー〜、]|ふー|うわ|やった|まあ、|えっと|はい、|さて|ところで|(?:みなさん|皆さん)(?=[、，！!もは])|こんにちは|こんばんは|はじめまして|本記事では|この記事では|今回は|今回の記事|前回の|次回|それでは|では、|じゃ|ということで|そんな感じ|なるほど|ちなみに|以上です|最後まで)|(?:紹介します|解説します|説明します|見ていきます|見ていきましょう|まとめました|ご覧ください|参照してください|お読み(?:ください|いただき)|^(?:本当に|どうも)?ありがとうござ[^。]*|(?:書い|残し|記し|まとめ)て(?:おく|おきたい|みる|みた|いく)|を見る ?[→>»]+|かもしれないですね|ですよね|だよね|じゃないんだよ|いきましょう|お楽しみに|(?:[てでだすたい]|ます|です)(?:よね|ね|よ|な)[ー〜w]*|(?<=[ぁ-ん。、！!])[ーw〜]+|すみません|さらっと行きます|させていただきました|どうぞ|大歓迎です|記事書きます|(?<=書い|出し|まとめ)[^。]{0,8}結果(?:だ|です)|と申します|aka ?[^。、]{1,14}です|(?:紹介|説明|解説|記載|掲載)し(?:ます|ておきます)|(?:こと|点)(?:を|について)お(?:話し|伝え)し(?:ました|てきました|ます)|(?:送って|投稿して|教えて|連絡して|フォローして|お寄せ|応援して)ください|も加えます|参考にして(?:みて)?ください|(?:分かって|わかって)もらえる(?:だろう|でしょう|と思う|と思います|はず(?:だ|です))?|お(?:分|わ)かりいただける[^。]{0,8}|※ ?本(?:記事|稿)|(?:本連載|本稿|本シリーズ)(?:です|だ)?|(?:示し|述べ|触れ|記し|挙げ|まとめ)ておき(?:ます|たいと思います|ましょう)|(?:みると|すると|れば|たら)いいかも(?:しれない|しれません|ね)?|(?:メモ|記録|備忘録|過程)を?(?:残し|書い|まとめ)て(?:おき|い)ます|いよいよ[^。]{1,24}です|(?:の登場|の投入|の出番)です|^[^、。]{1,12}後は[^、。]{1,14}です)[!！]?$/u;

/** `（；´∀｀）`: a face, and no statement. */
const FACE = /[（(][^（）()\p{Script=Han}]*[´｀∀ω▽Д＾][^（）()\p{Script=Han}]*[）)]/u;

const KOREAN =
  /^(?:네,|아니요,|아뇨,|이번 (?:글|포스팅|시간)|이 글|오늘은|안녕하세요|그럼|자,|여러분)|(?:알아보겠습니다|살펴보겠습니다|알아보자|살펴보자|감사합니다|해봅시다|하겠습니다|[가-힣]자|(?:사용|진행|적용|소개)하겠다|(?:하|지|보|해보)도록 하겠다|아보았다|아봤다|살펴보았다|참고하세요|참고하자|참고해 ?주세요)$/u;

const LATIN =
  /^(?:i(?:['’]ve| have)? (?:(?:already|previously|recently|also|once) )*(?:talked|mentioned|blogged|discussed|shared|listed|collected)\b|next i(?:['’]ll| will)\b|as (?:i|you|we) (?:can|may|might|will|could|know|see|saw|have seen|mentioned|noted|discussed|said|might expect)|as (?:mentioned|noted|discussed|stated|shown|described)|(?:surely |of course )?you(?: (?:may|might|will|can|could|have)|['’](?:ll|ve)) (?:have |already )*(?:notice|noticed|see|seen|wonder|wondered|remember|recall|know|guess|be wondering|be thinking|think(?! of [^,.;:]{2,60} as\b)|heard|ask)\b|i (?:am|['’]m) (?:sure|going to|not going to|happy|glad|excited|sorry)|i (?:hope|guess|promise|mean)\b|(?:so |now,? |first,? |then,? |ok,? |okay,? )?(?:let['’]s|let us|let me)\b|welcome\b|thanks?\b|thank you|i(?:['’]ll| will|['’]d like to| would like to| want to)\b|(?:so |and )?now (?:that )?(?:you|we) (?:understand|know|have (?:seen|learned|learnt))\b|we(?:['’]ll| will) (?:look|see|discuss|explore|cover|talk|walk|dive|go|explain|describe|examine|start|begin|show|use|take|learn)\b|(?:in|at the end of) (?:this|the (?:next|following|previous)) (?:article|post|section|chapter|blog|guide|tutorial|part|paragraph)|this (?:article|post|section|guide|tutorial)\b|the rest of (?:this|the) (?:article|post)|here (?:is|are)\b|here['’]s\b|for reference,|remember,|notice\b|read more|see also|see (?:the|our|my|his|her|their|also|here)\b|check out\b|learn more|click\b|guess what|stay tuned|feel free|don['’]t forget to (?:subscribe|share|follow|like)|read on|click here|try (?:selecting|clicking|moving|dragging|hovering)|sign up|subscribe\b|ha\b|oh\b|well,|wow\b|yes,|no,|nein,|ja,|doch,|naja,|oui,|non,|sí,|genau,|exacto,|claro,|exactly,|absolutely,|right,|okay?,|sure,|you know what|believe it or not|imagine\b|suppose\b|para terminar|a continuación|en est[ea] (?:artículo|post|entrada|sección)|veamos|vamos a|como (?:has|hemos|habéis|ya) |os |te (?:explico|cuento|dejo)|les (?:describo|presento)|antes de (?:continuar|seguir)|prenons|prenez (?:l['’]exemple|par exemple|le cas|au hasard)|imaginons|avant de (?:continuer|poursuivre)|before (?:we|I) (?:continue|go (?:on|further)|move on|start|begin|dive)|bevor wir (?:weiter\p{L}*|beginnen|fortfahren|starten|anfangen)|se puede seguir con|como se (?:ha )?(?:mencion|indic|señal|coment|explic|dij|vi[oó])\p{L}*|comme (?:mentionné|indiqué|évoqué|expliqué)|wie (?:bereits |oben |schon )?(?:erwähnt|gesagt|beschrieben)|hola|gracias(?! al? (?!tod|vos|ustedes|ti(?!\p{L})))|espero que|dans cet article|nous allons|voyons|bonjour|merci|eh bien|comme (?:vous|nous|on) (?:l['’])?(?:avons|avez|pouvez|verrez|l['’]a)|in diesem (?:artikel|beitrag|abschnitt)|schauen wir|wie (?:sie|wir|du) (?:sehen|gesehen|wissen)|hallo|willkommen|danke|(?:herzlichen|vielen|besten) dank|many thanks|muchas gracias|see you|until next time|bis (?:bald|dann|zum nächsten)|hasta (?:pronto|la próxima)|à (?:bientôt|la prochaine))(?!\p{L})/iu;

/** `please check out …`, `for more details, …`, `… te explico …`: wherever it stands in a sentence. */
const INVITATION =
  /,\s(?:let['’]s|let us|vamos a|veamos|voyons|schauen wir)(?!\p{L})|(?<!\p{L})(?:we|you|I|wir|sie|du|ich|nous|vous)(?:['’](?:ll|ve))?\s[^.;:]*\b(?:in|im|au|dans le|en el|en la) (?:the )?(?:next |previous |last |following )?(?:chapter|section|part|lesson|kapitel|abschnitt|teil|chapitre|capítulo|sección)(?: \d+)?(?! of\b)(?!\p{L})|^(?:pour prendre une image|pour faire une (?:image|comparaison)|por poner un símil|um ein bild zu (?:nehmen|gebrauchen)|to use an analogy)(?!\p{L})|\b(?:glad|happy) you(?:['’]ve| have|['’]re| are)? (?:stopped by|here|found)|\b(?:another|next|upcoming) (?:blog )?(?:post|article|episode|newsletter|installment)\b|\b(?:if you(?:['’]d| would)? (?:want|like|wish)? ?to (?:find out|learn|know|read|see|dig|explore|understand) more|(?:you can |to )(?:find out|learn|read) more (?:about|on|in|at|here)|si (?:quieres|quiere|deseas?) (?:saber|conocer|aprender|leer) más|si vous (?:voulez|souhaitez) en savoir plus|wenn (?:du|sie|ihr) mehr\b[^.]*\b(?:erfahren|wissen|lesen|lernen)|please (?:file|report|open) (?:a |any )?(?:bugs?|issues?)|(?:help|contributions?|pull requests?|feedback) (?:is|are) (?:always )?(?:welcome|appreciated))\b|\b(?:(?:make|be) sure to (?:subscribe|check out|follow|sign up|read|share)|no (?:te )?olvid\p{Ll}+ (?:de )?(?:suscribir|seguir)\p{Ll}*|n['’]oubliez pas de (?:vous abonner|suivre)|(?:vergiss|vergesst|vergessen sie) nicht|he preparado (?:un|una)\b|para que lo veas|(?:want|like) to (?:mention|stop here)|(?:list|i) could go on\b|(?:this|it) is (?:really )?old news|please (?:check|see|visit|read|refer|note|contact|feel)|for (?:(?:more|further) (?:details|information|on this)|a (?:deep|deeper|closer) (?:dive|look))|(?:full|longer) version of (?:our|the|this) (?:paper|article|post)|te (?:explico|cuento|dejo)|pour (?:en savoir plus|plus d['’]informations)|weitere (?:infos|informationen))\b|[你您](?:可以)?(?:先|可以先)?(?:大概|大致|快速|簡單|简单)?(?:[掃扫]一眼|看一下|看一眼)|(?:直接)?往下(?:看|[翻滑])|^(?:底下|下面|接下[來来])(?:就)?(?:有[些幾几]|是[一幾几些]|[來来]看)|^先[說说]，|[訂订][閱阅](?:我|本)|(?:安[裝装]|下[載载])[^，。]{2,16}(?:客[戶户]端|APP|App)|(?:讓|让)(?:我們|我们)一起|不(?:需要|用)(?:我|再)?多[說说]|不(?:需要|用)我[說说]明?|不(?:再|多做|一一)?(?:贅述|赘述)|詳見|详见|詳情請|详情请|請參[考閱見]|请参[考阅见]|詳しくは|[上下]に貼った|参照(?:して)?ください|자세한 내용은/iu;

/** `Hello, 大家好我是…`, `Hi everyone,`, `各位朋友好`. */
const GREETING =
  /^[^\p{L}]*(?:(?:hey|hi|hello|dear|hola|salut|bonjour|hallo|liebe[rs]?|嗨|哈囉|哈喽)(?=[\s,，!！、])|大家好|[各諸诸]位[^，]{0,6}好(?=[，！]|$)|皆さん、?こんにちは|여러분,? 안녕하세요)/iu;

/** `Makes sense.`, `Yup, again as expected.`, `Worked just fine`: what is felt about what was just shown. */
const REACTION =
  /^(?:yup|yep|yeah|nope|voil[aà]|ta-?da|huh|hm+|oops|phew|wow|et voil[aà]|tada|na ja|siehe da)(?!\p{L})[^.]{0,40}[.!?…]*$|^(?:(?:that |this |it |so that )?(?:makes (?:perfect |total )?sense|worked? (?:just )?(?:fine|great|well|perfectly|as expected|like a charm)|works (?:just )?(?:fine|great|as expected|like a charm))|fair enough|so far,? so good|no surprises?(?: there| here)?|(?:just )?as expected|easy enough|simple enough|(?:perhaps|maybe) (?:that|this) surprises you|surprised|what(?:['’]s| is) going on(?: here)?|so what happened|tiene sentido|funciona (?:perfectamente|bien)|ça marche|das funktioniert)(?:,? (?:right|again|then|though|here|too))?\s?[.!?…]*$/iu;

/** Whether a text greets those who read it. */
export function greets(text: string): boolean {
  return GREETING.test(text);
}

/** Whether a text speaks of the article itself or only keeps its reader company. */
export function isSmallTalk(text: string): boolean {
  if (isFeeling(text) || FACE.test(text) || greets(text) || speaksOfText(text) || REACTION.test(text)) return true;
  return (
    INVITATION.test(text) ||
    CHINESE.test(text) ||
    JAPANESE.test(text) ||
    KOREAN.test(text) ||
    (mayBeLatin(text) && LATIN.test(text))
  );
}

/** Addresses, markup and code that reached the text as words. */
export function isRawMarkup(text: string): boolean {
  return /https?:\/\/(?!\s)|\\(?:[a-z]{3,}\b|[a-z]+\{|[()[\]])|\$[^$\s]*[\\^_{}=(][^$]{0,40}\$(?!\d)|^[\w.-]+\/[\w.-]+:\s|\b[A-Z]{2} \d{5}(?:-\d{4})?(?!\d)|\]\(|\]\[|\{\{|\}\}|\bhref=|\bsrc=|<\/?[a-z]+[ >/]|^\[\^?\w+\]|^#\p{L}|^[\w-]+\.(?:com|net|org|de|fr|es|at|ch|it|uk|jp|cn|tw|kr)[:：]|\(@\w+\)/iu.test(
    text,
  );
}
