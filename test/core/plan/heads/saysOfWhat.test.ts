import { expect, it } from 'vitest';
import { saysOfWhat } from '../../../../src/core/plan/heads/saysOfWhat.js';

it.each([
  '進行方式',
  '好處',
  '优点与缺点',
  '建議人數',
  'メリット',
  '主な特徴',
  '장점',
  '주요 특징',
  'Results',
  'The main advantages',
  'Pros and cons',
  'How it works',
  'Ventajas',
  'Principales resultados',
  'Avantages',
  'Die wichtigste Ursachen',
])('%s does not say of what', (heading) => {
  expect(saysOfWhat(heading)).toBe(false);
});

it.each([
  '夜班列車',
  '夜班列車的好處',
  '圖書館的借閱流程',
  '夜行列車のメリット',
  '야간 열차의 장점',
  'Night trains',
  'Results of the night train study',
  'How the ferry works',
  'Ventajas del tren nocturno',
  'Vorteile der Nachtzüge',
])('%s says of what', (heading) => {
  expect(saysOfWhat(heading)).toBe(true);
});
