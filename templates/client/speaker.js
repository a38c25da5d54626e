/**
 * The speaker's window: where the talk is, what comes next, what to say, how long it has taken. It holds no deck of
 * its own: it asks the window that opened it (a file) or the server (`present`), in the words of `stage.js`.
 */
(() => {
  const find = (id) => document.getElementById(id);
  const { format, plan, pace, stopped, elapsed, started } = window.talkClock;
  const previews = [window.makePreview(find('current')), window.makePreview(find('next'))];
  const SIZES = [1.1, 1.3, 1.5, 1.75, 2, 2.4, 2.9];
  const PATIENCE_MS = 4000;
  const name = Math.random().toString(36).slice(2);

  let slides = [];
  let deck = null;
  let revision = '';
  let patcher = null;
  let said = 0;
  let sections = new Map();
  let state = null;
  let timer = stopped;
  let boot = null;
  let socket = null;
  let heardAt = Date.now();
  let size = 2;

  // ---- the other side
  const connected = () => socket?.readyState === WebSocket.OPEN;

  function send(message) {
    if (connected()) socket.send(JSON.stringify(message));
    else window.opener?.postMessage(message, '*');
  }

  function receive(message) {
    heardAt = Date.now();
    switch (message?.lectern) {
      case 'deck':
        takeDeck(new DOMParser().parseFromString(message.html, 'text/html').body, message);
        break;
      case 'state':
        // The window that opened this one was loaded again, and may hold another deck.
        if (!connected() && message.boot !== boot) send({ lectern: 'hello' });
        boot = message.boot;
        takeState(message);
        break;
      case 'timer':
        if (!started(timer)) timer = message.timer;
        tick();
        break;
      case 'patch':
        if (message.from === revision) patch(message);
        else fetchDeck();
        break;
      case 'changed':
        fetchDeck();
        break;
      case 'reload':
        location.reload();
        break;
      case 'problem':
        find('problem').textContent = message.message;
        break;
      case 'mended':
        find('problem').textContent = '';
        break;
    }
  }

  async function fetchDeck() {
    const page = new DOMParser().parseFromString(await (await fetch('./')).text(), 'text/html');
    revision = JSON.parse(page.getElementById('deck-settings').textContent).revision;
    const root = page.querySelector('.reveal .slides');
    patcher = window.makePatcher(root);
    takeDeck(root, {
      styles: Array.from(page.querySelectorAll('head style'), (style) => style.textContent),
      attributes: Array.from(page.documentElement.attributes, ({ name, value }) => [name, value]),
      title: page.title,
    });
  }

  /** What the server says is new; the pictures are drawn again only where it matters. */
  function patch({ revision: next, patch: { title, styles, slides: news } }) {
    revision = next;
    patcher.apply(news);
    takeDeck(deck.root, {
      styles: styles.map((one) => (typeof one === 'number' ? deck.styles[one] : one)),
      attributes: deck.attributes,
      title,
    });
  }

  function connect() {
    const address = new URL('live', location.href.replace(/^http/, 'ws').replace(/[?#].*$/, ''));
    address.search = new URLSearchParams({ role: 'speaker', window: name, revision });
    socket = new WebSocket(address);
    socket.addEventListener('open', () => send({ lectern: 'hello' }));
    socket.addEventListener('message', (event) => receive(JSON.parse(event.data)));
    socket.addEventListener('close', () => setTimeout(connect, 1000));
  }

  // ---- the deck
  function takeDeck(root, { styles, attributes, title }) {
    const isDressed = deck?.styles.length === styles.length && deck.styles.every((style, at) => style === styles[at]);
    deck = { root, styles, attributes };
    slides = Array.from(root.querySelectorAll('section[data-kind]'));
    const dividers = slides.filter((slide) => slide.dataset.kind === 'section');
    sections = new Map(
      dividers.map((slide) => [slide.dataset.section, slide.querySelector('h1, h2, h3')?.textContent.trim()]),
    );
    document.title = `${document.body.dataset.title} · ${title}`;
    if (!isDressed) for (const preview of previews) preview.dress(styles, attributes);
    show();
  }

  function takeState(next) {
    const moved = state !== null && (state.id !== next.id || state.step !== next.step);
    state = next;
    // The talk begins with the first step on.
    if (moved && !started(timer)) keepTimer({ since: Date.now() });
    if (timer.slide !== state.id) keepTimer({ slide: state.id, slideAt: elapsed(timer) });
    show();
  }

  const place = () => slides.findIndex((slide) => slide.id === state?.id);

  function show() {
    const at = place();
    const slide = slides[at];
    if (!slide) return;
    const steps = slide.querySelectorAll('.fragment').length;
    find('position').textContent = `${at + 1} / ${slides.length}`;
    find('steps').textContent = steps > 0 ? `${Math.min(steps, Math.max(0, state.step + 1))}/${steps}` : '';
    find('section').textContent = sections.get(slide.dataset.section) ?? '';
    find('done').style.width = `${((at + 1) / slides.length) * 100}%`;
    document.body.toggleAttribute('data-paused', state.paused);
    for (const preview of previews) preview.wear(state.theme);
    document.body.toggleAttribute('data-last', at === slides.length - 1);
    previews[0].show(slide, state.step);
    previews[1].show(slides[at + 1] ?? null, Number.POSITIVE_INFINITY);
    showNotes(slide);
    document.body.dataset.shown = slide.id;
    tick();
  }

  function showNotes(slide) {
    const notes = find('notes');
    const words = Array.from(slide.querySelectorAll('aside.notes'), (aside) => [...aside.cloneNode(true).childNodes]);
    notes.replaceChildren(...words.flat());
    if (document.body.dataset.shown !== slide.id) notes.scrollTop = 0;
    document.body.toggleAttribute('data-silent', notes.textContent.trim() === '');
  }

  // ---- time
  function keepTimer(change) {
    timer = { ...timer, ...change };
    send({ lectern: 'timer', timer, now: Date.now() });
    tick();
  }

  function tick() {
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
    const spent = elapsed(timer) / 1000;
    const at = place();
    const planned = plan(slides, at);
    const now = started(timer) ? pace(spent, planned) : { kind: 'idle', by: 0 };
    find('clock').textContent = new Date().toLocaleTimeString(document.documentElement.lang, time);
    find('elapsed').textContent = format(spent);
    find('planned').textContent = format(planned.total);
    find('slide-time').textContent = format(spent - timer.slideAt / 1000);
    find('slide-planned').textContent = format(planned.to - planned.from);
    find('plan').style.left = `${planned.total > 0 ? Math.min(1, spent / planned.total) * 100 : 0}%`;
    find('pace').dataset.pace = now.kind;
    find('pace').textContent = find('pace').dataset[now.kind].replace('{time}', format(now.by));
    document.body.toggleAttribute('data-running', timer.since !== null);
    document.body.toggleAttribute('data-lost', Date.now() - heardAt > PATIENCE_MS);
  }

  // ---- what the speaker does
  function resize(by) {
    size = Math.min(SIZES.length - 1, Math.max(0, size + by));
    find('notes').style.fontSize = `${SIZES[size]}rem`;
    try {
      localStorage.setItem('lectern-notes-size', String(size));
    } catch {
      // A page from a file has no storage: there the size lasts as long as the window.
    }
  }

  function readSize() {
    try {
      return Number(localStorage.getItem('lectern-notes-size') ?? size);
    } catch {
      return size;
    }
  }

  /** `boot` and `seq` count what this window asks for: nothing is done twice. */
  function ask(message) {
    said += 1;
    send({ ...message, boot: performance.timeOrigin, seq: said });
  }

  const go = (to) => ask({ lectern: 'go', to });
  const actions = {
    next: () => go('next'),
    previous: () => go('previous'),
    first: () => go('first'),
    last: () => go('last'),
    pause: () => ask({ lectern: 'pause' }),
    timer: () => keepTimer(timer.since === null ? { since: Date.now() } : { before: elapsed(timer), since: null }),
    reset: () => keepTimer({ before: 0, since: null, slideAt: 0 }),
    larger: () => resize(1),
    smaller: () => resize(-1),
  };
  const keys = {
    next: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n'],
    previous: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'],
    first: ['Home'],
    last: ['End'],
    pause: ['b', '.'],
    timer: ['t'],
    reset: ['r'],
    larger: ['+', '='],
    smaller: ['-'],
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const action = Object.keys(keys).find((name) => keys[name].includes(key));
    if (!action) return;
    event.preventDefault();
    actions[key === ' ' && event.shiftKey ? 'previous' : action]();
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (!button) return;
    actions[button.dataset.action]();
    button.blur(); // so that the space bar goes on, and does not press it again
  });
  window.addEventListener('message', (event) => {
    if (event.source === window.opener) receive(event.data);
  });

  size = readSize();
  resize(0);
  tick();
  if (location.protocol.startsWith('http')) connect();
  // A window is not told that the one that opened it was loaded again: asking is how it finds out.
  const inquire = () => send({ lectern: state && slides.length > 0 ? 'ping' : 'hello' });
  inquire();
  setInterval(inquire, 1000);
  setInterval(tick, 500);
})();
