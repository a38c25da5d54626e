/**
 * A picture of a slide in the speaker's window: a page of its own in a frame, so that the deck's styles stay out of
 * the window's. Speaker window only, before `speaker`.
 */
(() => {
  const WIDTH = 1920;
  const STILL = `*, *::before, *::after { transition: none !important; animation: none !important }
    html, body, .reveal { width: ${WIDTH}px; height: 1080px; margin: 0; overflow: hidden }
    aside.notes { display: none !important }
    .fragment:not(.visible) { visibility: inherit !important; opacity: 0.25 !important }
    .reveal .slides { position: absolute; inset: 0; width: ${WIDTH}px; height: 1080px; margin: 0; transform: none }`;

  /** The slide as it stands after `step`, without what Reveal has written on it. */
  function settle(slide, step) {
    const copy = slide.cloneNode(true);
    for (const name of ['hidden', 'aria-hidden', 'inert']) copy.removeAttribute(name);
    for (const name of ['display', 'top']) copy.style.removeProperty(name);
    copy.classList.remove('past', 'future');
    copy.classList.add('present');
    // Reveal numbers the steps as it starts: a page from the server has no numbers yet, but the same order.
    copy.querySelectorAll('.fragment').forEach((fragment, order) => {
      fragment.classList.toggle('visible', Number(fragment.dataset.fragmentIndex ?? order) <= step);
      fragment.classList.remove('current-fragment');
    });
    return copy;
  }

  /** Fills the frame again whenever the slide, the styles or the frame's own page change. */
  window.makePreview = (frame) => {
    let dress = null;
    let shown = null;
    let theme = null;

    function draw() {
      const page = frame.contentDocument;
      if (!page?.body || !dress) return;
      for (const [name, value] of dress.attributes) page.documentElement.setAttribute(name, value);
      if (theme) page.documentElement.dataset.theme = theme;
      if (page.body.dataset.dress !== dress.key) {
        page.body.dataset.dress = dress.key;
        page.body.className = 'reveal-viewport';
        page.body.innerHTML = '<div class="reveal ready"><div class="slides"></div></div>';
        page.head.replaceChildren(
          ...dress.styles.map((css) => Object.assign(page.createElement('style'), { textContent: css })),
        );
      }
      page.querySelector('.slides').replaceChildren(...(shown ? [page.importNode(shown, true)] : []));
    }

    const fit = () => frame.style.setProperty('transform', `scale(${frame.parentElement.clientWidth / WIDTH})`);
    new ResizeObserver(fit).observe(frame.parentElement);
    frame.addEventListener('load', draw);
    let dresses = 0;
    return {
      dress(styles, attributes) {
        dresses += 1;
        dress = { styles: [...styles, STILL], attributes, key: String(dresses) };
        draw();
      },
      /** The theme that the deck's window shows, which may be another than the page says. */
      wear(name) {
        theme = name ?? theme;
      },
      show(slide, step) {
        shown = slide && settle(slide, step);
        draw();
      },
    };
  };
})();
