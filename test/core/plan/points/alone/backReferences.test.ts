import { describe, expect, it } from 'vitest';
import { takesUp } from '../../../../../src/core/plan/points/alone/backReferences.js';

describe('a word that takes up what was said', () => {
  it.each([
    ['zh', '余先生很可能因此無法退休'],
    ['zh', '在憤怒之後，旅客藉此事件了解了規則'],
    ['zh', '前述平台的主管說了價格'],
    ['ja', '同じこうするなら、ノートに書くほうがよい'],
    ['ja', '次のサイトを参考にすれば鍵を作れる'],
    ['ja', '親もまた言うままに買ってくれた'],
    ['ja', '駅から遠いからです'],
    ['ko', '설명하는 것이 힘들기 때문입니다'],
    ['ko', '알버트는 생각했습니다'],
    ['ko', '이처럼 개발자는 준비를 한다'],
    ['en', 'There are many to choose from'],
    ['en', 'The first is for the contents of the attribute'],
    ['en', 'By 2030 it could study individual sources of such waves'],
    ['en', 'We see no roadblocks for the remaining transition'],
    ['en', 'Together they will make the image sharper, he says'],
    ['es', '“Es prematuro decirlo”, resalta el organismo'],
    ['es', 'El investigador asegura que el equipo funciona'],
    ['es', 'Lo más plausible es que se trate de un fenómeno conocido'],
    ['de', 'Solche Daten sind ungenau'],
    ['fr', '« C’est trop tôt », explique le chercheur'],
    ['zh', '渡口的情況也差不多'],
    ['zh', '在我国，更多被称为渡船一代'],
    ['zh', '與會者來自十四個港口'],
    ['en', 'Already, the two are sharing their boats'],
    ['zh', '截至2月11日，两家市值较上市时分别缩水了四成'],
    ['ja', '測定の結果はこんな感じになります'],
    ['ja', 'パケット数の多い上位10ポートのみ内訳を示しています'],
    ['en', 'The percentage has been stuck there for a half-century'],
    ['en', 'For me that day came when a reader wrote three letters'],
    ['de', 'Genau genommen, ist es die perfekte Plattform um sich zu zeigen'],
    ['de', 'Für die Ferien ist es aber schon eine ganz praktische Erfindung'],
    ['en', 'Last January the harbour office did the same'],
    ['es', 'En enero, el puerto hizo lo mismo'],
    ['fr', 'En janvier, le port a fait de même'],
    ['fr', 'D’autres ports, d’abord, s’en saisissent'],
    ['de', 'Im Januar tat der Hafen dasselbe'],
  ])('%s: %s', (language, text) => {
    expect(takesUp(text, language)).toBe(true);
  });

  it.each([
    ['zh', '列車停駛，旅客因此改坐巴士'],
    ['ja', '次の日に駅へ行った'],
    ['ja', '遅れた理由は駅から遠いからです'],
    ['ko', '글을 쓰는 이유는 설명하기 힘들기 때문입니다'],
    ['ko', '파파는 다음 날 다시 생각했습니다'],
    ['en', 'There are many stations in the north of the country'],
    ['en', 'Tools such as hammers are lent for free'],
    ['en', 'The first train leaves at six'],
    ['en', 'Li wants to add dishes, he says'],
    ['es', 'El investigador brasileño Carlos Pérez asegura que funciona'],
    ['es', '“Es prematuro”, añade Carlos Pérez'],
    ['de', 'Das Team um Anna Weber will das ändern'],
    ['zh', '兩個渡口的差不多高'],
    ['zh', '出生在河邊的人被稱為渡船一代'],
    ['en', 'The two ferries are sharing a pier'],
    ['zh', '两家渡船公司的市值缩水了四成'],
    ['ja', '測定の結果を図書館に示しました'],
    ['en', 'Nobody has ever lived there without a boat'],
    ['en', 'On that day the harbour opened its first pier'],
    ['de', 'In Hamburg ist es die Fähre, die am meisten kostet'],
    ['de', 'Im Hafen ist es möglich, nachts zu lesen'],
    ['en', 'Both ferries did the same thing as the bus'],
    ['es', 'El puerto hizo lo mismo que el aeropuerto'],
    ['de', 'Der Hafen tat dasselbe wie die Bahn'],
  ])('is none in %s: %s', (language, text) => {
    expect(takesUp(text, language)).toBe(false);
  });
});
