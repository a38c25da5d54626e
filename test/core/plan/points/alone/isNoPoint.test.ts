import { describe, expect, it } from 'vitest';
import { isNoPoint } from '../../../../../src/core/plan/points/alone/isNoPoint.js';

describe('a sentence that makes no point, even behind the one before it', () => {
  it.each([
    ['withheld', '渡口的成本具體就不方便說了'],
    ['withheld', '關於票價，我們有自己的打算，但不便透露'],
    ['withheld', '料金の内訳についてはお答えできません'],
    ['withheld', '요금에 대해서는 밝히기 어렵습니다'],
    ['act', '改めて岸に下り、二隻を並べてみた'],
    ['act', '岸の広さに限界があるので、二隻を並べてみた'],
    ['act', '港で起こったことを書いていく'],
    ['act', 'まずは小さい船から見ていく'],
    ['act', '速さではなく音に着目し、調べることにしました'],
    ['act', '個人的には船で寝るのはもったいないと思ってしまうタイプ'],
    ['act', '이번에는 두 배를 비교해 보았다'],
    ['in the air', '배의 구조가 일정한 반면'],
    ['in the air', '항구는 세 구역으로 나뉘어 있고'],
    ['in the air', '요금을 계산해 주는 기능이 존재하나,'],
    ['in a series', '第一種可能就是船票沒有寫清楚上船的地方'],
    ['in a series', '第一点的话我听说过几个渡口的例子'],
    ['in a series', '再往上是大型渡輪，要考的就更多了'],
    ['in a series', '再往上是フェリー検定，是第二簡單的一種'],
    ['in a series', 'もう一つは船の値段が高いことだ'],
    ['in a series', '나머지 하나는 작은 배다'],
    ['a view of nobody', '섬이 사라지고 있으니 다툼은 그만해야 한다는 것이다'],
    ['a view of nobody', '라는 생각으로 배를 탔습니다'],
    ['for visitors', 'Fährhaus Nord, An der Mole 13, 18055 Rostock'],
    ['for visitors', 'Ferry House, 12 Pier Road, Portland, OR 97201'],
    ['for visitors', 'Casa del Puerto, Calle del Mar 4, 29016 Málaga'],
    ['for visitors', '〒110-0007 東京都台東区上野1-2-3'],
    ['for visitors', 'Montag – Sonntag: 10–19 Uhr'],
    ['for visitors', 'Monday to Friday: 9am – 5pm'],
    ['for visitors', '周二至周日 9:00—17:00'],
    ['for visitors', '월요일~금요일 9시~18시'],
    ['for visitors', '營業時間：每天早上九點到晚上六點'],
    ['for visitors', '営業時間：10時～19時（月曜定休）'],
    ['for visitors', '주소: 부산시 중구 부두길 3'],
    ['for visitors', '13.50 Euro, ermäßigt 12 Euro, Kinder 10 Euro'],
    ['for visitors', '$12, children $8'],
    ['a view of nobody', '揺れを抑えるために錘を多めに積んであるという'],
  ])('%s: %s', (_, text) => {
    expect(isNoPoint(text)).toBe(true);
  });

  it.each([
    '雖然不方便透露細節，但是每天有三千人坐船',
    'Der Hafen öffnet montags um 10 Uhr und schließt erst, wenn das letzte Boot zurück ist',
    'In 2019 the ferry carried 12500 Norwegians',
    'The ticket costs $12, and children pay $8',
    '營業時間比去年多了兩個小時',
    '码头周二到周日都有船，票价二十元',
    'Die Fähre bringt jeden Tag 12000 Menschen nach Bremen.',
    '東京の港は年間12000隻の船を迎えます',
    '船長說不便久留',
    '船の数は年々減っていきます',
    '二隻を並べてみたところ、古い船のほうが速かった',
    '港は便を増やすことにした',
    '子供のころから自分は船の本をやたらに読んでみた',
    '시청은 배를 늘리기로 했다',
    '항구의 배는 하루 세 번 운항한다',
    '배를 알리는 광고',
    '第一種船是木船，第二種是鐵船',
    '第一批渡輪在五月下水',
    '第五章講的是渡口的歷史',
    'もう一度港へ戻った船は三隻だ',
    '선장은 다툼을 그만해야 한다는 것이다',
    '船長によると、錘を多めに積んであるという',
  ])('and not %s', (text) => {
    expect(isNoPoint(text)).toBe(false);
  });

  it('an item of a list has its neighbours', () => {
    expect(isNoPoint('第一種：從北岸上船', true)).toBe(false);
    expect(isNoPoint('항구로 가는 배를 타고', true)).toBe(false);
  });
});
