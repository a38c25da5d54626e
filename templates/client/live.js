/**
 * A deck that `lectern present` serves: takes over what changed in the article without losing the place, says what is
 * wrong with it, and passes on what speaker windows ask. Only in a live deck, after `stage`.
 *
 * Wiring: the policy of a live deck needs `connect-src 'self'` (its own page, and the socket `live` beside it).
 */
(() => {
  const PLACE = 'lectern-place';
  let revision = null;
  let socket = null;

  function connect() {
    const address = new URL('live?role=deck', location.href.replace(/^http/, 'ws').replace(/[?#].*$/, ''));
    socket = new WebSocket(address);
    socket.addEventListener('open', () => send(Lectern.readState()));
    socket.addEventListener('message', (event) => receive(JSON.parse(event.data)));
    socket.addEventListener('close', () => setTimeout(connect, 1000));
  }

  function send(message) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function receive(message) {
    switch (message.lectern) {
      case 'changed':
        takeOver(message.revision);
        break;
      case 'problem':
        showProblem(message);
        break;
      default:
        Lectern.receive(message, send);
    }
  }

  /** The server says at every connection which revision it has: another one than ours means that we missed a change. */
  async function takeOver(next) {
    showProblem(null);
    const known = revision;
    revision = next;
    if (known === null || known === next) return;
    const answer = await fetch('./', { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (scriptsOf(page) !== scriptsOf(document)) reload();
    else if (revision === next) patch(page);
  }

  const scriptsOf = (page) =>
    Array.from(page.querySelectorAll('script:not([type])'), (script) => script.textContent).join('\0');

  /** Other scripts cannot be put into a running page: it is loaded again, and goes back to its place. */
  function reload() {
    sessionStorage.setItem(PLACE, JSON.stringify(findPlace()));
    location.reload();
  }

  function patch(page) {
    const place = findPlace();
    const styles = document.querySelectorAll('head style');
    page.querySelectorAll('head style').forEach((style, i) => {
      if (styles[i]?.textContent !== style.textContent) styles[i].textContent = style.textContent;
    });
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    LecternTheme.open(page.documentElement.dataset);
    const slides = document.querySelector('.reveal .slides');
    slides.replaceChildren(...document.importNode(page.querySelector('.reveal .slides'), true).childNodes);
    Reveal.sync();
    goTo(place);
    send(Lectern.readState());
  }

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
    const panel = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = `
      div { position: fixed; z-index: 1000; inset: auto auto 24px 24px; max-width: min(560px, 80vw); padding: 16px 20px;
        border-left: 6px solid #ff9a76; border-radius: 6px; background: #1d222b; color: #f4f1ea;
        box-shadow: 0 8px 32px rgb(0 0 0 / .35); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
      p { margin: 0 } p + p { margin-top: 8px; color: #b9c0cc }`;
    const box = document.createElement('div');
    for (const words of [problem.message, problem.fix])
      box.append(Object.assign(document.createElement('p'), { textContent: words }));
    panel.append(style, box);
    document.body.append(host);
  }

  function start() {
    const place = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    if (place) goTo(JSON.parse(place));
    // Other windows have the deck itself from the server, not from here.
    Lectern.subscribe((message) => message.lectern === 'state' && send(message));
    connect();
  }

  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
