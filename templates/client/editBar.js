/** The bar below the slide while a deck is changed: what can be done to the slide, its notes, and what became of it all. */
(() => {
  const { labels, ask, here, view, onView } = LecternEdit;
  const STYLE = `
    :host { position: fixed; z-index: 45; inset: auto 0 0; color-scheme: inherit; font: 15px/1.4 system-ui, sans-serif }
    [hidden] { display: none !important }
    .panel { padding: 10px 16px 0; background: var(--surface); color: var(--ink); border-top: 1px solid var(--rule) }
    .bar { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; padding: 8px 16px; background: var(--surface); color: var(--ink); border-top: 1px solid var(--rule) }
    .panel:not([hidden]) + .bar { border-top-color: transparent }
    button { padding: 5px 11px; border: 1px solid var(--rule); border-radius: 7px; background: var(--bg); color: var(--ink); font: inherit; white-space: nowrap; cursor: pointer }
    button:hover:not(:disabled) { border-color: var(--accent) }
    button:disabled { opacity: .4; cursor: default }
    button[aria-expanded="true"], button[aria-pressed="true"], .main { border-color: var(--accent); background: var(--accent); color: var(--bg) }
    button:focus-visible, textarea:focus-visible, input:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px }
    output { flex: 1 1 16em; min-width: 0; padding-inline: 10px; color: var(--ink2); text-align: end }
    output[data-warning] { color: var(--accent2); font-weight: 600 }
    textarea { box-sizing: border-box; display: block; width: 100%; height: 20vh; padding: 10px 12px; border: 1px solid var(--rule); border-radius: 7px;
      resize: vertical; background: var(--bg); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
    textarea[data-code] { font-family: ui-monospace, monospace }
    ul { max-height: 24vh; margin: 0; padding: 0; overflow-y: auto; list-style: none }
    li { display: flex; gap: 12px; align-items: center; justify-content: space-between; padding: 4px 0 }
    .form, .form div, .form dd { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 0 }
    .form { gap: 8px 28px }
    .form dt { color: var(--ink2) }
    input { box-sizing: border-box; width: 6em; padding: 5px 10px; border: 1px solid var(--rule); border-radius: 7px; background: var(--bg); color: var(--ink); font: inherit; font-variant-numeric: tabular-nums }
    input::placeholder { color: var(--ink2); opacity: 1 }
    .row { display: flex; gap: 8px; justify-content: end; padding-top: 8px }`;

  const make = (name, props = {}, ...children) => {
    const element = Object.assign(document.createElement(name), props);
    element.append(...children);
    return element;
  };
  const button = (words, act, props = {}) => {
    const one = make('button', { type: 'button', textContent: words, ...props });
    one.addEventListener('click', act);
    return one;
  };

  const host = make('div', { id: 'lectern-edit', hidden: true });
  host.dataset.chrome = '';
  const tree = host.attachShadow({ mode: 'open' });
  const panel = make('div', { className: 'panel', hidden: true });
  const told = make('output');
  const notes = make('textarea');
  notes.setAttribute('aria-label', labels.notes);
  const markdown = make('textarea', { placeholder: labels.markdown, spellcheck: false });
  markdown.dataset.code = '';
  const hidden = make('ul');
  const slideId = () => here()?.slide;
  const about = (request) => slideId() && ask({ ...request, slide: slideId() });
  const shape = LecternEdit.makeShape({ make, button, about });
  /** The slide whose notes are in the field, and what they were. */
  let noted = null;
  let opened = null;

  /** The slide to its neighbour's other side; the parts of a slide that was too full are one. */
  function move(by) {
    const ids = [...new Set(view().slides.map(({ slide }) => slide))];
    const at = ids.indexOf(slideId());
    const to = at + by;
    if (at < 0 || to < 0 || to >= ids.length) return;
    const others = ids.filter((_, i) => i !== at);
    about({ what: 'move', after: others[to - 1] ?? null });
  }

  const buttons = {
    done: button(labels.done, () => LecternEdit.turn(false), { className: 'main' }),
    undo: button(labels.undo, () => ask({ what: 'undo' }), { title: 'Ctrl+Z' }),
    redo: button(labels.redo, () => ask({ what: 'redo' }), { title: 'Ctrl+Shift+Z' }),
    addPoint: button(labels.addPoint, () => openMarkdown('add')),
    earlier: button(labels.earlier, () => move(-1), { title: 'Alt+PageUp' }),
    later: button(labels.later, () => move(1), { title: 'Alt+PageDown' }),
    hide: button(labels.hide, () => about({ what: 'hide' })),
    hidden: button(labels.hidden, () => open(opened === 'hidden' ? null : 'hidden')),
    addSlide: button(labels.addSlide, () => openMarkdown('insert')),
    rewrite: button(labels.rewriteSlide, () => openMarkdown('rewrite')),
    shape: button(labels.shape, () => open(opened === 'shape' ? null : 'shape')),
    notes: button(labels.notes, () => open(opened === 'notes' ? null : 'notes'), { title: 'N' }),
  };
  const bar = make(
    'div',
    { className: 'bar', role: 'toolbar', ariaLabel: labels.edit },
    ...Object.values(buttons),
    told,
  );
  tree.append(make('style', { textContent: STYLE }), panel, bar);

  // ---- panels

  function open(name, ...content) {
    saveNotes();
    opened = name;
    const own = { notes: [notes], hidden: [hidden], shape: [shape.form] }[name] ?? content;
    panel.replaceChildren(...own);
    panel.hidden = name === null;
    fill();
    if (name === 'notes') notes.focus();
    if (name === 'shape') shape.form.querySelector('input').focus();
    if (name === 'hidden') hidden.querySelector('button')?.focus();
  }

  /** A field for a slide of one's own, or for a point. */
  function openMarkdown(what) {
    const known = here();
    if (!known || opened === what) return open(null);
    markdown.value = what === 'rewrite' ? (known.markdown ?? '') : '';
    markdown.placeholder = what === 'add' ? labels.addPoint : labels.markdown;
    markdown.setAttribute(
      'aria-label',
      { add: labels.addPoint, insert: labels.addSlide, rewrite: labels.rewriteSlide }[what],
    );
    markdown.style.height = what === 'add' ? '3em' : '';
    const save = button(labels.save, () => saveMarkdown(what, known), { className: 'main', title: 'Ctrl+Enter' });
    open(
      what,
      markdown,
      make(
        'div',
        { className: 'row' },
        button(labels.cancel, () => open(null)),
        save,
      ),
    );
    markdown.focus();
  }

  async function saveMarkdown(what, { slide, markdown: before, items }) {
    const text = markdown.value;
    const shown = new Set(Reveal.getSlides().map(({ id }) => id));
    const requests = {
      add: { what, slide, item: (items.at(-1)?.item ?? -1) + 1, words: text },
      insert: { what, after: slide, markdown: text },
      rewrite: { what, slide, before, markdown: text },
    };
    const isDone = await ask(requests[what]);
    if (!isDone) return;
    open(null);
    if (what === 'insert') goToNew(shown);
  }

  /** The deck may have come before the answer, and one that was changed for another reason between the two. */
  function goToNew(before) {
    const fresh = Reveal.getSlides().find(({ id }) => !before.has(id));
    if (!fresh) return document.addEventListener('deckchange', () => goToNew(before), { once: true });
    const { h, v } = Reveal.getIndices(fresh);
    Reveal.slide(h, v);
  }

  // ---- notes

  async function saveNotes() {
    if (!noted || notes.value === noted.words) return;
    const { slide, words } = noted;
    noted = { slide, words: notes.value };
    const isDone = await ask({ what: 'notes', slide, before: words, after: notes.value });
    if (!isDone && noted?.slide === slide) noted.words = words;
  }

  function fill() {
    const known = here();
    const { hidden: left, canUndo, canRedo } = view();
    buttons.undo.disabled = !canUndo;
    buttons.redo.disabled = !canRedo;
    buttons.addPoint.hidden = !known?.takesPoints;
    buttons.rewrite.hidden = !known || known.markdown === null;
    buttons.shape.hidden = !known;
    buttons.hidden.hidden = left.length === 0;
    buttons.hidden.textContent = `${labels.hidden} ${left.length}`;
    for (const [name, one] of [
      ['notes', buttons.notes],
      ['hidden', buttons.hidden],
      ['shape', buttons.shape],
      ['insert', buttons.addSlide],
      ['rewrite', buttons.rewrite],
      ['add', buttons.addPoint],
    ])
      one.ariaExpanded = String(opened === name);
    const rows = left.map(({ slide, title }) =>
      make(
        'li',
        {},
        make('span', { textContent: title }),
        button(labels.show, () => ask({ what: 'show', slide })),
      ),
    );
    hidden.replaceChildren(...rows);
    if (opened === 'shape') shape.fill(known);
    if (opened === 'hidden' && left.length === 0) return open(null);
    if (opened === 'notes' && known && (!noted || noted.slide !== known.slide || notes.value === noted.words)) {
      if (!noted || noted.slide !== known.slide || noted.words !== known.notes) notes.value = known.notes;
      noted = { slide: known.slide, words: known.notes };
    }
    if (opened !== 'notes') noted = null;
    makeRoom();
  }

  /** The slide is drawn above the bar. */
  function makeRoom() {
    const reveal = document.querySelector('.reveal');
    const height = host.hidden ? '' : `calc(100vh - ${Math.round(host.getBoundingClientRect().height)}px)`;
    if (reveal.style.height === height) return;
    reveal.style.height = height;
    Reveal.layout();
    LecternEdit.drawPoints();
  }

  notes.addEventListener('change', saveNotes);
  host.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' && opened) {
      event.preventDefault();
      const one = { notes: buttons.notes, hidden: buttons.hidden, shape: buttons.shape }[opened];
      open(null);
      (one ?? buttons.done).focus();
    } else if (event.key === 'Escape') LecternEdit.turn(false);
    // A point is one line; notes and slides are several.
    const isPoint = opened === 'add' && event.composedPath()[0] === markdown;
    if (event.key !== 'Enter' || event.isComposing || !(isPoint || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (opened === 'notes') saveNotes();
    else if (opened === 'shape') shape.saveTime();
    else panel.querySelector('.main')?.click();
  });
  document.addEventListener('editmessage', ({ detail: { words, isWarning } }) => {
    told.textContent = words;
    told.toggleAttribute('data-warning', isWarning);
  });
  document.body.append(host);
  new ResizeObserver(makeRoom).observe(host);
  onView(fill);

  Object.assign(LecternEdit, {
    fillBar: fill,
    moveSlide: move,
    saveNotes,
    openNotes: () => open(opened === 'notes' ? null : 'notes'),
    turnBar(on) {
      host.hidden = !on;
      if (!on) open(null);
      makeRoom();
    },
  });
})();
