import { listTexts } from '../mapBlocks.js';
import type { Block, TracedText } from '../model.js';

/**
 * The vocabulary of what platforms and blogs put around an article: rights, disclaimers, sharing, recruiting. No
 * site's own wording is here: each entry is a word that such lines cannot do without.
 */
const VOCABULARY = [
  /(?:觀點|观点)(?:僅|仅|只)(?:代表|屬於|属于)|(?:僅|仅)提供信息(?:存儲|存储|發布|发布)|不代表(?:本站|本平|平台|平臺)/u,
  /^(?:本文)?(?:圖片|图片|配圖|配图|題圖|题图|頭圖|头图)(?:來自|来自|來源|来源|版權|版权)|^(?:來源|来源|原文|作者|編輯|编辑|責編|责编|責任編輯|责任编辑|校對|校对|譯者|译者)\s*[:：|｜]/u,
  /(?:特別|特别|免責|免责|版權|版权|風險|风险|鄭重|郑重)(?:聲明|声明|提示|說明|说明)|(?:未經|未经)(?:授權|授权|許可|许可)|(?:轉載|转载)(?:請|请|須|须|自|需)|自由(?:轉載|转载)/u,
  /(?:關注|关注|訂閱|订阅|掃碼|扫码|掃描|扫描|長按|长按|識別|识别).{0,16}(?:公眾號|公众号|二維碼|二维码|微信|小程序)|(?:點擊|点击)(?:閱讀|阅读)原文|歡迎(?:關注|轉發|留言)|欢迎(?:关注|转发|留言)/u,
  /(?:討論|讨论)地址|(?:参与|參與)(?:讨论|討論)|一键三连|点赞|點讚|分享到|返回.{0,6}首頁|返回.{0,6}首页/u,
  /(?:原创|原創).{0,8}(?:编译|編譯)|荣誉推出|榮譽推出|本文由.{0,40}(?:翻译|翻譯|編譯|编译|授权|授權)/u,
  /all rights reserved|^(?:©|\(c\) ?\d{4}|copyright\b)|^(?:notice|disclaimer)\s*:|the (?:content|views|opinions).{0,60}(?:uploaded|expressed|posted|do not)|social media platform/i,
  /^(?:share (?:this|on)|follow (?:us|me)|subscribe|sign up|related (?:posts|articles|stories)|read (?:more|next)|more from\b|you (?:may|might) also like|about the author|leave a comment|filed under|tagged\b|via:)/i,
  /let (?:me|us) know .{0,40}(?:comment|below|helps)|(?:in|leave) (?:the|a) comments?\b|^(?:photo|image|picture) (?:credit|by|source|courtesy)/i,
  /(?:採用|采用|募集)(?:中|して|を)|一緒に働きませんか|お問い合わせ|著作権|転載/u,
  /^(?:comparte|compartir|síguenos|suscríbete|partager|abonnez-vous|teilen|abonnieren)\b/i,
];

/** How far from the end a line without a sentence may still belong to the platform's block. */
const LABEL_LENGTH = 16;

/**
 * Parts the platform's lines from the article's. At the end of a text, a line with the vocabulary takes along the
 * bare labels and pictures around it; elsewhere only a whole short paragraph of such words goes.
 */
export function separateBoilerplate(blocks: readonly Block[]): { blocks: Block[]; boilerplate: TracedText[] } {
  const tail = findTail(blocks);
  const own: Block[] = [];
  const boilerplate: TracedText[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i >= tail || isWhollyBoilerplate(block))
      boilerplate.push(...listTexts(block).filter((text) => text.text !== ''));
    else own.push(block);
  }
  return own.some((block) => block.type !== 'image')
    ? { blocks: own, boilerplate }
    : { blocks: [...blocks], boilerplate: [] };
}

/** The index of the first block of the platform's lines at the end. */
function findTail(blocks: readonly Block[]): number {
  const earliest = Math.floor(blocks.length * 0.6);
  let tail = blocks.length;
  for (let i = blocks.length - 1; i >= earliest; i -= 1) {
    const block = blocks[i];
    if (!block) break;
    if (hasVocabulary(block)) tail = i;
    else if (!isLabel(block)) break;
  }
  return tail; // A label above the first telling line may be the article's own last words: it stays.
}

function hasVocabulary(block: Block): boolean {
  if (block.type === 'code' || block.type === 'table') return false;
  const words = listTexts(block)
    .map((text) => text.text.trim())
    .join('\n');
  return words.length <= 400 && VOCABULARY.some((pattern) => pattern.test(words));
}

function isLabel(block: Block): boolean {
  if (block.type === 'image') return true;
  if (block.type !== 'paragraph') return false;
  return block.text.text.length <= LABEL_LENGTH && !/[。！？.!?”」…]$/.test(block.text.text.trim());
}

function isWhollyBoilerplate(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'quote') return false;
  const length = listTexts(block).reduce((sum, text) => sum + text.text.length, 0);
  return length <= 90 && hasVocabulary(block);
}
