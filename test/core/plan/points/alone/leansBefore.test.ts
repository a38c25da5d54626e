import { describe, expect, it } from 'vitest';
import { namesSeveral } from '../../../../../src/core/plan/points/alone/counted.js';
import { leansBefore } from '../../../../../src/core/plan/points/alone/leansBefore.js';

describe('a sentence that says something only behind the one before it', () => {
  it.each([
    ['points', '町のパン屋は三割も値上げしたというわけである'],
    ['points', '校長は給食の値段は上がらないと付け加えた'],
    ['points', '校庭が狭いという問題もある'],
    ['points', '대변인은 나룻배가 오월에 다시 다닐 것이라고 덧붙였다'],
    ['points', '운동장이 좁다는 문제도 있다'],
    ['points', '바람에 약한 이유이기도 하다'],
    ['points', '배와 다리와 기차가 그것이다'],
    ['counted', '三個功能疊加起來，渡口的定位已經改變'],
    ['counted', '两款渡轮分别采用不同的发动机'],
    ['counted', '两个渡口之间的差距越来越大'],
    ['counted', '2商品はともに小さく、水に強い'],
    ['counted', '両モデルの違いは音の大きさだ'],
    ['counted', 'いずれも重さが当社従来品と比較して約18％軽い'],
    ['counted', 'いずれも従来の船より軽い'],
    ['counted', '「はやぶさ」が、それぞれ、12ノット、40人、3トンである'],
    ['counted', '두 모델은 모두 나무로 만들었다'],
    ['counted', '양사는 요금을 내리기로 했다'],
    ['of what', '使用方式是把票放在讀卡機上'],
    ['of what', '具体比例经常变化'],
    ['of what', '目標是每小時一班'],
    ['of what', '沒有票的旅客可以用手機達成類似效果'],
    ['of what', '使い方はとても簡単です'],
    ['of what', '가격은 조금 비싸다'],
    ['points', '船長認為那正是港口的轉折'],
    ['points', '與之相反的，北岸的渡口就是最典型的例子'],
    ['points', '我認為以上兩點很有幫助'],
    ['points', '剛剛有附練習的連結，可以照著年份來寫'],
    ['of what', '存储方面为 12/16GB 可选'],
    ['points', '渡口旅客的減少，就是最好的驗證'],
    ['points', '唯一的区别是，北岸的渡口有热汤'],
    ['points', '同様に、鉄の船も試した'],
    ['points', '今度の船は長さが40メートル'],
    ['points', '他の港はそうしている、と訴えている'],
    ['points', '最後還是坐了木船，後面再寫為什麼'],
    ['points', '之前的受訪者表示，渡輪太慢'],
    ['by a word', '你也可以查一下當地的時刻表'],
    ['points', '동시에 표를 자동으로 저장한다'],
  ])('%s: %s', (_, text) => {
    expect(leansBefore(text)).toBe(true);
  });

  it.each([
    '兩個渡口都很忙：北岸一天三千人，南岸一天五百人',
    '渡口有兩種船，一種是木船，另一種是鐵船',
    '三個月都沒有船',
    '北岸和南岸的兩個渡口都停航了',
    '鉄の船と木の船は、いずれも従来の船より軽い',
    '75社以上が港から撤退した',
    '港には2隻の船がある',
    '배와 다리는 두 가지 모두 필요하다',
    '船票的使用方式是放在讀卡機上',
    '手機和紙票可以達成類似效果',
    '渡口的目標是每小時一班',
    '10人以上可以包船',
    '船の使い方は簡単です',
    '배의 가격은 조금 비싸다',
    '小麦粉の値段が上がったから、パン屋は値上げしたわけだ',
    '西の学校には、校庭が狭いという問題もある',
    '덧붙여 쓴 글은 시청에 있다',
    '빵이 싼 것은 밀이 흔하다는 뜻이다',
  ])('and not %s', (text) => {
    expect(leansBefore(text)).toBe(false);
  });

  it('what is counted is named before', () => {
    expect(namesSeveral('渡口推出了「海燕」與「海鷗」')).toBe(true);
    expect(namesSeveral('港は鉄の船と木の船を買った')).toBe(true);
    expect(namesSeveral('船長每天寫日記')).toBe(false);
  });
});
