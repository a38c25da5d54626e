/**
 * Says how the blocks of a reading copy are broken into lines, as `MeasuredBlock`s
 * (`src/core/render/reading/readingBlock.ts`). Read only; evaluated in the page that is printed.
 */
(() => {
  const MM = 96 / 25.4;
  const range = document.createRange();

  /** The top of the line that a character stands in; one that is not drawn (a space at a line's end) is in the line before. */
  function topOf(node, at) {
    for (let place = at; place >= 0; place -= 1) {
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      const [rect] = range.getClientRects();
      if (rect) return rect.top;
    }
    return Number.NEGATIVE_INFINITY;
  }

  /** The tops of a text's lines, each once. */
  function listTops(node) {
    range.selectNodeContents(node);
    const tops = [...range.getClientRects()].map(({ top }) => top).sort((a, b) => a - b);
    return tops.filter((top, index) => index === 0 || top - tops[index - 1] > 1);
  }

  /** The first character from `from` on that stands below a height. */
  function findBelow(node, from, height) {
    let low = from;
    let high = node.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(node, middle) < height - 1) low = middle + 1;
      else high = middle;
    }
    // Never between the halves of a character.
    return /[\uDC00-\uDFFF]/.test(node.data[low] ?? '') ? low - 1 : low;
  }

  function measureText(element) {
    const node = element.firstChild;
    if (!node) return { type: 'lines', starts: [0] };
    const starts = [0];
    for (const top of listTops(node).slice(1)) starts.push(findBelow(node, starts.at(-1), top));
    return { type: 'lines', starts };
  }

  return [...document.querySelectorAll('[data-block]')].map((element) =>
    element.rows
      ? { type: 'rows', heights: [...element.rows].map((row) => row.getBoundingClientRect().height / MM) }
      : measureText(element),
  );
})();
