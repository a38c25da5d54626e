/**
 * Looks at every slide of the print page as Chrome has laid it out, and lists what does not fit. An expression: its
 * value is an array of `Finding` (`src/core/fit/findings.ts`). Read only; never part of a deck.
 */
(() => {
  const SMALLEST = 24;
  /** Rounding, and what a glyph may stand out of its line. */
  const TOLERANCE = 2;
  /** Our own words keep this distance from the edges of the slide; the article's stay in the slide's area. */
  const SAFE = 40;
  const findings = [];

  const excerpt = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 24);

  /** The part of a line box that has ink: generous leading is no overlap. */
  function inkOf(rect, size) {
    const middle = (rect.top + rect.bottom) / 2;
    return { left: rect.left, right: rect.right, top: middle - size / 2, bottom: middle + size / 2 };
  }

  const excess = (inner, outer) =>
    Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);

  function isHidden(element) {
    const style = getComputedStyle(element);
    return style.visibility === 'hidden' || style.display === 'none' || element.closest('aside.notes') !== null;
  }

  function blockOf(element) {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    return block;
  }

  /** Every run of text of the slide with its size and the boxes of its lines. */
  function listRuns(slide) {
    const runs = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0.5 && height > 0.5);
      if (rects.length === 0) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const inks = rects.map((rect) => inkOf(rect, size));
      const block = blockOf(element);
      runs.push({ element, block, text: block.textContent, size, inks });
    }
    return runs;
  }

  /** How far the run goes over the nearest box that cuts it off; 0 if none does. */
  function clippedBy(run, slide) {
    for (let box = run.element; box && box !== slide; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const by = Math.max(...run.inks.map((ink) => excess(ink, box.getBoundingClientRect())));
      if (by > TOLERANCE) return by;
    }
    return 0;
  }

  function findOverlaps(runs, report) {
    for (const [index, one] of runs.entries()) {
      for (const two of runs.slice(index + 1)) {
        if (one.block === two.block || one.block.contains(two.block) || two.block.contains(one.block)) continue;
        for (const a of one.inks) {
          for (const b of two.inks) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > TOLERANCE && down > TOLERANCE) report('overlap', two.text, Math.min(across, down));
          }
        }
      }
    }
  }

  /** A title whose last line is one character. */
  function findOrphans(slide, report) {
    for (const block of slide.querySelectorAll('h1, h2, .title, .statement, .line, .label, blockquote')) {
      if (block.closest('[data-chrome]') || getComputedStyle(block).display.startsWith('inline')) continue;
      const range = document.createRange();
      range.selectNodeContents(block);
      const lines = [];
      for (const { top, left, right, width } of range.getClientRects()) {
        if (width < 0.5) continue;
        const line = lines.find((other) => Math.abs(other.top - top) < 4);
        if (line) Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
        else lines.push({ top, left, right });
      }
      const last = lines.at(-1);
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      if (lines.length > 1 && last.right - last.left < size * 1.3) report('orphan', block.textContent.slice(-8), 1);
    }
  }

  for (const slide of document.querySelectorAll('.slide[data-kind]')) {
    const seen = new Set();
    const report = (rule, words, by) => {
      const key = `${rule} ${excerpt(words)}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push({ slideId: slide.id, rule, words: excerpt(words), by: Math.round(by * 10) / 10 });
    };
    const edge = slide.getBoundingClientRect();
    const safe = { left: edge.left + SAFE, right: edge.right - SAFE, top: edge.top + SAFE, bottom: edge.bottom - SAFE };
    const area = slide.querySelector('.area')?.getBoundingClientRect();
    const runs = listRuns(slide);
    for (const run of runs) {
      if (run.size < SMALLEST - 0.01) report('small', run.text, run.size);
      const isChrome = run.element.closest('[data-chrome]') !== null;
      const room = area && !isChrome ? area : safe;
      const out = Math.max(...run.inks.map((ink) => excess(ink, room)));
      // Decoration may bleed; nothing may leave the canvas.
      if (out > TOLERANCE && !(isChrome && run.element.closest('.mark'))) report('outside', run.text, out);
      const cut = clippedBy(run, slide);
      if (cut > 0) report('clipped', run.text, cut);
    }
    findOverlaps(
      runs.filter((run) => !run.element.closest('.mark')),
      report,
    );
    findOrphans(slide, report);
    for (const media of slide.querySelectorAll('img, svg, table, pre')) {
      const by = excess(media.getBoundingClientRect(), edge);
      if (by > TOLERANCE) report('media', media.getAttribute('alt') ?? media.localName, by);
    }
  }
  return findings;
})();
