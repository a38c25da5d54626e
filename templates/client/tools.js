/** What a presenter does beside going on: the list of keys, going to a slide by its number or words, drawing, a pointer. */
(() => {
  const { role, rtl, labels, edit } = JSON.parse(document.getElementById('deck-settings').textContent);
  const ink = window.makeInk({ here: () => Reveal.getCurrentSlide()?.id, tell: (message) => Lectern.publish(message) });
  // Who looks on sees what the presenter draws, and draws nothing.
  const isAudience = role === 'audience';

  function showHelp() {
    const [onward, backward] = rtl ? ['←', '→'] : ['→', '←'];
    dialogs.showKeys(labels.help, [
      [`${onward} ␣`, labels.forward],
      [backward, labels.back],
      ['Home End', labels.firstLast],
      ['G 1…9', labels.jump],
      ['O', labels.overview],
      ['B', labels.black],
      ['F', labels.fullScreen],
      ['T ⇧T', labels.theme],
      ...(isAudience
        ? []
        : [
            ['S', labels.speaker],
            ['Q', labels.pointer],
            ['D', labels.draw],
            ['Z', labels.undo],
            ['X', labels.clear],
            ...(edit ? [['E', edit.labels.edit]] : []),
          ]),
      ['?', labels.help],
      ['Esc', labels.close],
    ]);
  }

  function jump(typed) {
    dialogs.chooseSlide({
      slides: Reveal.getSlides(),
      current: Reveal.getCurrentSlide(),
      labels,
      typed,
      go(slide) {
        const { h, v } = Reveal.getIndices(slide);
        Reveal.slide(h, v);
      },
    });
  }

  const actions = {
    '?': showHelp,
    g: () => jump(),
    ...(isAudience ? {} : { d: () => ink.take('draw'), q: () => ink.take('point'), z: ink.undo, x: ink.clear }),
  };
  for (const digit of '123456789') actions[digit] = () => jump(digit);

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === dialogs.host || !Reveal.isReady()) return;
    const origin = event.composedPath()[0];
    if (origin.closest?.('input, textarea, [contenteditable]')) return;
    const key = event.key.toLowerCase();
    const action = key === 'escape' ? ink.isInHand() && (() => ink.take(null)) : actions[key];
    if (!action) return;
    event.preventDefault();
    event.stopPropagation(); // Esc shall not open the overview, too.
    action();
  }

  function start() {
    document.querySelector('.reveal .slides').append(ink.element);
    for (const event of ['slidechanged', 'ready']) Reveal.on(event, ink.draw);
    for (const event of ['overviewshown', 'overviewhidden'])
      Reveal.on(event, () => ink.element.toggleAttribute('hidden', Reveal.isOverview()));
    ink.draw();
  }

  window.LecternInk = ink;
  document.addEventListener('keydown', press, true);
  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
