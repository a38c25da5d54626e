import { describe, expect, it } from 'vitest';
import { onlyTells } from '../../../../../src/core/plan/points/alone/stories.js';

describe('a sentence that only tells', () => {
  it.each([
    'Some 300 people had gathered before the ferry',
    // Who somebody is.
    '渡船船長阿福在河邊扎根十幾年了',
    '館長的公司主營木製書架',
    '工作8年來，阿福最熟悉的是夜班渡船',
    '阿梅今年三十二歲，住在河邊',
    '馬丁は港の図書館で館長代表を務めている',
    '趣味はひとり旅',
    '이 사람은 항구의 기자입니다',
    '마틴은 항구에서 개발자로 근무하고 있습니다',
    'Ada Bell works in the harbour office',
    'He has spent nearly thirty years on the pier',
    'Ada Bell es profesora en el puerto',
    'Cette jeune fille de 20 ans étudie les lettres',
    'Ada Bell arbeitet als Kapitänin',
    // On what day.
    '1月20日，北岸渡口，遊客排得整整齊齊',
    '1月的一天，館員們匆匆尋找雨棚',
    '有一次放假，館長送孩子回家',
    'ある日、館長は港へ出かけた',
    '어느 날 관장은 항구로 갔다',
    'One rainy morning the harbour master walked to the pier',
    'Un día de invierno, la directora fue al puerto',
    'Un jour, la directrice alla au port',
    'Eines Tages ging die Direktorin zum Hafen',
    'Kids posed for pictures beside the ferry',
    // That something was held.
    '2022年1月，最大的渡船展會在河港城舉行',
    '港の図書館で渡船の展覧会が開かれた',
    '항구에서 나룻배 전시회가 열렸다',
    'The yearly meeting of the ferry captains was held in Harwich',
    'La feria anual de los barcos se celebró en el puerto viejo',
    'La foire annuelle des bateaux a eu lieu dans le vieux port',
    'Im Hafen fand die jährliche Messe der Fährleute statt',
  ])('%s', (text) => {
    expect(onlyTells(text)).toBe(true);
  });

  it.each([
    '渡船在河邊開了十幾年，載過40萬人',
    '渡口是一個沒有柵欄的地方',
    '工作時間縮短以後，館員更願意留下',
    '1月20日，渡口的票價漲了30%',
    '一天賣出一萬張票的渡口只有一個',
    '代表的なのは北の渡口である',
    '図書館は町の中心を担っている',
    '도서관은 도시의 중심이다',
    'Ada Bell found that the ferry had lost its riders',
    'The ferry works in any weather',
    'One day pass costs less than two tickets',
    'The exhibition was held in two halls because the pier had flooded',
    'El puerto lleva más gente que el aeropuerto',
    'Le port travaille sans subvention',
    'Die Fähre arbeitet ohne Zuschuss',
    'La feria se celebró en el puerto viejo y reunió a 4000 personas',
  ])('is not %s', (text) => {
    expect(onlyTells(text)).toBe(false);
  });
});
