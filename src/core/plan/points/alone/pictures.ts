import { anyOf } from '../../../anyOf.js';

/**
 * Words that speak of a picture, a chart or a table as one that is looked at: `The chart shows …`, `表裡用紅框標出的……`. On a
 * slide without it there is nothing to look at.
 */
const LOOKS: readonly RegExp[] = [
  /(?:^|，)(?:從|从|在|如|看|[這这][張张個个]?|那[張张個个]?)?(?:[^，。]{0,6}的)?(?:上|下|左|右)?(?:[圖图]表?|[圖图]片|照片|表格?|截[圖图])(?:[裡里中](?!面?的人)|上(?:可以|可|能|[顯显]示|[標标])|(?:可以|可)?(?:看到|看出)|所示|[為为]|是(?!否)|[顯显]示)|(?:[圖图]|表|照片)(?:[裡里中])(?:被|用|的[這这那]|框)|如[上下]?[圖图](?=的|所示|，|、|$)|(?:^|[，。])[請请]?看[圖图](?=[，。]|$)/u,
  /(?:^|、)(?:この|その|上の|下の|左の|右の)?(?:図|表|グラフ|写真|画像|動画|スクリーンショット)(?:は|では|を(?:見|ご覧)|から(?:は|も)?(?:、|分か|わか)|のよう)/u,
  // `左が新型、右が旧型を映した様子`: one side and the other, and nothing between which they are.
  /^(?:左|右|上|下|手前|奥)(?:側|段|の写真)?(?:が|は)[^。]*、(?:左|右|下|上|奥|手前)(?:側|段|の写真)?(?:が|は)|^(?:左|右|上|下)(?:[圖图邊边側侧])?(?:是|[為为])[^。]*，(?:左|右|上|下)(?:[圖图邊边側侧])?(?:是|[為为])|^(?:왼쪽|오른쪽|위쪽?|아래쪽?)(?:이|가|은|는) [^.]*(?:왼쪽|오른쪽|위쪽?|아래쪽?)(?:이|가|은|는) /u,
  /(?:の|た|ている)(?:様子|ところの写真|写真|画面)(?:だ|です)?$|(?:た|ている)ところ$|（[左右上下]）$|（左）[^。]*（右）/u,
  /(?:^|\s)(?:이 |위 |아래 |왼쪽 |오른쪽 )?(?:표|그림|그래프|사진|스크린샷|영상)(?:은|는|에서|에는|을 보면|를 보면|처럼)(?=\s)/u,
  /\b(?:the|this|our|my) (?:\p{Ll}+ )?(?:tables?|charts?|graphs?|figures?|screenshots?|photos?|pictures?|images?|diagrams?|maps?|plots?) (?:shows?|illustrates?|depicts?|is of|are of|on the (?:left|right)|compares?|lists?)\b|\b(?:in|from|on) (?:the|this) (?:photo|picture|screenshot|chart|graph|diagram|figure)\b/iu,
  /(?<!\p{L})(?:la|el|esta|este) (?:tabla|gráfic[oa]|figura|imagen|foto(?:grafía)?|captura|mapa|diagrama) (?:muestra|compara|ilustra|recoge)(?!\p{L})|(?<!\p{L})en (?:la|el|esta|este) (?:tabla|gráfic[oa]|imagen|foto(?:grafía)?|captura)(?!\p{L})/iu,
  /(?<!\p{L})(?:le|la|l['’]|ce|cette) ?(?:tableau|graphique|figure|image|photo(?:graphie)?|capture|carte|schéma) (?:montre|compare|illustre|présente)(?!\p{L})|(?<!\p{L})(?:sur|dans) (?:la|cette|le|ce|l['’]) ?(?:photo|image|graphique|tableau|capture)(?!\p{L})/iu,
  /(?<!\p{L})(?:die|das|diese[rs]?) (?:Tabelle|Grafik|Abbildung|Bild|Foto|Karte|Diagramm|Screenshot) (?:zeigt|vergleicht|stellt|listet)(?!\p{L})|(?<!\p{L})(?:auf|in) (?:dem|der|diesem|dieser) (?:Foto|Bild|Grafik|Tabelle|Abbildung|Screenshot|Diagramm)(?!\p{L})/iu,
];

/** Whether words show somebody a picture. */
export const showsPicture = anyOf(LOOKS);
