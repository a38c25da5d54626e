import { expect, it } from 'vitest';
import { listsContents } from '../../../../src/core/plan/recognise/listsContents.js';
import { passagesOf } from '../../../support/passages.js';

const lists = async (lead: string): Promise<boolean> => {
  const passages = await passagesOf(`# Library\n\n${lead}\n\n- North shore\n- South shore`, 'md');
  const at = passages.findIndex(({ block }) => block.type === 'list');
  const list = passages[at];
  if (!list) throw new Error('a list was expected');
  return listsContents(list, passages[at - 1] ?? null);
};

it.each([
  '本文將介紹以下幾個部分：',
  '這篇文章會討論：',
  'この記事では次の内容を紹介します：',
  '이 글에서 다루는 내용:',
  'In this article I’ll cover:',
  'This guide is organised as follows:',
  'We’ll look at:',
  'En este artículo veremos:',
  'Dans cet article, nous verrons :',
  'In diesem Beitrag geht es um:',
])('%s leads to what the text is going to say', async (lead) => {
  expect(await lists(lead)).toBe(true);
});

it.each([
  '圖書館介紹兩岸的渡口：',
  '図書館では次の渡口を紹介しています：',
  '도서관에서 소개하는 나루터:',
  'The library covers two shores:',
  'We will close two desks:',
  'La biblioteca cubre dos orillas:',
  'Die Bibliothek zeigt zwei Ufer:',
])('%s leads to a list of its own', async (lead) => {
  expect(await lists(lead)).toBe(false);
});
