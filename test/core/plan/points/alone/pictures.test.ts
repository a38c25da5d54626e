import { describe, expect, it } from 'vitest';
import { showsPicture } from '../../../../../src/core/plan/points/alone/pictures.js';

describe('words that show a picture', () => {
  it.each([
    '表裡被特別用紅框標出來的那五類渡口',
    '渡口最后形成如图的三层结构',
    '從圖中可以看到，渡口的旅客減少了',
    'この図は渡し船の利用者数を示している',
    'グラフを見ると、利用者が減っている',
    '이 그래프를 보면 승객이 줄었다',
    '左が新しい船、右が古い船を映した様子',
    '上が木の船、下が鉄の船',
    '二隻を岸に並べた様子',
    '船の扉を開けたところ',
    '新しい船（左）と古い船（右）の箱',
    '窓に合わせて布が貼られています（左）',
    '左邊是北岸的渡口，右邊是南岸的渡口',
    '왼쪽이 새 배, 오른쪽이 옛 배다',
    'The chart shows how many readers took the ferry',
    'In this photo, the captain stands on the pier',
    'La tabla muestra los viajeros de cada muelle',
    'Le graphique montre les passagers de chaque quai',
    'Die Grafik zeigt die Gäste jeder Fähre',
    'Auf dem Foto steht der Kapitän am Kai',
  ])('%s', (text) => {
    expect(showsPicture(text)).toBe(true);
  });

  it.each([
    '渡輪如圖書館一樣安靜',
    '圖書館中有四萬本書',
    '館員把旅客的要求列入時間表',
    '図書館は駅から三分です',
    '左岸の町は、右岸の町より古い',
    '船の様子は港で見られる',
    '船が速くなったところが新しい',
    '上海是渡口最多的城市',
    '왼쪽 강변에는 부두가 있다',
    '표를 사는 승객이 줄었다',
    'The library shows films about ferries',
    'The picture of the harbour sold for two million',
    'La biblioteca muestra mapas antiguos',
    'La gare montre des films',
    'Die Bibliothek zeigt Filme',
    'Das Bild kostete zwei Millionen',
  ])('is not %s', (text) => {
    expect(showsPicture(text)).toBe(false);
  });
});
