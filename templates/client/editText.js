/**
 * Words that are changed where they stand. What the user types goes into copies of the slide's elements: the elements
 * themselves are put back before the deck is patched, so that the patch finds what the server knows. After `editSlides`.
 */
(() => {
  const { labels, ask, say, here, onView, isDrawn } = LecternEdit;
  const MODE = takesPlainOnly() ? 'plaintext-only' : 'true';
  /** The elements that can be written in, with what stands in them by the server's word. */
  const armed = new Map();
  /** The phrase that the user is in: its first element, its words, and whether they are being composed. */
  let open = null;
  /** What waits for the user to be done. */
  let waiting = [];

  function takesPlainOnly() {
    const probe = document.createElement('div');
    probe.setAttribute('contenteditable', 'PLAINTEXT-ONLY');
    return probe.contentEditable === 'plaintext-only';
  }

  const fold = (text) => text.replace(/\s+/g, ' ').trim();
  const piecesOf = (element) => [
    ...element.closest('section').querySelectorAll(`[data-phrase="${element.dataset.phrase}"]`),
  ];
  const phraseOf = (element) => here()?.phrases[Number(element.dataset.phrase)] ?? null;

  function arm() {
    for (const element of Reveal.getCurrentSlide()?.querySelectorAll('[data-phrase]') ?? []) {
      if (armed.has(element)) continue;
      armed.set(element, [...element.childNodes]);
      element.replaceChildren(...armed.get(element).map((node) => node.cloneNode(true)));
      element.contentEditable = MODE;
      element.setAttribute('role', 'textbox');
      element.spellcheck = false;
    }
  }

  /** Puts every element back as the server knows it. */
  function disarm() {
    for (const [element, nodes] of armed) {
      element.replaceChildren(...nodes);
      element.removeAttribute('contenteditable');
      element.removeAttribute('role');
      element.removeAttribute('spellcheck');
      element.hidden = false;
    }
    armed.clear();
  }

  function reset(element) {
    for (const piece of element.isConnected ? piecesOf(element) : [element]) {
      const nodes = armed.get(piece);
      if (nodes) piece.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
      piece.hidden = false;
    }
  }

  // ---- the caret, as a number of characters

  function readCaret(element) {
    const selection = getSelection();
    if (!selection.rangeCount || !element.contains(selection.focusNode)) return null;
    const range = document.createRange();
    range.selectNodeContents(element);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString().length;
  }

  function putCaret(element, at) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (left <= node.length) return getSelection().collapse(node, left);
      left -= node.length;
    }
    getSelection().selectAllChildren(element);
    getSelection().collapseToEnd();
  }

  // ---- one phrase

  function enter(element) {
    const phrase = phraseOf(element);
    if (!phrase || phrase.phrase === null) {
      if (phrase) say(labels.unfit, true);
      return element.blur();
    }
    if (!isDrawn(piecesOf(element), phrase.words)) {
      say(labels.stale, true);
      return element.blur();
    }
    const drawn = readPieces(element);
    open = { element, slide: here().slide, phrase: phrase.phrase, words: phrase.words, drawn, isComposing: false };
    say(labels.hint);
    // The caret is set after this event; only then can the words be laid out in one piece.
    setTimeout(() => open?.element === element && join(element));
  }

  const readPieces = (element) => piecesOf(element).map(({ textContent }) => textContent);

  /** A heading's two parts, and words whose first mark is not drawn, stand in one piece while they are changed. */
  function join(element) {
    const [first, ...rest] = piecesOf(element);
    const { words, drawn } = open;
    if (drawn.join('\0') !== readPieces(element).join('\0')) return; // Typing was faster.
    const isCode = words.includes('\n');
    if (rest.length === 0 && (isCode ? drawn[0] === words : fold(drawn[0]) === fold(words))) return;
    const before = drawn.slice(0, piecesOf(element).indexOf(element)).join('');
    const missing = Math.max(0, words.length - drawn.join('').length);
    const caret = (readCaret(element) ?? 0) + before.length + missing;
    open.element = first;
    open.drawn = [words];
    first.textContent = words;
    for (const piece of rest) Object.assign(piece, { textContent: '', hidden: true });
    if (document.activeElement !== first) first.focus({ preventScroll: true });
    putCaret(first, Math.min(words.length, caret));
  }

  const readOpen = () => readPieces(open.element).join('');
  const isChanged = () => open !== null && fold(readOpen()) !== fold(open.drawn.join(''));

  /** The user is done with a phrase. */
  async function leave(isKept) {
    if (!open) return;
    const { element, slide, phrase, words } = open;
    const after = readOpen();
    const hasChanged = isKept && isChanged();
    open = null;
    if (!hasChanged) {
      reset(element);
      return flush();
    }
    flush();
    const isDone = await ask({ what: 'write', slide, phrase, before: words, after });
    if (!isDone) reset(element);
  }

  document.addEventListener('focusin', ({ target }) => {
    if (!armed.has(target) || open?.element === target) return;
    leave(true);
    enter(target);
  });
  document.addEventListener('focusout', ({ target }) => {
    if (open?.element !== target || open.isComposing) return;
    // Another part of the same phrase may get the focus.
    setTimeout(() => open?.element === target && document.activeElement !== target && leave(true));
  });
  document.addEventListener('compositionstart', () => {
    if (open) open.isComposing = true;
  });
  document.addEventListener('compositionend', () => {
    if (!open) return;
    open.isComposing = false;
    if (document.activeElement !== open.element) leave(true);
  });
  document.addEventListener('input', ({ target }) => {
    if (target === open?.element) say(fold(readOpen()) === '' ? labels.emptied : labels.hint);
  });
  document.addEventListener('paste', (event) => {
    if (event.target.closest?.('[data-phrase]') !== open?.element || !open) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    document.execCommand('insertText', false, open.words.includes('\n') ? text : fold(text));
  });
  document.addEventListener('drop', (event) => open && event.preventDefault());

  /** Keys in a phrase. @returns whether the key was one of these */
  function press(event) {
    if (!open || event.target !== open.element) return false;
    if (event.isComposing || open.isComposing) return true;
    const isCode = open.words.includes('\n') && !(event.ctrlKey || event.metaKey);
    if (event.key === 'Enter' && !isCode) {
      event.preventDefault();
      open.element.blur();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      const { element } = open;
      leave(false);
      element.blur();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return false;
    return true;
  }

  // ---- patches that come meanwhile

  /** @returns whether a message has to wait, so that nothing that is being typed is lost. */
  function hold(message, receive) {
    if (waiting.length > 0 || (message.lectern === 'patch' && open && (open.isComposing || isChanged()))) {
      waiting.push(() => receive(message));
      return true;
    }
    if (message.lectern !== 'patch') return false;
    const place = open && { number: open.element.dataset.phrase, caret: readCaret(open.element) };
    const wasOn = armed.size > 0;
    open = null;
    disarm();
    if (wasOn) queueMicrotask(() => resume(place));
    return false;
  }

  /** After a patch: the slide can be written in again, and the caret stands where it stood. */
  function resume(place) {
    arm();
    const element = place && Reveal.getCurrentSlide()?.querySelector(`[data-phrase="${place.number}"]`);
    if (!element) return;
    element.focus({ preventScroll: true });
    if (place.caret !== null) putCaret(element, place.caret);
  }

  function flush() {
    const messages = waiting;
    waiting = [];
    for (const receive of messages) receive();
  }

  onView(() => {
    // The words may be others than when the phrase was entered.
    const phrase = open && phraseOf(open.element);
    if (phrase && phrase.phrase !== null && !isChanged())
      Object.assign(open, { words: phrase.words, phrase: phrase.phrase });
  });

  Object.assign(LecternEdit, { armText: arm, disarmText: disarm, leaveText: leave, pressText: press, hold });
})();
