/** What a presenter does beside going on: a help overlay, going to a slide by its number or words, drawing, a pointer. */
(() => {
  const { role, labels } = JSON.parse(document.getElementById('deck-settings').textContent);
  const SVG = 'http://www.w3.org/2000/svg';
  const STYLE = `
    dialog { width: min(36rem, 90vw); max-height: 86vh; padding: 1.5rem 1.75rem; border: 0; border-radius: .75rem; overflow-y: auto;
      background: var(--surface); color: var(--ink); box-shadow: 0 1rem 4rem rgb(0 0 0 / .4); font: clamp(15px, 1.5vw, 24px)/1.4 system-ui, sans-serif }
    dialog::backdrop { background: rgb(0 0 0 / .45) }
    h2 { margin: 0 0 1rem; font-size: 1.25em }
    dl { display: grid; grid-template-columns: auto 1fr; gap: .55rem 1.5rem; align-items: baseline; margin: 0 }
    dd { margin: 0 }
    kbd { display: inline-block; min-width: 1.7em; padding: .05em .45em; margin-inline-end: .35em; border: 1px solid var(--rule); border-radius: .3em; font: inherit; font-size: .88em; text-align: center }
    input { box-sizing: border-box; width: 100%; padding: .5em .7em; border: 2px solid var(--accent); border-radius: .4em; background: var(--bg); color: var(--ink); font: inherit; font-size: 1.15em }
    ol { margin: .75rem 0 0; padding: 0; list-style: none }
    li { display: flex; gap: 1em; padding: .4em .7em; border-radius: .4em; cursor: pointer }
    li span:first-child { flex: none; min-width: 2ch; color: var(--ink2); text-align: end; font-variant-numeric: tabular-nums }
    li span:last-child { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
    li[aria-selected="true"] { background: var(--accent); color: var(--bg) }
    li[aria-selected="true"] span { color: inherit }
    p { margin: .75rem .7rem 0; color: var(--ink2) }`;

  const make = (name, props = {}, ...children) => {
    const element = Object.assign(document.createElement(name), props);
    element.append(...children);
    return element;
  };

  // ---- dialogs, in a shadow tree: neither the deck's styles reach them, nor theirs the deck
  const host = make('div', { id: 'lectern-tools' });
  host.dataset.chrome = '';
  const tree = host.attachShadow({ mode: 'open' });
  tree.append(make('style', { textContent: STYLE }));
  document.body.append(host);
  // Reveal must not take what is typed here for its own keys.
  host.addEventListener('keydown', (event) => event.stopPropagation());

  function open(title, ...content) {
    tree.querySelector('dialog')?.remove();
    const dialog = make('dialog', { ariaLabel: title }, make('h2', { textContent: title }), ...content);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('keydown', ({ key }) => key === '?' && dialog.close());
    tree.append(dialog);
    dialog.showModal();
    return dialog;
  }

  function showHelp() {
    const keys = [
      ['→ ␣', labels.forward],
      ['←', labels.back],
      ['Home End', labels.firstLast],
      ['G', labels.jump],
      ['O', labels.overview],
      ['B', labels.black],
      ['F', labels.fullScreen],
      ['T ⇧T', labels.theme],
      ...(role === 'audience' ? [] : [['S', labels.speaker]]),
      ['Q', labels.pointer],
      ['D', labels.draw],
      ['Z', labels.undo],
      ['X', labels.clear],
      ['?', labels.help],
      ['Esc', labels.close],
    ];
    const rows = keys.flatMap(([names, does]) => [
      make('dt', {}, ...names.split(' ').map((name) => make('kbd', { textContent: name }))),
      make('dd', { textContent: does }),
    ]);
    open(labels.help, make('dl', {}, ...rows));
  }

  function titleOf(slide) {
    const copy = slide.cloneNode(true);
    for (const other of copy.querySelectorAll('aside, footer, [data-chrome]')) other.remove();
    const words = (element) => element?.textContent.replace(/\s+/g, ' ').trim();
    return words(copy.querySelector('h1, h2, .title')) || words(copy).slice(0, 60);
  }

  function jump() {
    const slides = Reveal.getSlides().map((slide, at) => ({ slide, number: String(at + 1), title: titleOf(slide) }));
    const list = make('ol', { role: 'listbox', id: 'found' });
    const none = make('p', { textContent: labels.noMatch, hidden: true });
    const field = make('input', { placeholder: labels.jumpHint, autocomplete: 'off', spellcheck: false });
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-label', labels.jumpHint);
    field.setAttribute('aria-controls', 'found');
    let chosen = 0;
    let found = [];

    function search() {
      const wanted = field.value.trim().toLowerCase();
      const byNumber = slides.filter(({ number }) => wanted !== '' && number.startsWith(wanted));
      const byStart = slides.filter(({ title }) => title.toLowerCase().startsWith(wanted));
      const byTitle = slides.filter(({ title }) => title.toLowerCase().includes(wanted));
      const byWords = slides.filter(({ slide }) =>
        slide.querySelector('.canvas')?.textContent.toLowerCase().includes(wanted),
      );
      found = [...new Set([...byNumber, ...byStart, ...byTitle, ...(wanted ? byWords : [])])].slice(0, 9);
      chosen = 0;
      show();
    }

    function show() {
      const items = found.map(({ number, title }, at) => {
        const item = make('li', { role: 'option', ariaSelected: String(at === chosen) });
        item.append(make('span', { textContent: number }), make('span', { textContent: title }));
        item.addEventListener('click', () => go(at));
        return item;
      });
      list.replaceChildren(...items);
      none.hidden = found.length > 0;
    }

    function go(at) {
      const slide = found[at]?.slide;
      if (!slide) return;
      dialog.close();
      const { h, v } = Reveal.getIndices(slide);
      Reveal.slide(h, v);
    }

    field.addEventListener('input', search);
    field.addEventListener('keydown', (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === 'Enter' && !event.isComposing) go(chosen);
      if (!by || found.length === 0) return;
      event.preventDefault();
      chosen = (chosen + by + found.length) % found.length;
      show();
    });
    const dialog = open(labels.jump, field, list, none);
    search();
    field.focus();
  }

  // ---- ink: over the slides, in their own measures
  const strokes = new Map();
  const ink = document.createElementNS(SVG, 'svg');
  ink.setAttribute('viewBox', '0 0 1920 1080');
  ink.setAttribute('class', 'ink');
  ink.setAttribute('aria-hidden', 'true');
  const lines = document.createElementNS(SVG, 'g');
  const dot = document.createElementNS(SVG, 'circle');
  dot.setAttribute('r', '14');
  ink.append(lines, dot);
  let mode = null;
  let stroke = null;

  const here = () => {
    const id = Reveal.getCurrentSlide()?.id;
    if (!strokes.has(id)) strokes.set(id, []);
    return strokes.get(id);
  };

  function draw() {
    const paths = here().map((points) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', smooth(points));
      return path;
    });
    lines.replaceChildren(...paths);
  }

  /** A curve through the middles between its points, which are its handles. */
  function smooth([[x, y], ...more]) {
    let path = `M${x} ${y}L${x + 0.1} ${y}`;
    more.forEach(([x1, y1], at) => {
      const [x2, y2] = more[at + 1] ?? [x1, y1];
      path += `Q${x1} ${y1} ${(x1 + x2) / 2} ${(y1 + y2) / 2}`;
    });
    return path;
  }

  function pointAt({ clientX, clientY }) {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(ink.getScreenCTM().inverse());
    return [Math.round(x), Math.round(y)];
  }

  function setMode(next) {
    mode = mode === next ? null : next;
    stroke = null;
    if (mode) ink.dataset.mode = mode;
    else delete ink.dataset.mode;
  }

  ink.addEventListener('pointerdown', (event) => {
    if (mode !== 'draw') return;
    ink.setPointerCapture(event.pointerId);
    stroke = [pointAt(event)];
    here().push(stroke);
    draw();
  });
  ink.addEventListener('pointermove', (event) => {
    const [x, y] = pointAt(event);
    dot.setAttribute('cx', x);
    dot.setAttribute('cy', y);
    if (!stroke) return;
    stroke.push(...(event.getCoalescedEvents?.() ?? [event]).map(pointAt));
    draw();
  });
  const lift = () => {
    stroke = null;
  };
  for (const end of ['pointerup', 'pointercancel']) ink.addEventListener(end, lift);
  // A finger that draws does not turn the page.
  for (const touch of ['touchstart', 'touchmove', 'touchend'])
    ink.addEventListener(touch, (event) => mode && event.stopPropagation());

  const actions = {
    '?': showHelp,
    g: jump,
    d: () => setMode('draw'),
    q: () => setMode('point'),
    z: () => {
      here().pop();
      draw();
    },
    x: () => {
      here().length = 0;
      draw();
    },
    escape: () => setMode(null),
  };

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === host) return;
    const origin = event.composedPath()[0];
    if (origin.closest?.('input, textarea, [contenteditable]')) return;
    const key = event.key.toLowerCase();
    if (key === 'escape' ? !mode : !actions[key]) return;
    event.preventDefault();
    event.stopPropagation(); // Esc shall not open the overview, too.
    actions[key]();
  }

  function start() {
    document.querySelector('.reveal .slides').append(ink);
    document.addEventListener('keydown', press, true);
    for (const event of ['slidechanged', 'ready']) Reveal.on(event, draw);
    for (const event of ['overviewshown', 'overviewhidden'])
      Reveal.on(event, () => ink.toggleAttribute('hidden', Reveal.isOverview()));
    draw();
  }

  if (Reveal.isReady()) start();
  else Reveal.on('ready', start);
})();
