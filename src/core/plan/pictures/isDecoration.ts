import type { Block } from '../../model.js';
import { readFileWords } from './readFileWords.js';

type ImageBlock = Extract<Block, { type: 'image' }>;

/**
 * What sites call the pictures around an article, in file names and folders. One of these words is enough only for a
 * picture that says nothing of itself.
 */
const FURNITURE =
  /^(?:avatars?|gravatar|profile|logos?|icons?|favicon|badges?|shields?|sprites?|pixel|tracking|tracker|beacon|spacer|blank|emojis?|smil(?:ey|ie)s?|share|sharing|social|buttons?|btn|banners?|ads?|advert(?:isement)?|sponsors?|promo|qr|qrcode|wechat|weixin|facebook|twitter|linkedin|whatsapp|placeholder|divider|separator|loading|spinner|donate|subscribe|captcha)$/i;

/** The same in an alt text, which then says little else. */
const FURNITURE_ALT =
  /^(?:(?:site |company |our )?(?:logo|avatar|icon|badge|banner|advertisement|share|profile (?:picture|photo)|qr ?code|author photo)s?|build status|npm version|license|coverage|二維碼|二维码|公眾號.{0,6}|公众号.{0,6}|頭像|头像|廣告|广告|分享|標誌|标志|ロゴ|アイコン|広告|로고|아이콘|광고)$|.{0,24}(?:二維碼|二维码|QR code)$|^(?:logo|icon|avatar|badge)\b.{0,16}$|^.{0,20}\b(?:logo|icon|avatar|badge)$/iu;

/**
 * Whether a picture belongs to the page rather than to the article, by what it is called and where it leads. With a
 * caption of its own it is the article's, wherever it leads.
 */
export function isDecoration({ url, alt: { text: words }, leadsAway, caption }: ImageBlock): boolean {
  if (leadsAway && !caption) return true;
  if (FURNITURE_ALT.test(words.trim())) return true;
  return words.trim() === '' && readFileWords(url).some((word) => FURNITURE.test(word));
}
