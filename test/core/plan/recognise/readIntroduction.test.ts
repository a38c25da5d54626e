import { describe, expect, it } from 'vitest';
import { readIntroduction } from '../../../../src/core/plan/recognise/readIntroduction.js';
import { passagesOf } from '../../../support/passages.js';

const title = async (text: string, isList = true) => {
  const passages = await passagesOf(text);
  return readIntroduction(passages.at(-1) ?? null, isList)?.text ?? null;
};

describe('the title that a lead gives its list', () => {
  it.each([
    ['what is presented, Chinese', '下面是图书馆在整理旧书时用到的一些方法：', '图书馆在整理旧书时用到的一些方法'],
    ['without “other”', '在整理旧书的过程中常见的其它任务包括：', '在整理旧书的过程中常见的任务'],
    ['Japanese, what there is', '閲覧を分けるために以下のような部屋がすでにありました。', '部屋がすでにありました'],
    [
      'Japanese, further up in its paragraph',
      '閲覧を分けるために以下のような部屋がすでにありました。二階はその一つです。',
      '部屋がすでにありました',
    ],
    [
      'a whole sentence that its items finish',
      'The desk sorts the readers who come at night so that it can offer them rooms based on:',
      'The desk sorts the readers who come at night so that it can offer them rooms based on:',
    ],
    [
      'a sentence that stops at a conjunction, Spanish',
      'Leer de noche no se trata de la luz, sino:',
      'Leer de noche no se trata de la luz, sino:',
    ],
    [
      'without its connective',
      'For example, test whether your readers would rather have:',
      'test whether your readers would rather have',
    ],
    ['here are', 'Here are three ways to find a book:', 'Here are three ways to find a book'],
    ['French', 'Voici trois façons de trouver un livre :', 'Voici trois façons de trouver un livre'],
    ['Spanish', 'Estas son las tres formas de encontrar un libro:', 'Estas son las tres formas de encontrar un libro'],
    ['German', 'Hier sind drei Wege zu einem Buch:', 'Hier sind drei Wege zu einem Buch'],
    ['Korean', '다음은 책을 찾는 세 가지 방법입니다:', '다음은 책을 찾는 세 가지 방법입니다'],
  ])('%s', async (_, text, wanted) => {
    expect(await title(text)).toBe(wanted);
  });

  it('is not that something stands below', async () => {
    expect(await title('目次案は以下の通り。')).toBe('目次案');
    expect(await title('Consider the following example:', false)).toBeNull();
    expect(await title('Now let’s take a look at the following code:', false)).toBeNull();
    expect(await title('Prenons l’exemple suivant :', false)).toBeNull();
    expect(await title('Consider the cost of a second oven', false)).toBe('Consider the cost of a second oven');
  });

  it.each([
    ['it points further up', '下面是如何讓這種類型的讀者感到幸福的一些方式：'],
    [
      'it is torn from the middle',
      'Ada Meyer, who has kept the desk of the harbour library for thirty years and has seen each of its many readers come and go, wants you to know that it offers:',
    ],
    ['somebody speaks', '館長表示：'],
  ])('is none where %s', async (_, text) => {
    expect(await title(text)).toBeNull();
  });

  it('is none above code that stands for the object', async () => {
    expect(await title('To open the desk, you used to have:', false)).toBeNull();
  });
});

it.each([
  ['発行した鍵は次のようにすれば使えます。（一度でかまいません）', '発行した鍵は次のようにすれば使えます'],
  ['新讀者的手續如下。（只要辦一次）', '新讀者的手續如下'],
])('passes over a remark in brackets behind what leads to a list: %s', async (lead, wanted) => {
  expect(await title(lead)).toBe(wanted);
});

describe('the title that a sentence gives its code', () => {
  it.each([
    ['The file of the ferry looks like this:', 'The file of the ferry looks like this'],
    ['Consider this program:', 'Consider this program'],
  ])('%s', async (text, wanted) => {
    expect(await title(text, false)).toBe(wanted);
  });

  it.each([
    'We can build and run that in any of those harbours:',
    'We can do this in the harbour:',
    'With a ferry, you could',
  ])('none: %s', async (text) => {
    expect(await title(text, false)).toBeNull();
  });
});
