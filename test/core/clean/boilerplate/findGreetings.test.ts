import { describe, expect, it } from 'vitest';
import { clean, wordsOf } from '../../../support/read.js';

const EN = Array.from(
  { length: 6 },
  (_, i) => `The oven of house ${i + 2} is lit at four, and whoever comes home late finds warm bread and a light.`,
);
const kept = async (...lines: string[]): Promise<string[]> => wordsOf((await clean(lines.join('\n\n'))).blocks);

describe('what a newsletter says around its text', () => {
  it.each([
    'Hey, I am Ann, and welcome to a free edition of my weekly letter. Each week I answer what bakers ask.',
    'Good morning! This is the bread newsletter, and you are one of nine who read it.',
    'Willkommen zur 12. Ausgabe, diesmal über Salz und Nacht.',
    'Bonjour et bienvenue dans ce numéro sur le sel et la nuit.',
    '¡Hola! Bienvenidos a una nueva edición sobre la sal y la noche.',
    '大家好，欢迎阅读第 12 期面包周刊，这次说说盐和夜晚。',
    'こんにちは、パンのニュースレターへようこそ。今回は塩の話です。',
    '안녕하세요, 빵 뉴스레터를 보내 드립니다. 이번에는 소금 이야기입니다.',
  ])('is no text: %s', async (greeting) => {
    expect(await kept(greeting, ...EN)).toEqual(EN);
  });

  it.each([
    'Welcome to the age of the night oven, which began with a newsletter nobody read.',
    'Hello is what bakers say at four in the morning, and it is the issue that divides the street.',
    'Willkommen heißt in dieser Straße niemand, der vor vier Uhr kommt.',
    '大家好久没有见过这样的夜晚了，面包店的灯一直亮着。',
    'こんにちはと言うのは、朝の四時にパンを焼く人だけだ。',
  ])('is the text where it tells: %s', async (opening) => {
    expect(await kept(opening, ...EN)).toEqual([opening, ...EN]);
  });

  it.each([
    ['Thank you so much for reading!', 'If you bake, write to me on the usual channels.', 'See you next week'],
    ['긴 글 읽어주셔서 감사합니다.', '함께 빵을 구울 분을 찾습니다. 편하게 연락 주세요!'],
    ['谢谢阅读，下次见。', '顺便说一句，我们在找面包师。'],
    ['最後まで読んでいただきありがとうございました。', '感想はいつでもどうぞ。'],
    ['Danke fürs Lesen!', 'Bis zum nächsten Mal.'],
    ['Gracias por leer hasta aquí.', 'Nos vemos pronto.'],
  ])('thanks at its end, and goes with what is below: %s', async (...lines) => {
    expect(await kept(...EN, ...lines)).toEqual(EN);
  });

  it('leaves what is told behind the thanks at length, and thanks in the midst', async () => {
    const long = `P.S. ${EN.join(' ')}`;
    expect(await kept(...EN, 'Thank you for reading this far.', long)).toContain(long);
    const told = 'She thanks her guests for reading the menu aloud.';
    expect(await kept(told, ...EN)).toEqual([told, ...EN]);
  });
});

describe('a box of the page that offers letters', () => {
  const FORM = 'The newsletter is free, and your e-mail address stays with us.';

  it.each([
    'Crumb-Newsletter erhalten',
    'Sign up for our weekly newsletter',
    'Recevoir la newsletter',
  ])('goes with what it says of them, and what stands below goes on: %s', async (head) => {
    const [first = '', second = '', ...rest] = EN;
    const text = ['## The oven', first, second, `## ${head}`, FORM, '### The night', ...rest].join('\n\n');
    const { blocks } = await clean(text, 'md');
    expect(wordsOf(blocks)).toEqual(['The oven', first, second, 'The night', ...rest]);
  });

  it('is none where the text is about letters', async () => {
    const text = ['## What a newsletter costs', ...EN].join('\n\n');
    expect(wordsOf((await clean(text, 'md')).blocks)).toEqual(['What a newsletter costs', ...EN]);
  });
});

describe('thanks to who was asked', () => {
  it.each([
    '山田さま、お忙しい中貴重なご意見を誠にありがとうございました！',
    'Thank you for your time, Ann!',
  ])('end an interview: %s', async (thanks) => {
    expect(await kept(...EN, thanks)).toEqual(EN);
  });
});

describe('an invitation to a newsletter', () => {
  it.each([
    ['The street changes fast. Keep up with our newsletter.', 'The best way to stay awake.', 'Subscribe'],
    ['Neue Brote direkt in dein Postfach!', 'Abonnieren'],
  ])('goes with what stands above its button: %s', async (...lines) => {
    const [first = '', ...rest] = EN;
    expect(await kept(first, ...lines, ...rest)).toEqual(EN);
  });

  it('is not what stands above a button by chance', async () => {
    const [first = '', ...rest] = EN;
    const said = 'The oven is warm. It always was.';
    expect(await kept(first, said, 'Subscribe', ...rest)).toEqual([first, said, ...rest]);
  });
});
