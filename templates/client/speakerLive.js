/** The way of a speaker view to the server: the deck, what changes in it, and all messages. After `patch`, before `speaker`. */
window.speakerLive = ({ receive, takeDeck }) => {
  const name = Math.random().toString(36).slice(2);
  let revision = '';
  let deck = null;
  let patcher = null;
  let socket = null;

  const isOpen = () => socket?.readyState === WebSocket.OPEN;
  const send = (message) => socket.send(JSON.stringify(message));

  async function fetchDeck() {
    const page = new DOMParser().parseFromString(await (await fetch('./')).text(), 'text/html');
    revision = JSON.parse(page.getElementById('deck-settings').textContent).revision;
    const root = page.querySelector('.reveal .slides');
    patcher = window.makePatcher(root);
    deck = {
      root,
      styles: Array.from(page.querySelectorAll('head style'), (style) => style.textContent),
      attributes: Array.from(page.documentElement.attributes, ({ name, value }) => [name, value]),
      title: page.title,
    };
    takeDeck(deck);
  }

  /** What the server says is new; the pictures are drawn again only where it matters. */
  function patch({ revision: next, patch: { title, styles, slides } }) {
    revision = next;
    patcher.apply(slides);
    deck = { ...deck, title, styles: styles.map((one) => (typeof one === 'number' ? deck.styles[one] : one)) };
    takeDeck(deck);
  }

  function connect() {
    const address = new URL('live', location.href.replace(/^http/, 'ws').replace(/[?#].*$/, ''));
    address.search = new URLSearchParams({ role: 'speaker', window: name, revision });
    socket = new WebSocket(address);
    socket.addEventListener('open', () => send({ lectern: 'hello' }));
    socket.addEventListener('message', ({ data }) => take(JSON.parse(data)));
    socket.addEventListener('close', () => setTimeout(connect, 1000));
  }

  function take(message) {
    if (message.lectern === 'patch' && message.from === revision) patch(message);
    else if (message.lectern === 'patch' || message.lectern === 'changed') fetchDeck();
    else if (message.lectern === 'reload') location.reload();
    else receive(message);
  }

  connect();
  return { isOpen, send };
};
