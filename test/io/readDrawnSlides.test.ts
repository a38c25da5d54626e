import { expect, it } from 'vitest';
import { cutSlides } from '../../src/io/readDrawnSlides.js';

it('cuts the slides out of a page, without their notes', () => {
  const html =
    '<main><section id="a" class="slide inverse"><p>one</p><aside class="notes"><p>said</p></aside></section>' +
    '<section id="b" class="slide"><p>two</p></section><section id="c"><p>no slide</p></section></main>';
  expect([...cutSlides(html)]).toEqual([
    ['a', '<section id="a" class="slide inverse"><p>one</p></section>'],
    ['b', '<section id="b" class="slide"><p>two</p></section>'],
  ]);
});

it.each([
  '<script>1</script>',
  '<meta http-equiv="refresh" content="0;url=x">',
  '<iframe src="x"></iframe>',
])('takes over no slide that holds %s', (foreign) => {
  expect(cutSlides(`<section id="a" class="slide">${foreign}</section>`).size).toBe(0);
});
