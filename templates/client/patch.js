/**
 * Brings slides up to date without touching what stays the same: neither its elements nor what Reveal has written on
 * them. Before `deck`, so that it sees the slides as they were sent; also in the speaker's window.
 */
(() => {
  /** What stands in an element in the way of every slide. */
  const parse = (html) =>
    Object.assign(document.createElement('template'), { innerHTML: html }).content.firstElementChild;

  /** Makes `live`, which is `before` with what was written on it since, what `after` is. */
  function amend(live, before, after) {
    if (before.isEqualNode(after)) return live;
    const isAlike = before.nodeType === after.nodeType && before.nodeName === after.nodeName;
    if (!isAlike || live.childNodes.length !== before.childNodes.length) return renew(live, after);
    if (after.nodeType !== Node.ELEMENT_NODE) {
      live.data = after.data;
      return live;
    }
    amendAttributes(live, before, after);
    const olds = Array.from(before.childNodes);
    const news = Array.from(after.childNodes);
    // A list that has grown or shrunk: what it begins with and what it ends with stays.
    let head = 0;
    while (head < olds.length && head < news.length && olds[head].isEqualNode(news[head])) head += 1;
    let tail = 0;
    while (tail < Math.min(olds.length, news.length) - head && olds.at(-1 - tail).isEqualNode(news.at(-1 - tail)))
      tail += 1;
    const lives = Array.from(live.childNodes);
    const most = Math.min(olds.length, news.length) - tail;
    for (let at = head; at < most; at += 1) amend(lives[at], olds[at], news[at]);
    for (let at = most; at < olds.length - tail; at += 1) lives[at].remove();
    const next = lives[olds.length - tail] ?? null;
    for (const added of news.slice(most, news.length - tail)) live.insertBefore(document.importNode(added, true), next);
    return live;
  }

  /** Reveal has added classes, and where and whether a slide is drawn: they stay. */
  function amendAttributes(live, before, after) {
    const { display, top } = live.style;
    for (const { name, value } of after.attributes) {
      if (before.getAttribute(name) === value) continue;
      if (name !== 'class') live.setAttribute(name, value);
    }
    if (before.className !== after.className) {
      live.classList.remove(...before.classList);
      live.classList.add(...after.classList);
    }
    for (const { name } of before.attributes)
      if (!after.hasAttribute(name) && name !== 'class') live.removeAttribute(name);
    if (display) live.style.setProperty('display', display);
    if (top) live.style.setProperty('top', top);
  }

  function renew(live, after) {
    const fresh = document.importNode(after, true);
    live.replaceWith(fresh);
    return fresh;
  }

  const sectionsOf = (root) => Array.from(root.children).filter(({ dataset }) => dataset.kind);

  /** For the slides in `root`. */
  window.makePatcher = (root) => {
    // Only the markup is needed again; a copy of it is not drawn.
    let sent = new Map(sectionsOf(root).map((slide) => [slide.id, parse(slide.outerHTML)]));

    return {
      /** @returns whether slides came, went or moved, and the slides that are not as they were. */
      apply(slides) {
        const lives = new Map(sectionsOf(root).map((slide) => [slide.id, slide]));
        const order = Array.from(lives.keys()).join();
        const next = new Map();
        const changed = [];
        let place = root.firstElementChild;
        for (const one of slides) {
          const id = one.id ?? one;
          const html = one.html === undefined ? sent.get(id) : parse(one.html);
          const known = lives.get(id);
          let live = known;
          if (!known) live = document.importNode(html, true);
          else if (one.html !== undefined) live = amend(known, sent.get(id), html);
          if (live !== known || one.html !== undefined) changed.push(live);
          next.set(id, html);
          lives.delete(id);
          while (place && !place.dataset.kind) place = place.nextElementSibling;
          if (live === place) place = place.nextElementSibling;
          else root.insertBefore(live, place);
        }
        for (const gone of lives.values()) gone.remove();
        sent = next;
        return { moved: Array.from(next.keys()).join() !== order, changed };
      },
    };
  };

  function nextStyle(style) {
    let next = style.nextElementSibling;
    while (next && next.localName !== 'style') next = next.nextElementSibling;
    return next;
  }

  /**
   * Puts style sheets in place of those of the page: numbers stand for sheets that it has.
   * @returns those that it has now
   */
  window.patchStyles = (olds, styles) => {
    const kept = styles.map((one) =>
      typeof one === 'number' ? olds[one] : Object.assign(document.createElement('style'), { textContent: one }),
    );
    const { nextSibling } = olds.at(-1);
    for (const style of olds) if (!kept.includes(style)) style.remove();
    // A sheet that is moved is read again, with its fonts: those that stay keep their places.
    let place = kept.find((style) => style.isConnected) ?? nextSibling;
    for (const style of kept) {
      if (style === place) place = nextStyle(place);
      else document.head.insertBefore(style, place);
    }
    return kept;
  };

  const slides = document.querySelector('.reveal .slides');
  if (slides) window.slidePatcher = makePatcher(slides);
})();
