/**
 * The audience's page: goes where the talk goes. Who looks around stays where they are until they want back. After
 * `stage`, before `live`.
 */
(() => {
  const { labels } = JSON.parse(document.getElementById('deck-settings').textContent);
  let there = null;
  let isLed = false;
  let follows = true;

  // The token need not stand in the address, nor in the history. What comes after `#` is the slide.
  if (location.search) history.replaceState(null, '', location.pathname + location.hash);

  const back = Object.assign(document.createElement('button'), {
    id: 'lectern-follow',
    type: 'button',
    textContent: labels.backToLive,
    hidden: true,
  });
  back.dataset.chrome = '';
  back.style.cssText = `position: fixed; z-index: 40; inset-block-end: 4vmin; inset-inline-end: 4vmin; padding: .7em 1.3em;
    border: 0; border-radius: 99px; background: var(--accent); color: var(--bg); font: 600 max(16px, 2.4vmin) system-ui, sans-serif;
    box-shadow: 0 4px 24px rgb(0 0 0 / .3); cursor: pointer`;
  back.addEventListener('click', () => {
    back.blur();
    catchUp();
  });

  function catchUp() {
    follows = true;
    back.hidden = true;
    if (there) go(there);
  }

  function go({ id, step, paused }) {
    const slide = document.getElementById(id);
    isLed = true;
    if (slide) {
      const { h, v } = Reveal.getIndices(slide);
      Reveal.slide(h, v, step);
    }
    if (Reveal.isPaused() !== paused) Reveal.togglePause(paused);
    isLed = false;
  }

  function look() {
    if (isLed || !there) return;
    const { id, step } = Lectern.readState();
    follows = id === there.id && step === there.step;
    back.hidden = follows;
  }

  window.LecternFollow = (state) => {
    there = state;
    if (follows) go(state);
    else look();
  };

  document.body.append(back);
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) Reveal.on(event, look);
})();
