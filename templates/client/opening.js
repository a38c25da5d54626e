/**
 * Shows the first slide before Reveal is there, in the place where Reveal will put it: who opens a deck sees it while the
 * rest of the page is still read. After the styles, in the head; only in a deck that is a file. There, the other scripts
 * are inert text until then, and the fonts of later slides stand behind them.
 */
(() => {
  const root = document.documentElement;
  // An address with a slide opens there, not at the first; what nobody looks at is never drawn.
  const isSeen = !document.hidden && /^(?:#\/?)?$/.test(location.hash);

  if (isSeen) {
    const scale = Math.min(root.clientWidth / 1920, root.clientHeight / 1080);
    root.style.setProperty('--opening-scale', String(Math.round(Math.max(0.05, Math.min(8, scale)) * 100) / 100));
    root.dataset.opening = '';
    // The page has only the first slide's fonts yet: they are there when its words are.
    for (const face of document.fonts) face.load();
  }

  const drawn = new Promise((resolve) => {
    if (!isSeen) return resolve();
    requestAnimationFrame(() => setTimeout(resolve));
    // Who looks away at once may never see a frame.
    document.addEventListener('visibilitychange', resolve, { once: true });
  });
  const read = new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));

  /** Of the slides behind the first; a short deck has none of its own. */
  function readFonts() {
    document.getElementById('later-fonts')?.setAttribute('media', 'all');
  }

  async function start() {
    await Promise.all([drawn, read]);
    if (!isSeen) readFonts();
    for (const inert of document.querySelectorAll('script[type="text/plain"]')) {
      const script = Object.assign(document.createElement('script'), { textContent: inert.textContent });
      Object.assign(script.dataset, inert.dataset);
      inert.replaceWith(script);
    }
    Reveal.on('ready', () => {
      delete root.dataset.opening;
      root.style.removeProperty('--opening-scale');
    });
  }

  window.LecternOpening = { readFonts };
  start();
})();
