import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../../../src/core/plan/points/alone/smallTalk.js';

describe('what is felt about what was just shown', () => {
  it.each([
    'Makes sense.',
    'Yup, again as expected.',
    'Worked just fine',
    'So far, so good!',
    'Perhaps that surprises you?',
    'Voilà, une fois de plus.',
  ])('says nothing: %s', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each([
    'The second boat makes sense only in winter',
    'Worked wood is dearer than raw wood',
    'It works as expected only where the tide is low',
    'Yeast is what makes the bread rise',
    'A fair enough price is twelve crowns',
  ])('says something: %s', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});

describe('words on the way to what is said', () => {
  it.each([
    'Antes de continuar es necesario entender el puerto',
    'Avant de continuer, un mot sur le port',
    'Before we go on, a word on the tides',
    'Bevor wir weitermachen, ein Wort zum Hafen',
    'Prenons au hasard trois ports du nord comme exemple',
    'Como se mencionó, el puerto es antiguo',
    'Comme indiqué, le port est ancien',
    'Wie bereits erwähnt, ist der Hafen alt',
    'Now you know the power of the tide',
    '想一想吧，港口還有人等船',
    '免費熱湯的重要性不用多說了吧',
    'ありがとうございます、船長さん',
    '渡し船について書いておく',
    '船の一覧を見る →',
  ])('says nothing: %s', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each([
    'Antes de la tormenta el puerto estaba lleno',
    'Before the storm the harbour was full',
    'Bevor der Sturm kam, war der Hafen voll',
    'Como se sabe en el puerto, la marea no espera',
    'Now the harbour is full',
    'Prenez le bac de midi',
    'Antes de empezar, mira la marea',
    'You might think of a harbour as a town that waits',
    '想一想港口的人，就知道船為什麼不能停',
    '船を見る人が増えた',
  ])('says something: %s', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});
