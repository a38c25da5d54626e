import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../../support/read.js';

const page = (...lines: readonly (string | readonly string[])[]): string => lines.flat().join('\n\n');
const kept = async (text: string): Promise<string[]> => wordsOf((await read(text)).blocks);
const tell = (sentence: string, count = 6): string[] =>
  Array.from({ length: count }, (_, i) => sentence.replace('#', `${i + 2}`));

const EN = tell(
  'The bakery of street # keeps its ovens warm all night, and whoever comes home late finds bread and a light.',
);
const DE = tell(
  'Die Bäckerei der Straße # heizt die Öfen die ganze Nacht, und wer spät heimkommt, findet Brot und Licht.',
);
const MENU = ['Home', 'News', 'Bread', 'Cakes', 'Sign in', 'Search'];
const MENU_DE = ['Startseite', 'Brote', 'Kuchen', 'Rezepte', 'Kontakt', 'Anmelden'];

describe('a dialog on cookies below a page', () => {
  it.each([
    [
      'English',
      page(MENU, 'The bakery that keeps its street awake', 'By Ann Miller', 'May 9, 2020', EN),
      [
        'Your privacy choices',
        'We and our partners store cookies on your device. They help us to know which pages are read, and by whom.',
        'Strictly necessary cookies',
        'These cookies are required for the site to work. They cannot be switched off in any way that we know of.',
        'Targeting cookies',
        'These cookies are set by partners. They may build a profile of what you like, and show you other pages.',
        'Reject all',
        'Confirm my choices',
      ],
      EN,
    ],
    [
      'German',
      page(MENU_DE, 'Die Bäckerei, die ihre Straße wach hält', 'Von Max Huber', '9. Mai 2020', DE),
      [
        'Wir verwenden Cookies, damit die Seite gut läuft. Mehr darüber steht in den Einstellungen zu jeder Art von ihnen.',
        'Notwendige Cookies',
        'Diese Cookies sind für den Betrieb der Seite nötig. Sie lassen sich nicht abschalten, so gern wir es täten.',
        'Marketing',
        'Diese Cookies setzen unsere Partner. Sie merken sich, was gelesen wird, und zeigen danach andere Seiten.',
        'Zustimmen',
        'Ablehnen',
      ],
      DE,
    ],
  ])('is no part of the text: %s', async (_, above, dialog, text) => {
    const blocks = await kept(page(above, dialog));
    expect(blocks.filter((line) => dialog.includes(line) && line.length > 30)).toEqual([]);
    expect(blocks).toEqual(expect.arrayContaining([...text]));
  });

  it('stays where the text is about them', async () => {
    const text = tell(
      'Cookies of the kind # are set by every site, and the law of the street asks who has agreed to that.',
    );
    const last = tell(
      'What the cookies of year # told the sites was more than anybody in the street would tell a baker.',
    );
    expect(await kept(page(MENU, 'What cookies tell', 'By Ann Miller', 'May 9, 2020', text, last))).toEqual(
      expect.arrayContaining([...text, ...last]),
    );
  });
});

describe('a foot that tells more than the text, of other things', () => {
  const SHORT = [
    'The bakery of the corner keeps its ovens warm all night, and whoever comes home late finds bread and a light there.',
    'Nobody in the street remembers an evening on which the bakery was closed, and the ovens were cold for one night only.',
    'The baker says that bread needs the night, and that the light over the door costs less than a lamp in the street.',
  ];
  const TEASERS = [
    'Seven shoes for the spring',
    'Canvas, leather, rubber: our tester walked forty kilometres through mud with each pair. One of them lost its sole.',
    'What the mayor wants',
    'Harbour cranes may stay until autumn, according to council papers. Opposition members called that plan expensive.',
    'Swimmers break a record',
    'Two relay teams finished below eight minutes in Lisbon yesterday. Judges needed photographs to name a winner.',
    'A comet returns',
    'Astronomers expect visible tails near Jupiter during August. Binoculars should suffice, weather permitting.',
  ].flatMap((line, i) => (i % 2 === 0 ? [line, `${i + 1} hours ago`] : [line]));

  it('goes, from the line that heads it', async () => {
    const whole = page(MENU, 'The bakery that keeps its street awake', 'By Ann Miller', 'May 9, 2020', SHORT);
    expect(await kept(page(whole, 'Related articles', TEASERS))).toEqual([
      'The bakery that keeps its street awake',
      ...SHORT,
    ]);
  });

  it('is none where the text goes on below a list of other pages', async () => {
    const whole = page(MENU, 'The bakery that keeps its street awake', 'By Ann Miller', 'May 9, 2020', SHORT);
    const blocks = await kept(page(whole, 'Related articles', 'What salt does', 'The mill next door', EN));
    expect(blocks).toEqual(expect.arrayContaining([...SHORT, ...EN]));
  });
});

describe('the title of a page whose menu is in no language that is known here', () => {
  const TR = tell(
    'Sokaktaki #. fırın bütün gece ekmek pişiriyor ve eve geç gelenler her zaman sıcak ekmek ile ışık buluyor.',
  );
  const PT = tell('O forno da casa # acende às quatro, e quem volta tarde encontra sempre pão quente e uma luz acesa.');
  const IT = tell(
    'Il forno della casa # si accende alle quattro, e chi torna tardi trova sempre pane caldo e una luce.',
  );

  it.each([
    [
      'above an author that no word announces, and the day',
      page(
        ['Seu time', 'Política', 'Jogos de hoje', 'Entre', 'Assine', 'Opinião', 'Cotidiano'],
        'A padaria que deixa a rua acordada a noite inteira',
        'Ana Reis e Rui Melo, em Porto Alegre',
        '12/05/2024 19h54',
        PT,
      ),
      'A padaria que deixa a rua acordada a noite inteira',
    ],
    [
      'above the day',
      page(
        ['Gündem', 'Spor', 'Ekonomi', 'Yaşam', 'Test', 'Paylaş', 'Haberler'],
        'Bütün gece ekmek pişiren fırın sokağı uyanık tutuyor',
        '12.05.2024 - 18:01',
        TR,
      ),
      'Bütün gece ekmek pişiren fırın sokağı uyanık tutuyor',
    ],
    [
      'above the author, where what the text is about stands below him',
      page(
        ['Esteri', 'Cronaca', 'Cultura', 'Salute', 'Motori', 'Viaggi', 'Meteo'],
        'Il forno che tiene sveglia la strada tutta la notte',
        'di Anna Bruni',
        'In una sola strada, dieci anni di pane e di luce: la storia di un fornaio che non chiude',
        '13 maggio 2024',
        IT,
      ),
      'Il forno che tiene sveglia la strada tutta la notte',
    ],
  ])('stands %s', async (_, text, title) => {
    expect((await read(text)).facts.title?.text).toBe(title);
  });

  it('is none of the headlines that stand among its rubrics', async () => {
    const menu = ['Esteri', 'Cronaca', 'Cultura', 'Salute', 'Motori', 'Viaggi', 'Meteo', 'Moda', 'Libri', 'Cinema'];
    const others = [
      'Sette paia di scarpe che tutti porteranno questa primavera',
      'Il sindaco e il nuovo porto della città',
    ];
    const title = 'Il forno che si accende alle quattro tiene sveglia la casa';
    const { facts } = await read(page(menu, others, title, IT));
    expect(facts.title?.text).toBe(title);
  });
});
