/** Turns the changing of a deck on and off, and takes the keys while it is on. After the other `edit…` scripts. */
(() => {
  const KEPT = 'lectern-editing';
  const LOOK = `
    .reveal [data-phrase][contenteditable] { border-radius: 4px; outline: 2px solid transparent; outline-offset: 6px; cursor: text }
    .reveal [data-phrase][contenteditable]:hover { outline: 2px dashed color-mix(in srgb, currentColor 45%, transparent) }
    .reveal [data-phrase][contenteditable]:focus { outline: 4px solid var(--accent) }
    .reveal .inverse [data-phrase][contenteditable]:focus { outline-color: currentColor }
    .reveal [data-phrase][contenteditable]:empty { display: inline-block; min-width: 1em; min-height: 1em }
    .reveal[data-editing] .slides section .fragment { visibility: inherit; opacity: 1 }`;
  const { ask, look, say, labels, view, onView } = LecternEdit;
  const reveal = document.querySelector('.reveal');
  let isOn = false;
  let warned = '';

  function turn(on) {
    if (on === isOn) return;
    isOn = on;
    reveal.toggleAttribute('data-editing', on);
    document.querySelector('.slides').toggleAttribute('data-prevent-swipe', on);
    sessionStorage.setItem(KEPT, on ? '1' : '');
    if (on && Reveal.isOverview()) Reveal.toggleOverview(false);
    LecternEdit.leaveText(true);
    LecternEdit.saveNotes();
    if (on) LecternEdit.armText();
    else LecternEdit.disarmText();
    LecternEdit.turnBar(on);
    LecternEdit.turnPoints(on);
    if (on) {
      look();
      say(labels.hint);
    }
  }

  /** Another slide is in front, or the slides are others. */
  function renew() {
    if (!isOn) return;
    LecternEdit.armText();
    LecternEdit.fillBar();
    LecternEdit.drawPoints();
  }

  function go(by) {
    const { h } = Reveal.getIndices();
    Reveal.slide(Math.max(0, Math.min(Reveal.getTotalSlides() - 1, h + by)));
  }

  const isTyping = (event) => event.composedPath()[0].closest?.('input, textarea, [contenteditable]');

  function press(event) {
    const { key } = event;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isOn) {
      if (key.toLowerCase() !== 'e' || !isPlain || isTyping(event) || event.target.id === 'lectern-tools') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      turn(true);
      return;
    }
    const isOurs = event.composedPath().some(({ id }) => id === 'lectern-edit' || id === 'lectern-points');
    if (event.target.id === 'lectern-tools' || (key === '?' && !isTyping(event))) return;
    // The deck's own keys are off; the bar, the handles and the fields have theirs.
    if (!isOurs || (key.length === 1 && key !== ' ' && !isTyping(event))) event.stopPropagation();
    if (LecternEdit.pressText(event)) return;
    const done = act(event, isPlain, isOurs);
    if (done) event.preventDefault();
  }

  /** @returns whether the key was one of these */
  function act(event, isPlain, isOurs) {
    const key = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey && (key === 'arrowup' || key === 'arrowdown') && event.target.dataset?.phrase) {
      const { target } = event;
      LecternEdit.leaveText(true);
      LecternEdit.moveAround(target, key === 'arrowup' ? -1 : 1);
      return true;
    }
    if (event.altKey && (key === 'pageup' || key === 'pagedown')) {
      LecternEdit.moveSlide(key === 'pageup' ? -1 : 1);
      return true;
    }
    if (isTyping(event)) return false;
    if (isCommand && (key === 'z' || key === 'y')) {
      ask({ what: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
      return true;
    }
    if (!isPlain || isOurs) return false;
    const keys = {
      escape: () => turn(false),
      e: () => turn(false),
      n: LecternEdit.openNotes,
      arrowright: () => go(1),
      pagedown: () => go(1),
      arrowleft: () => go(-1),
      pageup: () => go(-1),
      home: () => go(-9999),
      end: () => go(9999),
    };
    keys[key]?.();
    return Boolean(keys[key]);
  }

  /** What the build says about the edits, and whether the words still have room, once. */
  function warn() {
    const told = view().notices.map(({ message, fix }) => `${message} ${fix}`);
    const slide = LecternEdit.here()?.slide;
    if (view().slides.filter((one) => one.slide === slide).length > 1) told.push(labels.parted);
    if (runsOver(Reveal.getCurrentSlide())) told.push(labels.overflow);
    const words = told.join(' ');
    if (isOn && words !== '' && words !== warned) say(words, true);
    warned = words;
  }

  /** Whether words stand outside the slide. */
  function runsOver(slide) {
    if (!isOn || !slide) return false;
    const room = slide.getBoundingClientRect();
    return [...slide.querySelectorAll('[data-phrase]')].some((phrase) => {
      const { top, bottom, left, right } = phrase.getBoundingClientRect();
      return bottom > room.bottom + 2 || right > room.right + 2 || top < room.top - 2 || left < room.left - 2;
    });
  }

  function start() {
    document.body.append(Object.assign(document.createElement('style'), { textContent: LOOK }));
    window.addEventListener('keydown', press, true);
    // A click on words that lead somewhere is for the words.
    document.addEventListener(
      'click',
      (event) => isOn && event.target.closest('.slides a') && event.preventDefault(),
      true,
    );
    window.addEventListener('pagehide', () => {
      LecternEdit.leaveText(true);
      LecternEdit.saveNotes();
    });
    Reveal.on('slidechanged', () => {
      if (!isOn) return;
      LecternEdit.leaveText(true);
      LecternEdit.saveNotes();
      LecternEdit.disarmText();
      renew();
    });
    Reveal.on('resize', () => isOn && LecternEdit.drawPoints());
    document.addEventListener('deckchange', () => {
      if (!isOn) return;
      renew();
      look();
    });
    onView(warn);
    if (sessionStorage.getItem(KEPT)) turn(true);
  }

  Object.assign(LecternEdit, { turn, isOn: () => isOn });
  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
