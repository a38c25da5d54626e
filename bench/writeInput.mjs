/**
 * The same slides for everyone: an article of a size that makes so many slides, and, from the deck that Lectern makes of
 * it, the Markdown that the other tools read.
 */

const THINGS = [
  '城市',
  '公司',
  '橋樑',
  '團隊',
  '圖書館',
  '農民',
  '鐵路',
  '訂單',
  '河流',
  '客戶',
  '工廠',
  '學校',
  '市場',
];
const DEEDS = ['改變了', '帶動了', '減少了', '推動了', '取代了', '連接了', '支撐了'];
const FRAMES = [
  (a, b, c, deed, n) => `${a}和${b}${deed}${c}的${n}個地區，${b}的居民因此得到更多的${c}。`,
  (a, b, _c, deed, n) => `到${2000 + (n % 25)}年，${a}${deed}全國${n}%的${b}。`,
  (a, b, c, deed, n) => `“${a}${deed}${b}，${c}的居民從此不再擔心冬天的${n}條道路。”市長陳立人說。`,
  (a, b, c, deed, n) => `${a}的設計師在${b}附近觀察了${n}天，發現${c}${deed}鄰近的街道。`,
];

/**
 * Prose in numbered sections, the same every time: hardly a sentence comes twice.
 * @param {{ sections: number, sentences: number, title?: string }} size
 */
export function writeArticle({ sections, sentences, title = '城市怎樣重建' }) {
  let turn = 0;
  const number = (below) => {
    // A linear congruential generator (Numerical Recipes).
    turn = (Math.imul(turn, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((turn / 2 ** 32) * below);
  };
  const pick = (list) => list[number(list.length)];
  const sentence = () => pick(FRAMES)(pick(THINGS), pick(THINGS), pick(THINGS), pick(DEEDS), 3 + number(90));
  const paragraph = () => Array.from({ length: 4 }, sentence).join('');
  const lines = [title, paragraph()];
  for (let section = 1; section <= sections; section += 1) {
    lines.push(`${section}.${pick(THINGS)}與${pick(THINGS)}的第${section}次相遇`);
    for (let done = 0; done < sentences; done += 4) lines.push(paragraph());
  }
  return `${lines.join('\n\n')}\n`;
}

/**
 * The words of a deck as Markdown: a title and a list a slide, three dashes between slides, as Marp, reveal-md and
 * Slidev have it.
 * @param {{ slides: { title: string | null, phrases: { text: string }[] }[] }} deck a deck.json
 * @param {string} head front matter
 */
export function writeMarkdown(deck, head = '') {
  const slides = deck.slides.map(({ title, phrases }) => {
    const points = phrases.map(({ text }) => text).filter((text) => text !== title);
    return [title ? `# ${escapeMarkdown(title)}` : '', ...points.map((point) => `- ${escapeMarkdown(point)}`)]
      .filter(Boolean)
      .join('\n');
  });
  return `${head}${slides.join('\n\n---\n\n')}\n`;
}

const escapeMarkdown = (text) => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
