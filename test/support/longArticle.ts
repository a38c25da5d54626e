/** Prose of any length, the same every time: no two of its sentences are alike. */
const WORDS = {
  zh: {
    things: ['城市', '公司', '橋樑', '團隊', '圖書館', '農民', '鐵路', '訂單', '河流', '客戶', '工廠', '學校', '市場'],
    deeds: ['改變了', '需要', '帶動', '減少', '推動', '取代', '連接', '支撐'],
    openings: ['', '在北方的城市，', '到2024年，', '同時，', '根據調查，', ''],
  },
  en: {
    things: ['city', 'bridge', 'team', 'library', 'farmer', 'railway', 'order', 'river', 'factory', 'school', 'market'],
    deeds: ['changed', 'needs', 'reduces', 'replaces', 'connects', 'supports', 'outgrew'],
    openings: ['', 'In northern towns ', 'By 2024 ', 'At the same time ', 'In the valley ', ''],
  },
} as const;

type Written = keyof typeof WORDS;

/** An article with a lead and numbered sections of so many sentences each; without sections, only the lead. */
export function writeArticle(language: Written, sections: number, sentences: number): string {
  let turn = 0;
  const pick = (list: readonly string[]): string => {
    // A linear congruential generator (Numerical Recipes): the words look mixed, and never change.
    turn = (Math.imul(turn, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((turn / 2 ** 32) * list.length)] ?? '';
  };
  const { things, deeds, openings } = WORDS[language];
  const sentence = (): string =>
    language === 'zh'
      ? `${pick(openings)}${pick(things)}和${pick(things)}${pick(deeds)}${pick(things)}的${pick(things)}，${pick(things)}${pick(deeds)}更多的${pick(things)}。`
      : `${pick(openings) || 'Every year '}the ${pick(things)} and the ${pick(things)} ${pick(deeds)} the ${pick(things)} of the ${pick(things)}, and the ${pick(things)} ${pick(deeds)} one more ${pick(things)}. `;
  const paragraph = (): string => Array.from({ length: sentences }, sentence).join('').trim();
  const title = language === 'zh' ? '城市怎樣重建' : 'How towns rebuild';
  const lines = [title, paragraph()];
  for (let number = 1; number <= sections; number += 1) {
    const heading =
      language === 'zh' ? `${pick(things)}與${pick(things)}之${number}` : `The ${pick(things)} and the ${pick(things)}`;
    lines.push(`${number}. ${heading}`, paragraph());
  }
  return lines.join('\n\n');
}
