/**
 * Looks at slides as Chrome has laid them out, and lists what is wrong with them as `Finding`s
 * (`src/core/fit/findings.ts`). Read only; evaluated in a page that is built or checked, never part of a deck.
 */
(() => {
  const SMALLEST = 24;
  /** Rounding, and what a glyph may stand out of its line. */
  const TOLERANCE = 2;
  /** Our own words keep this distance from the edges of the slide; the article's stay in the slide's area. */
  const SAFE = 40;
  /** Of the widest line: a single word that is narrower than this is left alone on the last line. */
  const LONELY = 0.2;
  const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

  const excerpt = (text) => text.trim().replace(/\s+/g, ' ').slice(0, 24);

  /** The part of a line box that has ink: generous leading is no overlap. */
  function inkOf(rect, size) {
    const middle = (rect.top + rect.bottom) / 2;
    return { left: rect.left, right: rect.right, top: middle - size / 2, bottom: middle + size / 2 };
  }

  const excess = (inner, outer) =>
    Math.max(outer.left - inner.left, inner.right - outer.right, outer.top - inner.top, inner.bottom - outer.bottom);

  const intersect = (one, two) => ({
    left: Math.max(one.left, two.left),
    right: Math.min(one.right, two.right),
    top: Math.max(one.top, two.top),
    bottom: Math.min(one.bottom, two.bottom),
  });

  function isHidden(element) {
    const style = getComputedStyle(element);
    return style.visibility === 'hidden' || style.display === 'none' || element.closest('aside.notes') !== null;
  }

  function blockOf(element) {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    return block;
  }

  /** From px of the window to px of the canvas, whose upper left corner is the slide's: Reveal scales its slides. */
  function makeCanvas(slide) {
    const frame = slide.getBoundingClientRect();
    const scale = frame.width / slide.offsetWidth || 1;
    return ({ left, right, top, bottom }) => ({
      left: (left - frame.left) / scale,
      right: (right - frame.left) / scale,
      top: (top - frame.top) / scale,
      bottom: (bottom - frame.top) / scale,
    });
  }

  /** Every run of text of the slide with its size and the boxes of its lines. */
  function listRuns(slide) {
    const toCanvas = makeCanvas(slide);
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
      const inks = rects.map((rect) => inkOf(toCanvas(rect), size));
      const block = blockOf(element);
      runs.push({ element, block, text: block.textContent, size, rects, inks });
    }
    return runs;
  }

  /** How far the run goes over the nearest box that cuts it off; 0 if none does. */
  function clippedBy(run, slide, toCanvas) {
    for (let box = run.element; box && box !== slide; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = toCanvas(box.getBoundingClientRect());
      const by = Math.max(...run.inks.map((ink) => excess(ink, edge)));
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

  /** Whether two boxes stand on one line: a unit beside a large numeral does, whatever their sizes. */
  function isSameLine(one, two) {
    const shared = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
    return shared > 0.5 * Math.min(one.bottom - one.top, two.bottom - two.top);
  }

  function listTexts(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  /** The boxes of a part of a text, those that have room for a glyph. */
  function listBoxes(node, toCanvas, from = 0, to = node.data.length) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return Array.from(range.getClientRects(), toCanvas).filter(({ left, right }) => right - left > 0.5);
  }

  /** The boxes of a block's lines, from top to bottom. */
  function listLines(block, toCanvas) {
    const lines = [];
    for (const { top, bottom, left, right } of listTexts(block).flatMap((node) => listBoxes(node, toCanvas))) {
      const line = lines.find((other) => isSameLine(other, { top, bottom }));
      if (!line) lines.push({ top, bottom, left, right });
      else Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
    }
    return lines.sort((one, two) => one.top - two.top);
  }

  /** The words of a block's last two lines, read from its end. */
  function readLastLines(block, [before, last], toCanvas) {
    const words = { before: '', last: '' };
    let at = 'last';
    for (const node of listTexts(block).reverse()) {
      for (let i = node.data.length - 1; i >= 0; i -= 1) {
        const [box] = listBoxes(node, toCanvas, i, i + 1);
        if (box && !isSameLine(box, last)) at = 'before';
        if (at === 'before' && box && !isSameLine(box, before)) return words;
        words[at] = node.data[i] + words[at];
      }
    }
    return words;
  }

  /** A title whose last line is one Han character, or one short word below lines that are much longer. */
  function findOrphans(slide, report, toCanvas) {
    for (const block of slide.querySelectorAll('h1, h2, .title, .statement, .line, .label, blockquote')) {
      if (block.closest('[data-chrome]') || getComputedStyle(block).display.startsWith('inline')) continue;
      const lines = listLines(block, toCanvas);
      const last = lines.at(-1);
      if (lines.length < 2) continue;
      const size = Number.parseFloat(getComputedStyle(block).fontSize);
      const width = last.right - last.left;
      const widest = Math.max(...lines.map(({ left, right }) => right - left));
      if (width > Math.max(2.2 * size, widest * LONELY)) continue;
      const read = readLastLines(block, lines.slice(-2), toCanvas);
      const words = read.last.trim();
      const letters = words.match(/[\p{L}\p{N}]/gu) ?? [];
      // A line of one long word has none to give to the next.
      const isAvoidable = /\S\s+\S/.test(read.before);
      const isWord = !CJK.test(words) && !/\s/.test(words) && width < widest * LONELY && isAvoidable;
      if (letters.length <= 1 || isWord) report('orphan', block.textContent.trim().slice(-24), width);
    }
  }

  /** What is wrong with a slide that is shown, but for its colours. */
  function measureSlide(slide) {
    const findings = [];
    const seen = new Set();
    const report = (rule, words, by) => {
      const key = `${rule} ${excerpt(words)}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push({ slideId: slide.id, rule, words: excerpt(words), by: Math.round(by * 10) / 10 });
    };
    const toCanvas = makeCanvas(slide);
    const edge = { left: 0, top: 0, right: slide.offsetWidth, bottom: slide.offsetHeight };
    const safe = { left: SAFE, top: SAFE, right: edge.right - SAFE, bottom: edge.bottom - SAFE };
    const area = slide.querySelector('.area');
    const inner = area && intersect(toCanvas(area.getBoundingClientRect()), safe);
    const runs = listRuns(slide);
    for (const run of runs) {
      if (run.size < SMALLEST - 0.01) report('small', run.text, run.size);
      const isChrome = run.element.closest('[data-chrome]') !== null;
      const room = inner && !isChrome ? inner : safe;
      const out = Math.max(...run.inks.map((ink) => excess(ink, room)));
      // Decoration may bleed; nothing may leave the canvas.
      if (out > TOLERANCE && !(isChrome && run.element.closest('.mark'))) report('outside', run.text, out);
      const cut = clippedBy(run, slide, toCanvas);
      if (cut > 0) report('clipped', run.text, cut);
    }
    findOverlaps(
      runs.filter((run) => !run.element.closest('.mark')),
      report,
    );
    findOrphans(slide, report, toCanvas);
    for (const media of slide.querySelectorAll('img, svg, table, pre')) {
      const by = excess(toCanvas(media.getBoundingClientRect()), edge);
      if (by > TOLERANCE) report('media', media.getAttribute('alt') ?? media.localName, by);
    }
    return findings;
  }

  /** Every slide of a page that shows them all, one below the other. */
  function measureSheets() {
    return Array.from(document.querySelectorAll('.slide[data-kind]')).flatMap(measureSlide);
  }

  window.LecternMeasure = { measureSheets, measureSlide, listRuns, excerpt };
})();
