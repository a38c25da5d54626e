/**
 * Says how the blocks of a reading copy are broken into lines, as `MeasuredBlock`s
 * (`src/core/render/reading/readingBlock.ts`). Read only; evaluated in the page that is printed.
 */
(() => {
  const MM = 96 / 25.4;
  const range = document.createRange();

  /** The text of an element, whose links are elements within it, as one: where a place of it is to be found. */
  function readText(element) {
    const nodes = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, start: length });
      length += node.length;
    }
    const find = (at) => nodes.findLast(({ start }) => start <= at) ?? nodes[0];
    return { element, length, data: element.textContent, find };
  }

  /** The top of the line that a character stands in; one that is not drawn (a space at a line's end) is in the line before. */
  function topOf(text, at) {
    for (let place = at; place >= 0; place -= 1) {
      const { node, start } = text.find(place);
      range.setStart(node, place - start);
      range.setEnd(node, place - start + 1);
      const [rect] = range.getClientRects();
      if (rect) return rect.top;
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** The tops of a text's lines, each once. */
  function listTops({ element }) {
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()].map(({ top }) => top).sort((a, b) => a - b);
    return tops.filter((top, index) => index === 0 || top - tops[index - 1] > 1);
  }

  /** The first character from `from` on that stands below a height. */
  function findBelow(text, from, height) {
    let low = from;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(text, middle) < height - 1) low = middle + 1;
      else high = middle;
    }
    // Never between the halves of a character.
    return /[\uDC00-\uDFFF]/.test(text.data[low] ?? '') ? low - 1 : low;
  }

  function measureText(element) {
    const text = readText(element);
    const starts = [0];
    if (text.length > 0) for (const top of listTops(text).slice(1)) starts.push(findBelow(text, starts.at(-1), top));
    return { type: 'lines', starts };
  }

  return [...document.querySelectorAll('[data-block]')].map((element) =>
    element.rows
      ? { type: 'rows', heights: [...element.rows].map((row) => row.getBoundingClientRect().height / MM) }
      : measureText(element),
  );
})();
