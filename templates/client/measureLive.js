/**
 * Goes through a deck in Reveal as a speaker does, everything shown, and measures each slide. Comes after `measure.js`
 * and `measureContrast.js`; evaluated in a page that is checked, never part of a deck.
 */
(() => {
  const { measureSlide, measureContrast } = window.LecternMeasure;

  /** Nothing fades in while it is measured. */
  function stopMotion() {
    const style = document.createElement('style');
    style.textContent = '*, *::before, *::after { transition: none !important; animation: none !important; }';
    document.head.append(style);
    Reveal.configure({ transition: 'none', backgroundTransition: 'none', autoAnimate: false });
  }

  function show(slide) {
    const { h, v } = Reveal.getIndices(slide);
    Reveal.slide(h, v);
    for (const fragment of slide.querySelectorAll('.fragment')) fragment.classList.add('visible');
  }

  /** How far the slide goes over the edges of the window, in its px. */
  function beyondWindow(slide) {
    const { left, right, top, bottom } = slide.getBoundingClientRect();
    return Math.max(-left, right - innerWidth, -top, bottom - innerHeight);
  }

  /**
   * @param themes those whose colours are measured; none measures no colours
   */
  function measureLive(themes) {
    stopMotion();
    Reveal.layout();
    const slides = Array.from(document.querySelectorAll('.reveal .slides .slide[data-kind]'));
    const findings = [];
    for (const slide of slides) {
      show(slide);
      findings.push(...measureSlide(slide));
      const by = Math.round(beyondWindow(slide));
      if (by > 1) findings.push({ slideId: slide.id, rule: 'outside', words: slide.id, by });
    }
    const first = document.documentElement.dataset.theme;
    for (const theme of themes) {
      document.documentElement.dataset.theme = theme;
      for (const slide of slides) {
        show(slide);
        findings.push(...measureContrast(slide, theme));
      }
    }
    document.documentElement.dataset.theme = first;
    return findings;
  }

  window.LecternMeasure.measureLive = measureLive;
})();
