/** The presenter's phone: leads the deck, shows what to say and how the time goes. After `talkClock` and `remotePointer`. */
(() => {
  const find = (id) => document.getElementById(id);
  const { format, plan, pace, stopped, elapsed, started } = window.talkClock;
  const NAME = 'lectern-window';
  const NOTE_SIZES = [30, 27, 24, 22, 20];
  let slides = [];
  let state = null;
  let timer = stopped;
  let socket = null;
  let said = 0;
  let wakeLock = null;

  // The token is spent: it need not stand in the address, nor in the history.
  history.replaceState(null, '', location.pathname);

  function nameWindow() {
    const name = sessionStorage.getItem(NAME) ?? Math.random().toString(36).slice(2);
    sessionStorage.setItem(NAME, name);
    return name;
  }

  function connect() {
    const address = new URL('/remote/live', location.href.replace(/^http/, 'ws'));
    address.search = new URLSearchParams({ window: nameWindow() });
    socket = new WebSocket(address);
    socket.addEventListener('open', () => document.body.toggleAttribute('data-lost', false));
    socket.addEventListener('message', ({ data }) => receive(JSON.parse(data)));
    socket.addEventListener('close', () => {
      document.body.toggleAttribute('data-lost', true);
      setTimeout(connect, 1000);
    });
  }

  /** What cannot be sent now is not sent later: a tap that comes late moves a talk that has gone on. */
  function send(message) {
    if (socket?.readyState !== WebSocket.OPEN) return;
    said += 1;
    socket.send(JSON.stringify({ ...message, boot: performance.timeOrigin, seq: said }));
  }

  function receive(message) {
    switch (message.lectern) {
      case 'outline':
        slides = message.slides;
        show();
        break;
      case 'state':
        takeState(message);
        break;
      case 'timer':
        timer = message.timer;
        // The laptop's clock is not this one.
        if (timer.since !== null) timer.since += Date.now() - message.now;
        tick();
        break;
      case 'reload':
        location.reload();
        break;
    }
  }

  function takeState(next) {
    const hasMoved = state !== null && (state.id !== next.id || state.step !== next.step);
    state = next;
    show();
    // The talk begins with the first step; a speaker's window, if there is one, says so at once.
    if (hasMoved) setTimeout(begin, 500);
  }

  function begin() {
    if (started(timer)) return;
    timer = { ...timer, since: Date.now(), slide: state.id };
    send({ lectern: 'timer', timer, now: Date.now() });
    tick();
  }

  const place = () => slides.findIndex(({ id }) => id === state?.id);

  function show() {
    const at = place();
    const slide = slides[at];
    if (!slide) return;
    document.body.toggleAttribute('data-waits', false);
    find('position').textContent = `${at + 1}/${slides.length}`;
    find('title').textContent = slide.title;
    find('upcoming-title').textContent = slides[at + 1]?.title ?? '';
    document.body.toggleAttribute('data-last', at === slides.length - 1);
    const notes = find('notes');
    const words = slide.notes.map((text) => Object.assign(document.createElement('p'), { textContent: text }));
    notes.replaceChildren(...words);
    fitNotes();
    if (notes.dataset.shown !== slide.id) notes.scrollTop = 0;
    notes.dataset.shown = slide.id;
    document.body.toggleAttribute('data-paused', state.paused);
    document.querySelector('[data-action="pause"]').setAttribute('aria-pressed', String(state.paused));
    tick();
  }

  /** Few words are set as large as they can be read without a scroll. */
  function fitNotes() {
    const notes = find('notes');
    for (const size of NOTE_SIZES) {
      notes.style.fontSize = `${size}px`;
      if (notes.scrollHeight <= notes.clientHeight) return;
    }
  }

  function tick() {
    const spent = elapsed(timer) / 1000;
    const planned = plan(
      slides.map(({ seconds }) => ({ dataset: { timing: seconds } })),
      place(),
    );
    const now = started(timer) ? pace(spent, planned) : { kind: 'idle', by: 0 };
    find('elapsed').textContent = format(spent);
    find('planned').textContent = format(planned.total);
    find('pace').dataset.pace = now.kind;
    find('pace').textContent = find('pace').dataset[now.kind].replace('{time}', format(now.by));
    document.body.toggleAttribute('data-running', timer.since !== null);
  }

  const actions = {
    next: () => send({ lectern: 'go', to: 'next' }),
    previous: () => send({ lectern: 'go', to: 'previous' }),
    pause: () => send({ lectern: 'pause' }),
    point: () => pointer.toggle(),
  };

  document.addEventListener('click', ({ target }) => {
    const action = target.closest('[data-action]')?.dataset.action;
    if (!action) return;
    actions[action]();
    navigator.vibrate?.(12);
    stayAwake();
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (target.closest('button') && (key === 'Enter' || key === ' ')) return;
    if (['ArrowRight', 'PageDown', ' ', 'Enter'].includes(key)) actions.next();
    else if (['ArrowLeft', 'PageUp'].includes(key)) actions.previous();
    else if (key === 'b' || key === '.') actions.pause();
  });

  const pointer = window.remotePointer({
    pad: find('notes'),
    tell: (at) => send({ lectern: 'pointer', at }),
    turned: (isOn) => {
      document.body.toggleAttribute('data-pointing', isOn);
      document.querySelector('[data-action="point"]').setAttribute('aria-pressed', String(isOn));
    },
  });
  window.addEventListener('resize', fitNotes);

  /** Where the browser lets a page without https: elsewhere the phone's own setting has to do. */
  async function stayAwake() {
    if (!navigator.wakeLock || (wakeLock && !wakeLock.released)) return;
    wakeLock = await navigator.wakeLock.request('screen').catch(() => null);
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') stayAwake();
  });

  stayAwake();
  connect();
  setInterval(tick, 500);
})();
