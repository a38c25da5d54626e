/**
 * The overview as a grid. Reveal sets slides without a second level in one row, of which a screen shows five: here each
 * gets its place in rows, as many a row as can be read, and the rows move so that the current one is seen.
 */
(() => {
  /** In the slides' own measures. */
  const GAP = 70;
  /** In CSS pixels: a thumbnail of this width can be told from the others. */
  const LEAST_WIDTH = 260;
  const MOST_COLUMNS = 6;
  const reveal = document.querySelector('.reveal');
  const slides = reveal.querySelector('.slides');
  let grid = null;

  function measure() {
    const { width, height } = Reveal.getComputedSlideSize();
    const { clientWidth, clientHeight } = reveal;
    const count = Reveal.getTotalSlides();
    const most = Math.min(MOST_COLUMNS, Math.max(2, Math.floor(clientWidth / LEAST_WIDTH)));
    const columns = Math.min(most, Math.ceil(Math.sqrt(count)));
    const rows = Math.ceil(count / columns);
    const byWidth = clientWidth / (columns * (width + GAP) + GAP);
    // A few slides fill the screen in one direction only.
    const scale = rows <= columns ? Math.min(byWidth, clientHeight / (rows * (height + GAP) + GAP)) : byWidth;
    const step = { x: width + GAP, y: height + GAP };
    return { columns, rows, scale, step, size: { width: clientWidth, height: clientHeight } };
  }

  function place() {
    if (!Reveal.isOverview()) return;
    grid = measure();
    const { columns, step } = grid;
    for (const [i, slide] of Reveal.getHorizontalSlides().entries()) {
      const column = i % columns;
      const x = Reveal.getConfig().rtl ? columns - 1 - column : column;
      slide.style.setProperty('--at', `${GAP + x * step.x}px, ${GAP + Math.floor(i / columns) * step.y}px`);
    }
    showCurrent();
  }

  /** The current row in the middle, but no empty space above the first one or below the last. */
  function showCurrent() {
    if (!Reveal.isOverview()) return;
    const { columns, scale, step, size } = grid;
    const row = Math.floor(Reveal.getIndices().h / columns);
    moveTo(size.height / 2 - (GAP / 2 + (row + 0.5) * step.y) * scale);
  }

  function moveTo(top) {
    const { columns, rows, scale, step, size } = grid;
    const high = (rows * step.y + GAP) * scale;
    const wide = (columns * step.x + GAP) * scale;
    const y = high <= size.height ? (size.height - high) / 2 : Math.min(0, Math.max(size.height - high, top));
    grid.top = y;
    showNear(Math.floor(-y / (step.y * scale)), Math.ceil((size.height - y) / (step.y * scale)));
    slides.style.setProperty('--overview', `translate(${(size.width - wide) / 2}px, ${y}px) scale(${scale})`);
  }

  /** A deck may have hundreds of slides: only the rows on the screen and those next to them are laid out. */
  function showNear(first, last) {
    for (const [i, slide] of Reveal.getHorizontalSlides().entries()) {
      const row = Math.floor(i / grid.columns);
      slide.toggleAttribute('data-near', row >= first - 1 && row <= last + 1);
    }
  }

  function turnWheel(event) {
    if (!Reveal.isOverview()) return;
    event.preventDefault();
    moveTo(grid.top - event.deltaY);
  }

  /** Rows above and below: Reveal knows one row only. */
  function press(event) {
    if (!Reveal.isOverview() || event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!rows || event.target === window.dialogs?.host) return;
    event.preventDefault();
    event.stopPropagation();
    const to = Reveal.getIndices().h + rows * grid.columns;
    if (to >= 0) Reveal.slide(Math.min(to, Reveal.getTotalSlides() - 1));
  }

  for (const event of ['overviewshown', 'resize']) Reveal.on(event, place);
  // The article has changed while it is shown: slides came, went or moved.
  document.addEventListener('deckchange', place);
  Reveal.on('slidechanged', showCurrent);
  reveal.addEventListener('wheel', turnWheel, { passive: false });
  document.addEventListener('keydown', press, true);
})();
