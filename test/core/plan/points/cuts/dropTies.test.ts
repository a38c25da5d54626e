import { describe, expect, it } from 'vitest';
import { dropTies } from '../../../../../src/core/plan/points/cuts/dropTies.js';
import { traceSlice } from '../../../../../src/core/trace.js';

const words = (text: string) => traceSlice(text, 0, text.length);

describe('a statement does without', () => {
  it.each([
    ['答：首先夜車比飛機便宜三成', '夜車比飛機便宜三成'],
    ['答：夜車比飛機便宜三成', '夜車比飛機便宜三成'],
    ['无独有偶，2016年通车的北线也停运了', '2016年通车的北线也停运了'],
    ['另外需要注意的是，夜车的票要提前订', '夜车的票要提前订'],
    ['無論如何，夜車的票要提前訂', '夜車的票要提前訂'],
    ['余談だが、切符は三日前から売っている', '切符は三日前から売っている'],
    ['さっきも言ったとおり、切符は三日前から売っている', '切符は三日前から売っている'],
    ['希望你能體會到：夜車是旅途的一部分', '夜車是旅途的一部分'],
    ['从那开始，车站每天都要清点行李', '车站每天都要清点行李'],
    ['后来我发现夜车的乘客更愿意提前订票', '我发现夜车的乘客更愿意提前订票'],
    ['そして2018年の旅客数は過去最高だった', '2018年の旅客数は過去最高だった'],
    ['また利用者別に見ると、若者が多い', '利用者別に見ると、若者が多い'],
    ['一方 夜行列車のほうは、予約が減っている', '夜行列車のほうは、予約が減っている'],
    ['あと、切符は三日前から売っている', '切符は三日前から売っている'],
    ['ただし注意点として、切符は三日前から売っている', '切符は三日前から売っている'],
    ['此后，五支船队先后到达港口', '五支船队先后到达港口'],
    ['及後，船長接受了港口的邀請', '船長接受了港口的邀請'],
    ['這時候船長的收入已經是個大數字了', '船長的收入已經是個大數字了'],
    ['就跟这种情况一样，船公司接到很多旅客的电话', '船公司接到很多旅客的电话'],
    ['その一方で、港では夜行便の遅れが指摘されている', '港では夜行便の遅れが指摘されている'],
    ['言い方を変えれば、夜行便は港の顔である', '夜行便は港の顔である'],
    ['そこで旅客に必要になるのは早めの予約です', '旅客に必要になるのは早めの予約です'],
    ['ただ、切符の値段は徐々に下がっていく', '切符の値段は徐々に下がっていく'],
    ['마찬가지로 선장이 배를 고치는 이유를 설명할 수 있다', '선장이 배를 고치는 이유를 설명할 수 있다'],
    ['결국 이처럼 야간 열차는 도시의 얼굴이다', '야간 열차는 도시의 얼굴이다'],
    ['이 일을 계기로 철도청은 새 노선을 열었다', '철도청은 새 노선을 열었다'],
    ['이 회사 김민수 이사는 배가 너무 낡았다고 말했다', '김민수 이사는 배가 너무 낡았다고 말했다'],
    ['이어 철도청은 새 노선을 열었다', '철도청은 새 노선을 열었다'],
    ['즉, 위 그림과 같이 열차는 두 역 사이만 다닌다', '열차는 두 역 사이만 다닌다'],
    ['El problema es que los trenes llegan tarde', 'los trenes llegan tarde'],
    ['En primer lugar, las estaciones son viejas', 'las estaciones son viejas'],
    ['Como respuesta, la ciudad cerró la estación', 'la ciudad cerró la estación'],
    ['Toujours est-il que les trains sont en retard', 'les trains sont en retard'],
    ['En échange, les gares restent ouvertes', 'les gares restent ouvertes'],
    ['À l’inverse, les trains de nuit coûtent moins', 'les trains de nuit coûtent moins'],
    ['Das Problem: Die Züge kommen zu spät', 'Die Züge kommen zu spät'],
    ['Car les trains de nuit coûtent moins cher', 'les trains de nuit coûtent moins cher'],
    ['Puis, les gares ont fermé', 'les gares ont fermé'],
    ['Denn die Nachtzüge kosten weniger', 'die Nachtzüge kosten weniger'],
    ['It turns out that the night train is cheaper', 'the night train is cheaper'],
    ['Cabe recordar que el tren nocturno cuesta menos', 'el tren nocturno cuesta menos'],
  ])('its turn in the talk: %s', (text, wanted) => {
    expect(dropTies(words(text)).text).toBe(wanted);
  });

  it.each([
    ['为了解决这个问题，铁路局会在夜里加开列车', '铁路局会在夜里加开列车'],
    ['こうした問題を解決するために、鉄道会社が夜行列車を増やした', '鉄道会社が夜行列車を増やした'],
    ['이러한 문제를 개선하고자 철도청은 새 노선을 열었다', '철도청은 새 노선을 열었다'],
    ['이를 위해 철도청이 새 노선을 열었다', '철도청이 새 노선을 열었다'],
    ['To solve this you want two ferries', 'you want two ferries'],
    ['To do this, you open the lower deck', 'you open the lower deck'],
    ['To solve this problem, the railway bought new cars', 'the railway bought new cars'],
    ['Amid this growth, Georges opened a second station', 'Georges opened a second station'],
    ['Para evitar estos retrasos, la red compró trenes', 'la red compró trenes'],
    ['Pour cette raison, le réseau a fermé dix gares', 'le réseau a fermé dix gares'],
  ])('a purpose or a cause that points back: %s', (text, wanted) => {
    expect(dropTies(words(text)).text).toBe(wanted);
  });

  it.each([
    ['有意思的是，夜车的乘客会提前订票', '夜车的乘客会提前订票'],
    ['另一個特點是，即使列車晚點也能退票', '即使列車晚點也能退票'],
    ['Fait inédit à cette échelle, les gares ferment la nuit', 'les gares ferment la nuit'],
    ['Just as profoundly, the station changed the town', 'the station changed the town'],
    ['There was a twist, though: you could only take the train', 'you could only take the train'],
    ['For one thing, trains can run at night', 'trains can run at night'],
    ['For starters, if you travel at night, the train is quiet', 'if you travel at night, the train is quiet'],
    ['De igual forma, el tren sale de noche', 'el tren sale de noche'],
    ['For starters, the station has no clock', 'the station has no clock'],
    ['Yeah, like I would sleep on the train', 'I would sleep on the train'],
    ['We saw that Vienna closed a station', 'Vienna closed a station'],
    ['The most obvious one is that all trains stop here', 'all trains stop here'],
    ['El más claro es que los trenes paran aquí', 'los trenes paran aquí'],
    ['Denn: Bei Nebel steht der Zug', 'Bei Nebel steht der Zug'],
    ['To make matters worse, the station burned down', 'the station burned down'],
  ])('what its writer thinks of it: %s', (text, wanted) => {
    expect(dropTies(words(text)).text).toBe(wanted);
  });
});

describe('kept is', () => {
  it.each([
    'この場合、列車が止まる',
    '这种情况下，列车会停下来',
    'In this case, the train stops',
    'Under these conditions, the train stops',
    'Selon cette étude, les trains coûtent moins cher',
    'Según este informe, el tren cuesta menos',
    '이 경우 열차가 멈춘다',
  ])('a condition, a place, a source: %s', (text) => {
    expect(dropTies(words(text)).text).toBe(text);
  });

  it.each([
    '一方的な値上げは乗客の反感を買った',
    '一方通行の道が多い',
    'あと3日で列車は廃止になる',
    'またがる区間は料金が高い',
    'Car makers build fewer sleepers',
    'Or the train stops',
    'Et al. is a short form',
    'Doch hat die Bahn mehr Züge bestellt',
    '另一种可能是，列车晚点了',
    '이어폰은 열차에서 쓴다',
  ])('a word that only looks like a tie: %s', (text) => {
    expect(dropTies(words(text)).text).toBe(text);
  });

  it.each([
    'To begin with Vienna is no mistake',
    'You know Vienna well',
    'To solve this, open the settings',
    '为了解决这个问题，提供了新的列车',
    'こうした問題を解決するために、新しい列車を導入した',
    '이를 위해 공약 보따리도 풀었다',
    '이어 “열차가 늦는다”고 말했다',
    'Por eso, decidió cerrar las estaciones',
  ])('a tie before words that name nobody: %s', (text) => {
    expect(dropTies(words(text)).text).toBe(text);
  });
});

describe('an opening that says when, where the time is the point', () => {
  it.each([
    '此后，夜车一直停在北站',
    '此后，渡船再也没有开过',
    '這段時間段正是夜車的旺季',
    '这时，车站才有第一盏灯',
    'その後、港は今も閉まっている',
    '随后两天，山上一直在下雨',
    'そこでの暮らしは静かだ',
  ])('stays: %s', (text) => {
    expect(dropTies(words(text)).text).toBe(text);
  });
});
