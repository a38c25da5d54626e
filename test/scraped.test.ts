import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outline, wordsOf } from './support/read.js';

/** Articles as pages and clippers leave them, one habit and one language each, written for this test. */
interface Scraped {
  readonly file: string;
  readonly title: string;
  readonly author: string;
  readonly sections: readonly string[];
  /** What the article ends with. */
  readonly end: string;
  /** What is the page’s. */
  readonly aside: RegExp;
}

const SCRAPED: readonly Scraped[] = [
  {
    file: '01-wechat.txt',
    title: '夜里的面包店，正在变成城市的客厅',
    author: '李青',
    sections: ['灯比面包更重要', '算得过来的账', '不是每条街都行'],
    end: '周岚说，夜里的人走不远。“灯要开在人回家的路上。”',
    aside: /蓝字|题图|END|编辑|往期|菜市场|在看|阅读 1|写留言|星标/,
  },
  {
    file: '02-zhtw.txt',
    title: '深夜麵包店成社區客廳　營業到天亮「只為一盞燈」',
    author: '王小明',
    sections: [],
    end: '林婉如認為，夜裡的人走不遠，燈要開在回家的路上。',
    aside: /首頁|字級|分享|記者|延伸閱讀|颱風夜|理髮|提醒您|更多生活|關鍵字|粉絲團|轉載/,
  },
  {
    file: '03-ja.txt',
    title: '夜のパン屋は街の居間になる',
    author: '山田 花子',
    sections: ['灯りはパンより大切', '採算の合う夜', 'どの通りでもよいわけではない'],
    end: '夜の人は遠くまで歩かない、と周さんは話す。',
    aside: /見出し画像|目次|すべて表示|応援|チップ|#パン|サポート|ログイン|他の記事/,
  },
  {
    file: '04-ko.txt',
    title: '밤의 빵집, 도시의 거실이 되다',
    author: '김하늘',
    sections: ['빵보다 불빛이 먼저', '계산이 맞는 밤', '어느 길이나 되는 건 아니다'],
    end: '서쪽에서는 다섯 곳이 반년 만에 문을 닫았다. 모두 지하철역에서 1㎞ 넘게 떨어져 있었다.',
    aside: /빵마을신문|글자크기|기자|관련기사|이발사|태풍|무단전재|좋아요|많이 본/,
  },
  {
    file: '05-en.txt',
    title: 'The Bakeries That Became Living Rooms',
    author: 'Ann Miller',
    sections: ['THE LAMP COMES FIRST', 'A SUM THAT WORKS', 'NOT ON EVERY STREET'],
    end: '“People do not walk far at night,” Zhou says. “The lamp has to be on their way home.”',
    aside:
      /SKIP|LIFE IN|Photographs|MIN READ|Listen|dvertisement|Ben Roe|barber|newsletter|email|signing up|Correction|staff writer|Share full|RELATED/,
  },
  {
    file: '06-fr.txt',
    title: 'Les boulangeries de nuit, nouveaux salons de la ville',
    author: 'Anne Petit',
    sections: ['La lumière avant le pain', 'Un calcul qui tient', 'Pas dans toutes les rues'],
    end: 'À l’ouest de la ville, cinq boutiques ont fermé en six mois. Toutes se trouvaient à plus d’un kilomètre d’une station.',
    aside: /Accueil|Publié|Temps de lecture|abonnés|JEAN ROUX|Lire aussi|coiffeur|Contribuer|plus lus/,
  },
  {
    file: '07-de.txt',
    title: 'Nachtbäckereien: Wenn das Brot zum Wohnzimmer wird',
    author: 'Max Huber',
    sections: ['Erst das Licht, dann das Brot', 'Eine Rechnung, die aufgeht', 'Nicht in jeder Straße'],
    end: 'Im Westen der Stadt schlossen fünf Läden binnen eines halben Jahres. Alle lagen mehr als einen Kilometer von einer Haltestelle entfernt. (mhu/dpa)',
    aside: /Startseite|Panorama|Stand:|Drucken|Symbolbild|Friseur|Mehr zum|interessant|Kommentare/,
  },
  {
    file: '08-es.txt',
    title: 'Las panaderías nocturnas que se volvieron salas de estar',
    author: 'Lucía Vega',
    sections: ['La luz va antes que el pan', 'Una cuenta que sale', 'No en todas las calles'],
    end: 'Al oeste de la ciudad, cinco tiendas cerraron en seis meses. Todas estaban a más de un kilómetro de una estación.',
    aside: /Inicio|Sociedad|Compartir|Copiar|PUBLICIDAD|peluquero|agencias|Archivado|licenciar|Comentarios|Normas/,
  },
  {
    file: '09-ar.txt',
    title: 'مخابز الليل تتحول إلى غرف جلوس للمدينة',
    author: 'سلمى حداد',
    sections: ['الضوء قبل الخبز', 'حساب يستقيم', 'ليس في كل شارع'],
    end: 'في غرب المدينة أغلقت خمسة متاجر خلال ستة أشهر، وكانت جميعها تبعد أكثر من كيلومتر عن أقرب محطة.',
    aside: /الرئيسية|بقلم|شارك|اقرأ أيضا|المصدر|كلمات مفتاحية|ذات صلة/,
  },
  {
    file: '10-clip.md',
    title: 'Night bakeries became living rooms',
    author: 'Ann Miller',
    sections: [],
    end: 'The street. In the west of the city five shops closed within six months. All of them were more than a kilometer from a station. People do not walk far at night.',
    aside: /bakery\.png|Jump to|Subscribe|#clippings|Street & City/,
  },
];

describe('a badly scraped article', () => {
  it.each(SCRAPED)('$file is read as it was written', async ({ file, title, author, sections, end, aside }) => {
    const text = readFileSync(fileURLToPath(new URL(`scraped/${file}`, import.meta.url)), 'utf8');
    const found = await outline(text, file.endsWith('.md') ? 'md' : 'txt');
    expect(found.title.text).toBe(title);
    expect(found.article.facts.author?.text).toBe(author);
    expect(found.article.facts.date).not.toBeNull();
    expect(found.sections.filter(({ isNamed }) => isNamed).map((section) => section.title.text)).toEqual(sections);
    const words = wordsOf(found.article.blocks);
    expect(words).toContain(end);
    expect(words.filter((line) => aside.test(line))).toEqual([]);
  });
});
