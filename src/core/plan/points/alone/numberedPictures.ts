import { anyOf } from '../../../anyOf.js';

/**
 * Pictures and tables that are named by their number: `從圖3可以看到……`, `the model of Figure 2`. The number stands in the
 * article; a slide shows the picture without it, or not at all.
 */
export const namesNumberedPicture = anyOf([
  /(?<![地截插配挂掛构構制製畫画看版意])[图圖図]\s?\d{1,2}(?:[-–—.]\d{1,2})?(?![\d年月日個个张張幅])/u,
  /(?:^|[在从從如见見与與和及，（(的])表\s?\d{1,2}(?![\d年月日個个篇万萬亿億名位%％])/u,
  /(?:그림|표)\s?\d{1,2}(?![\d년월일개장])/u,
  /(?<!\p{L})(?:fig(?:ure|ura|\.)?s?|tables?|charts?|tablas?|tableaux?|abb(?:ildung(?:en)?|\.)|tabellen?|schaubilde?r?)\s\d{1,2}(?!\d|\s?(?:minutes?|seats?|people|personas?|personnes?|personen))/iu,
]);
