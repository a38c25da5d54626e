/** Starts Reveal on the slides of this page. The deck's settings stand in `#deck-settings`. */
(() => {
  const { rtl, labels } = JSON.parse(document.getElementById('deck-settings').textContent);

  /** The arrows at the edges show while a mouse moves, or once a finger has touched the screen. */
  function watchPointer() {
    const reveal = document.querySelector('.reveal');
    let timer = 0;
    document.addEventListener('pointermove', ({ pointerType }) => {
      reveal.dataset.pointer = pointerType;
      clearTimeout(timer);
      if (pointerType === 'mouse') timer = setTimeout(() => delete reveal.dataset.pointer, 2000);
    });
  }

  /** What a slide says, as it is read out. */
  function readSlide() {
    const copy = Reveal.getCurrentSlide().cloneNode(true);
    for (const silent of copy.querySelectorAll('aside, [aria-hidden]')) silent.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  /** Reveal announces a slide with a space after every element, which tears words apart: ours takes its place. */
  function announceWell() {
    const status = document.querySelector('.aria-status');
    const correct = () => {
      const words = readSlide();
      if (status.textContent !== words) status.textContent = words;
    };
    new MutationObserver(correct).observe(status, { childList: true, characterData: true, subtree: true });
    correct();
  }

  /**
   * Slides to come are made ready while nothing else is to be done, or when one is asked for: none waits for its words,
   * and the neighbours, which the current one moves to, are there.
   */
  function prepareSlides() {
    const { h } = Reveal.getIndices();
    const slides = Reveal.getHorizontalSlides();
    Reveal.off('beforeslidechange', prepareSlides);
    window.LecternOpening?.readFonts();
    Object.assign(Reveal.getConfig(), { viewDistance: 2, mobileViewDistance: 2 });
    for (const neighbour of [slides[h - 1], slides[h + 1]]) if (neighbour) Reveal.loadSlide(neighbour);
    for (const face of document.fonts) face.load();
  }

  Reveal.on('ready', () => {
    const later = window.requestIdleCallback ?? ((work) => setTimeout(work, 200));
    Reveal.on('beforeslidechange', prepareSlides);
    later(prepareSlides);
    announceWell();
    watchPointer();
    // Reveal calls the deck an application, which keeps screen readers from reading it as a document.
    document.querySelector('.reveal').removeAttribute('role');
    const resume = document.querySelector('.resume-button');
    if (resume) resume.textContent = labels.resume;
    for (const name of ['left', 'up']) label(name, labels.previous);
    for (const name of ['right', 'down']) label(name, labels.next);
  });

  function label(side, text) {
    for (const button of document.querySelectorAll(`.controls .navigate-${side}`))
      button.setAttribute('aria-label', text);
  }

  /**
   * What stays from one slide to the next, by `data-id` alone: Reveal's own way also wants the same element, and a
   * divider's title goes on as a running head. It moves and shrinks as type does, so that no letter is drawn out.
   */
  function matchElements(from, to) {
    return Array.from(from.querySelectorAll('[data-id]')).flatMap((before) => {
      const after = to.querySelector(`[data-id="${before.dataset.id}"]`);
      return after ? [{ from: before, to: after, options: { scale: false, styles: ['font-size'] } }] : [];
    });
  }

  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  Reveal.initialize({
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.05,
    maxScale: 8,
    center: false,
    rtl,
    hash: true,
    fragmentInURL: true,
    history: false,
    controls: true,
    controlsLayout: 'edges',
    controlsTutorial: false,
    progress: true,
    help: false,
    jumpToSlide: false,
    transition: isStill ? 'none' : 'fade',
    transitionSpeed: 'fast',
    backgroundTransition: 'none',
    // What stays from one slide to the next moves to its new place: `data-auto-animate` says where.
    autoAnimate: !isStill,
    autoAnimateDuration: 0.5,
    autoAnimateUnmatched: true,
    autoAnimateMatcher: matchElements,
    // The current slide alone, until the deck is open: then its neighbours, too.
    viewDistance: 1,
    mobileViewDistance: 1,
    pdfSeparateFragments: false,
    pdfMaxPagesPerSlide: 1,
    scrollActivationWidth: 0,
  });
  Reveal.addKeyBinding({ keyCode: 84, key: 'T', description: 'Theme' }, LecternTheme.toggle);
})();
