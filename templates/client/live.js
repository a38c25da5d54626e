/**
 * A deck that `lectern present` serves: takes over what changed in the article without losing the place, says what is
 * wrong with it, and passes on what speaker windows ask. Only in a live deck, after `patch` and `stage`.
 */
(() => {
  const PLACE = 'lectern-place';
  const NAME = 'lectern-window';
  const { role, revision: sent } = JSON.parse(document.getElementById('deck-settings').textContent);
  let revision = sent;
  let socket = null;
  let styles = Array.from(document.querySelectorAll('head style'));

  /** What the server knows this window by, also after it is loaded again. */
  function nameWindow() {
    const name = sessionStorage.getItem(NAME) ?? Math.random().toString(36).slice(2);
    sessionStorage.setItem(NAME, name);
    return name;
  }

  function connect() {
    const address = new URL('live', location.href.replace(/^http/, 'ws').replace(/[?#].*$/, ''));
    const deck = role === 'audience' ? role : 'deck';
    address.search = new URLSearchParams({ role: deck, window: nameWindow(), revision });
    socket = new WebSocket(address);
    socket.addEventListener('open', () => send(Lectern.readState()));
    socket.addEventListener('message', (event) => receive(JSON.parse(event.data)));
    socket.addEventListener('close', () => setTimeout(connect, 1000));
  }

  function send(message) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function receive(message) {
    // Who is typing a word finishes it first.
    if (window.LecternEdit?.hold(message, receive)) return;
    switch (message.lectern) {
      case 'patch':
        if (message.from === revision) patch(message);
        else reload();
        break;
      case 'changed':
      case 'reload':
        reload();
        break;
      case 'problem':
        showProblem(message);
        break;
      case 'mended':
        showProblem(null);
        break;
      case 'state':
        window.LecternFollow?.(message);
        break;
      default:
        Lectern.receive(message, send);
    }
  }

  /** Other scripts cannot be put into a running page: it is loaded again, and goes back to its place. */
  function reload() {
    sessionStorage.setItem(PLACE, JSON.stringify(findPlace()));
    location.reload();
  }

  function patch({ revision: next, patch: { title, look, styles: sheets, slides } }) {
    const place = findPlace();
    revision = next;
    styles = patchStyles(styles, sheets);
    document.title = title;
    LecternTheme.open(look);
    const { moved, changed } = slidePatcher.apply(slides);
    if (moved) {
      Reveal.sync();
      goTo(place);
    } else {
      const kept = changed.filter(isReveals);
      for (const slide of kept) Reveal.syncSlide(slide);
      // A fragment that was put in place of another has not been shown.
      if (kept.some(({ id }) => id === place.id)) goTo(place);
    }
    send(Lectern.readState());
    document.dispatchEvent(new CustomEvent('deckchange', { detail: { moved, changed } }));
  }

  /** Whether Reveal keeps anything of a slide: other words alone are nothing to it, and asking it has the page laid out twice. */
  const isReveals = (slide) =>
    slide.slideBackgroundElement === undefined ||
    slide.matches('[data-background-color]') ||
    slide.querySelector('.fragment, img') !== null;

  // A slide keeps its id when others come before it; one that is gone leaves its number.
  const findPlace = () => ({ id: Reveal.getCurrentSlide()?.id ?? null, state: Reveal.getState() });

  function goTo({ id, state }) {
    const slide = id && document.getElementById(id);
    const indices = slide ? Reveal.getIndices(slide) : { h: state.indexh, v: state.indexv };
    const last = Reveal.getHorizontalSlides().length - 1;
    Reveal.setState({ ...state, indexh: Math.min(indices.h, last), indexv: indices.v });
    Reveal.layout();
  }

  /** A panel in a shadow tree: neither the deck's styles reach it, nor its styles the deck. */
  function showProblem(problem) {
    document.getElementById('lectern-problem')?.remove();
    if (!problem) return;
    const host = Object.assign(document.createElement('div'), { id: 'lectern-problem' });
    host.setAttribute('role', 'alert');
    host.dataset.chrome = '';
    const panel = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `
      div { position: fixed; z-index: 1000; inset: auto auto 24px 24px; max-width: min(560px, 80vw); padding: 16px 20px;
        border-inline-start: 6px solid #ff9a76; border-radius: 6px; background: #1d222b; color: #f4f1ea;
        box-shadow: 0 8px 32px rgb(0 0 0 / .35); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
      p { margin: 0 } p + p { margin-top: 8px; color: #b9c0cc }`;
    const box = document.createElement('div');
    for (const words of [problem.message, problem.fix, problem.detail].filter(Boolean))
      box.append(Object.assign(document.createElement('p'), { textContent: words }));
    panel.append(style, box);
    document.body.append(host);
  }

  function start() {
    const place = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    if (place) goTo(JSON.parse(place));
    // Other windows have the deck itself from the server, not from here.
    Lectern.subscribe(send);
    connect();
  }

  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
