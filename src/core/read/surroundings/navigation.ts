/**
 * The words of a page's own menus, forms and buttons, each as the whole of its line, in the languages that articles are
 * read in. Rubrics (`Sports`, `财经`) are not among them: they are told by standing between these.
 */
const NAVIGATION: readonly RegExp[] = [
  /^(?:(?:main |toggle |show |open |close )?(?:menu|navigation)|home(?:page)?|search|skip to .{3,30}|(?:log|sign) ?(?:in|out|up)|register|subscribe|my account|cart|contact(?: us)?|about(?: us)?|help|faqs?|careers|sitemap|site map|newsletters?|archives?|categories|podcasts?|videos?|events?|shop|(?:book)?store|donate|contributors|magazine|jobs|follow us|rss(?:[- ]?feeds?)?|feeds?|terms(?: (?:of|and) .{3,20})?|privacy(?: .{3,20})?|cookies?(?: .{3,20})?|ad choices|advertise(?: .{3,20})?|press|legal|imprint|site credits)$/i,
  /^(?:share|tweet|pin(?: it)?|e-?mail|print|save|bookmark|copy link|facebook|twitter|instagram|pinterest|linkedin|youtube|whatsapp|telegram|reddit|tumblr|flickr|xing|snapchat|tiktok|x)(?:\s+(?:share|tweet|pin|e-?mail|print|facebook|twitter|instagram|pinterest|linkedin|whatsapp))*$/i,
  /^(?:startseite|menü|suchen?|anmelden|registrieren|einloggen|kontakt|impressum|datenschutz(?:erklärung)?|über uns|agb|warenkorb|hilfe|teilen|mitteilen|twittern|merken|drucken|kommentieren|kommentare|termine|referenzen)$/iu,
  /^(?:accueil|recherche[r]?|connexion|se connecter|s['’]inscrire|s['’]abonner|contact(?:ez[- ]nous)?|qui sommes[- ]nous ?\??|mentions légales|plan du site|soutenez[- ]nous|partager|imprimer|boutique|inicio|portada|men[uú]|buscar|iniciar sesión|reg[ií]str(?:arse|ate|o)|contacto|quiénes somos|aviso legal|mapa del sitio|suscr[ií]b(?:ete|irse)|compartir|imprimir|copiar enlace|cerca|accedi|contatti|chi siamo|início|entrar|contato|quem somos)$/iu,
  /^(?:(?:网站|網站)?(?:首页|首頁|主页|主頁|导航|導航|菜单|選單|地图|地圖)|(?:登录|登錄|登入|注册|註冊|退出|登出)+|(?:请|請)?(?:登录|登錄|登入|注册|註冊)(?:[\s|｜/／或]+(?:登录|登錄|登入|注册|註冊))?|搜索|搜尋|站内(?:搜索)?|(?:关于|關於|联系|聯繫|聯絡)(?:我们|我們|本站)|广告(?:服务|投放|合作)|廣告(?:服務|刊登|合作)|(?:使用|服务|服務|用户|会员|會員)(?:条款|條款|协议|協議)|(?:隐私|隱私)(?:权)?(?:政策|声明|聲明)|版权(?:声明|所有)|意见反馈|友情链接|投稿|客户端|手机版|(?:放大|缩小|縮小)字体|字体(?:放大|缩小)|(?:微信|微博)(?:分享)?|收藏(?:本站)?|更多|易信|微博|(?:微信|微博|朋友圈|qq(?:空间|好友)?|新浪微博)(?:\s+(?:微信|微博|朋友圈|qq(?:空间|好友)?|新浪微博))*|分享(?:到|至)?|打印|字号[：:]?.{0,8})$/iu,
  /^(?:الرئيسية|الصفحة الرئيسية|القائمة|بحث|اتصل بنا|من نحن|تسجيل (?:الدخول|الخروج)|سياسة الخصوصية|شروط الاستخدام|شارك|طباعة|تويتر|فيسبوك|واتساب|يوتيوب|إنستغرام)$/u,
  /^(?:open in app|get (?:the )?app|write|follow(?:ing)?|published in|member-only story|status|blog|start writing|restacks?|most recent|top|latest|discussions?|(?:关注|關注)[问問][题題]?|[写寫]回答|邀[请請]回答|添加[评評][论論]|收起|[举舉][报報]|复制链接|複製連結|打[开開])$/iu,
  /^(?:ホーム|トップ(?:ページ)?|(?:[▲△↑]\s?)?(?:page top|ページ(?:の)?(?:トップ|先頭)(?:へ|に)?(?:戻る|もどる)?)|メニュー|検索|ログイン|新規登録|会員登録|無料登録|お問い合わせ|会社概要|運営会社|サイトマップ|利用規約|プライバシーポリシー|よくある質問|ポスト|シェア(?:する)?|印刷(?:する)?|ブックマーク|保存(?:する)?|(?:リンク|URL)を?コピー(?:する)?|閉じる|もっと見る|次へ|前へ|(?:この記事の)?(?:画像|写真)を(?:すべて)?見る|(?:.{1,6}に)?メッセージを送る|홈|메뉴|검색|로그인|로그아웃|회원가입|(?:본문|메뉴) ?바로가기|고객센터|회사 ?소개|이용약관|개인정보 ?처리방침|문의하기|구독(?:하고 알림받기!?)?|공유(?:하기)?|닫기|인쇄(?:하기)?|스크랩|(?:기사|뉴스|음성으로) ?듣기|기사 ?보내기|폰트|음성 ?(?:재생|듣기)(?: ?(?:하기|중지|설정))?|번역 ?설정|글(?:씨|자) ?크기(?: ?(?:조절|변경|설정)(?:하기)?)?|요약 ?보기|(?:본문|전체) ?보기)$/iu,
];

/** An arrow behind a few words leads on: `Order reprint →`. */
const LEADS_ON = /^\p{L}[^.。!?！？,，;；:：→]{1,28}\s?[→➔➜]$/u;

/** A page's choice of the size of its letters. */
const SIZE =
  /^(?:字[号號級级體体](?:大小)?|文字サイズ|글자\s?크기|font size|text size|schriftgröße|taille du texte|tamaño de letra)(?:\s?설정)?\s*[:：]?\s?.{0,8}$/iu;

/** Where a page stands in its site: `首页 > 城市 > 正文`, `当前位置：…`. */
const TRAIL =
  /^(?:(?:您?的?(?:当前|當前|现在|現在)?(?:的)?位置|you are here)\s*[:：]?\s*\S|[^>›»]{1,12}(?:\s*[>›»]{1,2}\s*[^>›»]{1,16}){1,5}$|(?:home|accueil|inicio|startseite|首[页頁]|ホーム|トップ(?:ページ)?|홈|الرئيسية)(?:\s*[/|·]\s*[^/|·]{1,24}){1,5}$)/iu;

/** Numbers that count readers, shares or answers, or a line without a word. */
const COUNT = /^[\s\d.,+:：|｜·•/／-]*(?:[kKwW万萬千]\+?)?$/;

/** Whether a line is a word of a page's menus and buttons, and nothing else. */
export function isNavigation(line: string): boolean {
  const words = dropIcons(line)
    .replace(/\s+/g, ' ')
    .replace(/\s?[（(]\s?(?:全|計)?\d+\s?(?:枚|장|张|張)[）)]$/u, '');
  if (words === '') return false;
  return (
    isEntry(words) || TRAIL.test(words) || SIZE.test(words) || LEADS_ON.test(words) || isRow(words) || isRubrics(words)
  );
}

/** Whether a line says where its page stands in its site. */
export function isTrail(line: string): boolean {
  return TRAIL.test(dropIcons(line).replace(/\s+/g, ' '));
}

function isEntry(words: string): boolean {
  return NAVIGATION.some((pattern) => pattern.test(words));
}

const FEWEST_IN_ROW = 3;
const MOST_IN_ROW = 8;
const FEWEST_BESIDE_NAME = 4;

/** Buttons beside one another, and how many used them: `Kommentare Drucken Teilen`, `收藏 微博 分享 1,088`. */
function isRow(words: string): boolean {
  const parts = words.split(/\s+[|·]?\s*/);
  const entries = parts.filter((part) => !isCount(part));
  const own = entries.filter((part) => !isEntry(part)).length;
  // Among several buttons the page's own name may stand.
  return (
    parts.length <= MOST_IN_ROW && entries.length - own >= (own === 0 ? FEWEST_IN_ROW : FEWEST_BESIDE_NAME) && own <= 1
  );
}

const FEWEST_RUBRICS = 6;
/** A rubric's name: no sentence, no number. */
const RUBRIC = /^[\p{L}\p{M}&'’+-]+(?: [\p{L}\p{M}&'’+-]+){0,2}$/u;

/** The rubrics of a site on one line, with bars between them, or, where no spaces part words, spaces: `首页 中国历史 世界历史 …`. */
function isRubrics(words: string): boolean {
  const barred = words.split(/\s*[|｜丨]\s*/u);
  if (barred.length >= FEWEST_RUBRICS && barred.every((part) => RUBRIC.test(part) && part.length <= 24)) return true;
  const spaced = words.split(/\s+/u);
  return (
    spaced.length >= FEWEST_RUBRICS && spaced.every((part) => /^[\p{Script=Han}\p{Script=Katakana}]{2,6}$/u.test(part))
  );
}

/** Whether a line holds nothing but a number that a page counts, or signs. */
export function isCount(line: string): boolean {
  return COUNT.test(dropIcons(line));
}

/** Icons are letters of a font of their own: they have no words. */
function dropIcons(line: string): string {
  return line.replace(/[\p{Co}\p{Cf}\ufffd]/gu, '').trim();
}
