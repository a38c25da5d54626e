/**
 * The deck's side of the speaker view: opens the window, tells it where the deck stands, does what it asks.
 *
 * Wiring, for deck.hbs:
 * - inline `scripts.stage` after `scripts.deck`, before `scripts.tools`; where the deck is live, `scripts.live` after all;
 * - `script-src` of a deck file also holds the hashes of the scripts of the speaker view (`renderSpeaker.ts`): its window
 *   is made by the page and inherits its policy. Where the deck is live, the server has a page for the speaker;
 * - `options.speakerHtml` stands in `<script type="application/json" id="speaker-view">` as a JSON string, every `<`
 *   written `\u003c`; where it is null the window opens the address `speaker` beside the deck's;
 * - the key S is bound here; `Reveal` is a global.
 *
 * Messages (plain objects, `lectern` names them). From the speaker: `hello` (tell me all), `ping` (where are you?),
 * `go` with `to` = `next`, `previous`, `first`, `last` or a slide's id, `pause` (a black screen), `timer` and `preferences`
 * (keep these for me). To the speaker: `deck` {html, styles, attributes, title}, `state` {id, step, paused, theme, boot,
 * seq}, `timer`, `preferences`. Both ways: `pointer` and `ink` (see `ink.js`).
 * `boot` and `seq` count what a window says: what is stale is dropped.
 */
(() => {
  const { role } = JSON.parse(document.getElementById('deck-settings').textContent);
  const PREFERENCES = 'lectern-speaker';
  const listeners = new Set();
  let speaker = null;
  let timer = null;
  let preferences = recallPreferences();
  let said = 0;

  const slidesOf = () => Array.from(document.querySelectorAll('.reveal .slides section[data-kind]'));

  function readState() {
    const slide = Reveal.getCurrentSlide();
    const { f } = Reveal.getIndices();
    said += 1;
    return {
      lectern: 'state',
      id: slide?.id ?? null,
      step: f ?? -1,
      paused: Reveal.isPaused(),
      theme: document.documentElement.dataset.theme,
      boot: performance.timeOrigin,
      seq: said,
    };
  }

  function readDeck() {
    const root = document.documentElement;
    const attributes = Array.from(root.attributes, ({ name, value }) => [name, value]);
    const styles = Array.from(document.querySelectorAll('style'), (style) => style.textContent);
    return {
      lectern: 'deck',
      html: document.querySelector('.reveal .slides').innerHTML,
      styles,
      attributes: attributes.filter(([name]) => name === 'lang' || name === 'dir' || name.startsWith('data-')),
      title: document.title,
    };
  }

  function go(to) {
    if (to === 'next') return Reveal.next();
    if (to === 'previous') return Reveal.prev();
    const slides = slidesOf();
    const target = to === 'first' ? slides[0] : to === 'last' ? slides.at(-1) : document.getElementById(String(to));
    if (!target || !slides.includes(target)) return;
    const { h, v } = Reveal.getIndices(target);
    Reveal.slide(h, v);
  }

  /** Does what a message from a speaker view asks; `reply` reaches the one that sent it. */
  function receive(message, reply) {
    switch (message?.lectern) {
      case 'hello':
        reply(readDeck());
        reply(readState());
        if (timer) reply({ lectern: 'timer', timer });
        if (preferences) reply({ lectern: 'preferences', preferences });
        for (const stroke of LecternInk.list()) reply(stroke);
        break;
      case 'ping':
        reply(readState());
        break;
      case 'go':
        go(message.to);
        break;
      case 'pause':
        Reveal.togglePause();
        break;
      case 'timer':
        timer = message.timer;
        break;
      case 'preferences':
        keepPreferences(message.preferences);
        break;
      case 'pointer':
      case 'ink':
        LecternInk.receive(message);
        break;
    }
  }

  /** For a speaker view that has no storage of its own, since its page is none of the deck's file. */
  function keepPreferences(next) {
    preferences = next;
    try {
      localStorage.setItem(PREFERENCES, JSON.stringify(next));
    } catch {}
  }

  function recallPreferences() {
    try {
      return JSON.parse(localStorage.getItem(PREFERENCES));
    } catch {
      return null;
    }
  }

  function publish(message) {
    for (const listener of listeners) listener(message);
    if (speaker && !speaker.closed) speaker.postMessage(message, '*');
  }

  /**
   * A file has no address to open: the page for the window is in the deck, and becomes a blob of the deck's own, together
   * with the scripts that both run.
   */
  function speakerAddress() {
    const embedded = document.getElementById('speaker-view');
    if (!embedded) return new URL('speaker', location.href.replace(/[?#].*$/, '')).href;
    const lent = Array.from(document.querySelectorAll('script[data-lent]'), (script) => script.outerHTML).join('');
    const page = JSON.parse(embedded.textContent).replace('<script id="borrowed"></script>', () => lent);
    return URL.createObjectURL(new Blob([page], { type: 'text/html;charset=utf-8' }));
  }

  function openSpeaker() {
    if (speaker && !speaker.closed) return speaker.focus();
    speaker = window.open(speakerAddress(), 'lectern-speaker', 'width=1280,height=800');
  }

  // A window that this deck opened stays its own when the deck is loaded again: it is known by its opener.
  window.addEventListener('message', (event) => {
    if (!event.source || event.source === window || event.source.opener !== window) return;
    speaker = event.source;
    receive(event.data, (message) => event.source.postMessage(message, '*'));
  });

  function start() {
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
      Reveal.on(event, () => publish(readState()));
    document.addEventListener('themechange', () => publish(readState()));
    publish(readState());
  }

  window.Lectern = {
    openSpeaker,
    readDeck,
    readState,
    receive,
    publish,
    subscribe: (listener) => listeners.add(listener),
  };
  // The key is there as soon as Reveal is.
  if (role !== 'audience') Reveal.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view' }, openSpeaker);
  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
