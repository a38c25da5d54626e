import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../support/growth.js';
import { read, wordsOf } from '../../support/read.js';

const words = async (raw: string): Promise<string[]> => wordsOf((await read(raw, 'md')).blocks);
const references = async (raw: string): Promise<string[]> =>
  (await read(raw, 'md')).references.map((reference) => reference.text);

describe('lists', () => {
  it.each([
    [
      'an item that heads a list stands before it',
      '- one\n- two\n  - inner\n  - last\n- three',
      ['one', 'two', 'inner | last', 'three'],
    ],
    ['three levels', '- a\n  - b\n    - c\n    - d', ['a', 'b', 'c | d']],
    [
      'a list set in like code, below its name',
      'Ropes\n    * hemp\n    * wool\n\nAfter',
      ['Ropes', 'hemp | wool', 'After'],
    ],
    ['the same behind an empty line', 'Ropes:\n\n    * hemp\n    * wool\n\nAfter', ['Ropes:', 'hemp | wool', 'After']],
    [
      'code whose first line alone has such a mark',
      'Code:\n\n    * one\n    two\n\nAfter',
      ['Code:', '* one\ntwo', 'After'],
    ],
    ['tasks', '- [x] done\n- [ ] open **now**', ['done | open now']],
    ['an item that goes on in the next line', '- one\n  goes on\n- two\ngoes on', ['one goes on | two goes on']],
    [
      'code in an item follows it',
      '1. First\n2. Then:\n\n   ```sh\n   run it\n   ```\n3. Last',
      ['First | Then:', 'run it', 'Last'],
    ],
    [
      'an item of two paragraphs is a text',
      '1. **Head**\n\n   Its text.\n\n2. **Next**\n\n   More.',
      ['Head', 'Its text.', 'Next', 'More.'],
    ],
  ])('%s', async (_, raw, wanted) => {
    expect(await words(raw)).toEqual(wanted);
  });
});

describe('marks beyond plain Markdown', () => {
  it.each([
    ['front-matter tags of a contents list', '[toc]\n\n[[_TOC_]]\n\n@[TOC](Contents)\n\nText.', ['Text.']],
    ['template tags', 'A {% include x.html %}b {{ page.title }}c.', ['A b c.']],
    [
      'template tags in code stay',
      '```liquid\n{% include x %}\n```\n\nUse `{{ y }}`.',
      ['{% include x %}', 'Use {{ y }}.'],
    ],
    [
      'a picture in a template tag, with what is to be seen on it',
      'One.\n\n{% image "oven.jpg" "The oven at dawn" %}\n*It is lit at four.*',
      ['One.', '![The oven at dawn](oven.jpg)', 'It is lit at four.'],
    ],
    [
      'attributes behind a link, a picture and code',
      'See [the map](https://bread.example/a){:target="_blank" rel="nofollow"} and `run`{:.js} it.\n\n![a](https://bread.example/a.png){width=50%}',
      ['See the map and run it.', '![a](https://bread.example/a.png)'],
    ],
    ['code between template tags', '{% highlight js %}\nrun();\n{% endhighlight %}', ['run();']],
    [
      'an address that was broken over two lines',
      'One.\n\n![A bridge](https://bread.example/640?wx_fmt=jpeg\n&from;=appmsg)\n\nSee [the map](https://bread.example/a\n/b).',
      ['One.', '![A bridge](https://bread.example/640?wx_fmt=jpeg&from;=appmsg)', 'See the map.'],
    ],
    ['a title on the next line', '![a](https://bread.example/a.png\n"A title")', ['![a](https://bread.example/a.png)']],
    ['a picture in a template tag', '{{< figure src="a/b.png" alt="A bridge" >}}', ['![A bridge](a/b.png)']],
    [
      'a picture in a tag of MDX',
      `<img alt="A bridge" src={require('./a/b.png').default} width={600} />\n\nUse \`<a b={c}>\`, and a < b = {c}.`,
      ['![A bridge](./a/b.png)', 'Use <a b={c}>, and a < b = {c}.'],
    ],
    [
      'headings without a blank',
      '##總結\n\n鹽。\n\n###Salt and bread\n\nText.',
      ['總結', '鹽。', 'Salt and bread', 'Text.'],
    ],
    ['bold headings without a blank', '###**Salt and bread**\n\nText.', ['Salt and bread', 'Text.']],
    ['one sign, which may be a hashtag', '#bread is warm.', ['#bread is warm.']],
    ['attributes', '## Head {#top .big}\n\nText.\n{: .note }', ['Head', 'Text.']],
    ['alerts', '> [!WARNING]\n> Do not.', ['Do not.']],
    [
      'containers',
      ':::tip Good to know\nText one.\n:::\n\n::: warning\nText two.\n:::',
      ['Good to know', 'Text one.', 'Text two.'],
    ],
    ['emoji by name, but no times', ':rocket: Start at 12:30:45. :+1:', ['Start at 12:30:45.']],
    ['formulas, but no money', 'If $a_1 * b_2 * c$ is $x$, pay $5 or $10.', ['If a_1 * b_2 * c is x, pay $5 or $10.']],
    ['a formula of its own', '$$\nE = m c^2\n$$', ['E = m c^2']],
    [
      'ranges of numbers, which strike nothing out',
      '果茶10~18元，奶茶12~20元。\n\n- 고양이 3~5마리, 개 2~4마리',
      ['果茶10~18元，奶茶12~20元。', '고양이 3~5마리, 개 2~4마리'],
    ],
    ['words that are struck out', 'It costs ~~ten~~ twelve.', ['It costs ten twelve.']],
    [
      'measures, which stress nothing',
      'A box of 60*40*20 cm. It is *very* light.',
      ['A box of 60*40*20 cm. It is very light.'],
    ],
    ['imports', "import Tabs from '@theme/Tabs';\n\nText.", ['Text.']],
    ['comments', '<!-- no --> \n\nText<!-- no -->.', ['Text.']],
    [
      'what is folded away',
      '<details>\n<summary>More</summary>\n\nHidden *words*.\n\n</details>',
      ['More', 'Hidden words.'],
    ],
    ['marker pens and wiki links', 'A ==bright== [[page|word]] and [[page]].', ['A bright word and page.']],
    ['bold and italic', '***Both*** and **_both_**.', ['Both and both.']],
    ['underlined headings', 'Title\n=====\n\nPart\n----\n\nText.', ['Title', 'Part', 'Text.']],
    [
      'pictures: with titles, linked, as tags',
      '![a](a.png "A title")\n\n[![b](b.png)](page)\n\n<img src="c.png" alt="c">',
      ['![a](a.png)', '![b](b.png)', '![c](c.png)'],
    ],
    [
      'a drawing written out as an address with blanks, but no other',
      "One.\n\n![img](data:image/svg+xml,%3C%3Fxml version='1.0'%3F%3E%3Csvg%3E%3Cg transform='translate(1, 2)'%3E%3C/g%3E%3C/svg%3E)\n\n![a](data:image/svg+xml,%3Csvg%3E%3C/svg%3E)\n\nTwo.",
      ['One.', '![a](data:image/svg+xml,%3Csvg%3E%3C/svg%3E)', 'Two.'],
    ],
    ['a picture as a tag between words', 'See <img src="c.png" alt="c"> here.', ['See  here.', '![c](c.png)']],
    ['tables with strokes in code', '| a | b |\n|:-:|--:|\n| `x \\| y` | p \\| q |', ['a | b / x | y | p | q']],
    ['code spans over two lines', 'Call `one\ntwo` now.', ['Call one two now.']],
  ])('%s', async (_, raw, wanted) => {
    expect(await words(raw)).toEqual(wanted);
  });

  it('tells a paragraph that is all bold', async () => {
    const { blocks } = await read('**All of it**\n\n**Not** all.', 'md');
    expect(blocks.map((block) => block.type === 'paragraph' && block.strong === true)).toEqual([true, false]);
  });
});

describe('a line right below a picture', () => {
  it('is its caption, but a paragraph, a line apart or a line beside it is not', async () => {
    const [own] = (await read('![](a.png)\nThe baker at dawn.\n\nText.', 'md')).blocks;
    expect(own).toMatchObject({ type: 'image', caption: { text: 'The baker at dawn.' } });
    const long = 'The baker opens the door before the street is awake, and lights the oven. '.repeat(3).trim();
    expect(await words(`![](a.png)\n${long}`)).toEqual([long, '![](a.png)']);
    expect(await words('![](a.png)\n\nThe baker.')).toEqual(['![](a.png)', 'The baker.']);
    expect(await words('![](a.png) The baker.')).toEqual(['The baker.', '![](a.png)']);
  });
});

describe('references', () => {
  it('takes footnotes out of the text, with the lines that belong to them', async () => {
    const raw = 'Text[^1] and more[^b].\n\n[^1]: A *note*\n    that goes on.\n[^b]: Second.\n\nLast.';
    expect(await words(raw)).toEqual(['Text and more.', 'Last.']);
    expect(await references(raw)).toEqual(['A note that goes on.', 'Second.']);
  });

  it('keeps the addresses of link definitions', async () => {
    const raw =
      'See [here][1] and [there].\n\n[1]: https://example.com/a\n[there]: <https://example.com/b> "T"\n[//]: # (remark)';
    expect(await words(raw)).toEqual(['See here and there.']);
    expect((await references(raw)).join(' ')).toMatch(/^https:\/\/example\.com\/a https:\/\/example\.com\/b/);
  });

  it('are an address with what it is of, but no sentence with one', async () => {
    const raw =
      'Text.\n\nSource: https://bread.example/a\n\nThe one that we looked at is here: https://bread.example/b';
    expect(await words(raw)).toEqual(['Text.', 'The one that we looked at is here']);
    expect(await references(raw)).toEqual(['Source: https://bread.example/a', 'https://bread.example/b']);
  });

  it('leaves brackets in code alone', async () => {
    expect(await words('Use `[^1]` or:\n\n```\n[^a]: x\n```')).toEqual(['Use [^1] or:', '[^a]: x']);
  });
});

it('reads a list of nested items in time that grows with it', async () => {
  const item = '- item with some words\n  - inner words\n    - and more of them\n';
  await expectLinear((items) => words(item.repeat(items)), 6000);
}, 60_000);

describe('the numbers of a list', () => {
  const numerals = async (raw: string, format: 'md' | 'html' = 'md') =>
    (await read(raw, format)).blocks.flatMap((block) => (block.type === 'list' ? [block.numerals] : []));

  it('begin where the list begins, and go on after an item that holds more', async () => {
    expect(await numerals('4. Oil the hinges\n5. Close the gate')).toEqual([[4, 5]]);
    expect(await numerals('1. First\n2. Then:\n\n   ```sh\n   run it\n   ```\n3. Last\n4. Done')).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await numerals('<ol start="7"><li>Oil the hinges</li><li>Close the gate</li></ol>', 'html')).toEqual([
      [7, 8],
    ]);
  });

  it('are missing where not every point has one', async () => {
    expect(await numerals('- Oil the hinges\n- Close the gate')).toEqual([undefined]);
    expect(await numerals('1. Oil the hinges\n   - with tallow\n2. Close the gate')).toEqual([undefined]);
  });
});

describe('code that a clipping tool took out of its sentence', () => {
  it.each([
    [
      'To see it, run the\n\n```js\nlist -L\n```\n\ncommand. Use\n\n```\nDROP\n```\n\n, or\n\n```\nKEEP\n```\n\nas you like.',
      ['To see it, run the list -L command. Use DROP, or KEEP as you like.'],
    ],
    [
      'Wer es sehen will, gibt\n\n```\nlist -L\n```\n\nein und wartet.',
      ['Wer es sehen will, gibt list -L ein und wartet.'],
    ],
  ])('is put back: %s', async (raw, wanted) => {
    expect(await words(raw)).toEqual(wanted);
  });

  it.each([
    ['Run this:\n\n```\nlist -L\n```\n\nand wait.', ['Run this:', 'list -L', 'and wait.']],
    ['Run it.\n\n```\nlist -L\n```\n\nand wait.', ['Run it.', 'list -L', 'and wait.']],
    ['Run the command\n\n```\nlist -L\n```\n\nThen wait.', ['Run the command', 'list -L', 'Then wait.']],
    ['Run the\n\n```\nlist -L\nlist -A\n```\n\ncommands.', ['Run the', 'list -L\nlist -A', 'commands.']],
  ])('stays apart: %s', async (raw, wanted) => {
    expect(await words(raw)).toEqual(wanted);
  });
});

describe('lines with bullets that Markdown does not know', () => {
  it.each([
    ['Before:\n• one thing\n• another thing\nBehind.', ['Before:', 'one thing | another thing', 'Behind.']],
    [
      '次のことを始めた。\n・テストの利用  \n・実行の速さ    \n後の文です。',
      ['次のことを始めた。', 'テストの利用 | 実行の速さ', '後の文です。'],
    ],
  ])('are a list: %s', async (raw, wanted) => {
    expect(await words(raw)).toEqual(wanted);
  });

  it('are none where there is only one', async () => {
    expect(await words('Before\n• one thing')).toEqual(['Before • one thing']);
  });
});

describe('a tag that kramdown reads on in', () => {
  it('holds headings and text', async () => {
    const raw = '<div class="panel" markdown="1">\n#### Dawn\nThe ferry leaves at five.\n</div>';
    expect((await words(raw)).slice(0, 2)).toEqual(['Dawn', 'The ferry leaves at five.']);
  });
});

describe('signs set high or low, as Pandoc has them', () => {
  it.each([
    ['Au XIX^e^ siècle, l’eau (H~2~O) coule.', 'Au XIXe siècle, l’eau (H2O) coule.'],
    ['The oven takes 10^27^ watts and some logs.', 'The oven takes 10^27^ watts and some logs.'],
  ])('%s', async (raw, wanted) => {
    expect(await words(raw)).toEqual([wanted]);
  });
});
