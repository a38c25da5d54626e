/**
 * Changing a deck in its own window, where `lectern present --edit` serves it: what stands on the slides, by the server's
 * word, and what is asked of the server. Before the other `edit…` scripts.
 */
(() => {
  const { token, labels } = JSON.parse(document.getElementById('deck-settings').textContent).edit;
  const listeners = new Set();
  let view = { slides: [], hidden: [], notices: [], file: '', canUndo: false, canRedo: false };
  let asked = 0;

  async function post(request) {
    const body = JSON.stringify(request);
    const response = await fetch(new URL('edit', location.href.replace(/[?#].*$/, '')), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-lectern-token': token },
      body,
      // What was written last also arrives when the window is closed.
      keepalive: body.length < 50000,
    });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }

  /** Learns anew what can be changed; an answer that was overtaken counts for nothing. */
  async function look() {
    asked += 1;
    const turn = asked;
    const next = await post({ what: 'look' }).catch(() => null);
    if (!next || turn !== asked) return;
    view = next;
    for (const listener of listeners) listener();
  }

  /** Asks for a change, says what became of it, and tells whether it was made. */
  async function ask(request) {
    const reply = await post(request).catch(() => ({ done: false, why: 'lost' }));
    if (!reply.done) say(reply.why === 'problem' ? `${reply.message} ${reply.fix}` : labels[reply.why], true);
    else if (reply.isChanged) say(labels.saved);
    if (reply.isChanged) look();
    return reply.done && reply.isChanged;
  }

  function say(words, isWarning = false) {
    const told = words.replace('{file}', view.file ?? '');
    document.dispatchEvent(new CustomEvent('editmessage', { detail: { words: told, isWarning } }));
  }

  /** What can be changed on the slide in front; null before the server has said. */
  const here = () => view.slides.find(({ id }) => id === Reveal.getCurrentSlide()?.id) ?? null;

  /**
   * Whether elements show these words: what is drawn may be a change behind what the server says. A mark at the beginning is
   * not always drawn.
   */
  function isDrawn(elements, words) {
    const letters = (text) => text.replace(/\s+/g, '');
    return letters(words).endsWith(letters(elements.map(({ textContent }) => textContent).join('')));
  }

  window.LecternEdit = {
    labels,
    isDrawn,
    ask,
    look,
    say,
    here,
    view: () => view,
    onView: (listener) => listeners.add(listener),
  };
})();
