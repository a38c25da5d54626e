/**
 * The list of decks: fills in what is known of a deck once its picture is there (it is built for that), and follows what
 * happens to the articles. Only in the page that `present` serves at `/`.
 */
(() => {
  const list = document.querySelector('ol');
  const language = document.documentElement.lang;

  const cardOf = (slug, root = list) => root.querySelector(`[data-slug="${CSS.escape(slug)}"]`);

  /** Days and hours as the reader's language writes them. */
  function tellTimes() {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    for (const time of list.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
  }

  async function refresh() {
    const answer = await fetch('./', { cache: 'no-store' });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('ol');
    if (!fresh) return location.reload(); // One deck is left: its page is here now.
    for (const card of Array.from(list.children)) if (!cardOf(card.dataset.slug, fresh)) card.remove();
    // A frame that is moved is loaded again: cards stay where they are, new ones go between them.
    let place = list.firstElementChild;
    for (const card of Array.from(fresh.children)) {
      const known = cardOf(card.dataset.slug);
      if (known) {
        renew(known, card.querySelector('.about'));
        if (known === place) place = place.nextElementSibling;
      } else list.insertBefore(watch(document.importNode(card, true)), place);
    }
    tellTimes();
  }

  /** What is known of a deck now. A link that has the focus keeps it. */
  function renew(card, fresh) {
    if (card.dataset.known === fresh.outerHTML) return;
    card.dataset.known = fresh.outerHTML;
    const before = card.querySelector('.about');
    const focused = before.contains(document.activeElement) ? document.activeElement.className : null;
    before.replaceWith(document.importNode(fresh, true));
    if (focused) card.querySelector(`.about .${focused}`)?.focus();
  }

  function watch(card) {
    const frame = card.querySelector('iframe');
    frame.addEventListener('load', () => {
      frame.toggleAttribute('data-there', true);
      refresh();
    });
    return card;
  }

  function connect() {
    const socket = new WebSocket(new URL('live', location.href.replace(/^http/, 'ws')));
    socket.addEventListener('message', ({ data }) => {
      const { slug } = JSON.parse(data);
      if (slug) cardOf(slug)?.querySelector('iframe').contentWindow.location.reload();
      else refresh();
    });
    socket.addEventListener('close', () => setTimeout(connect, 1000));
  }

  for (const card of list.children) watch(card);
  tellTimes();
  connect();
})();
