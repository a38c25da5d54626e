/**
 * What opens over a deck and over the speaker view: the list of keys, and the list of slides, to go to one by its number or
 * words. In a shadow tree: neither the page's styles reach it, nor its styles the page, whose colours it takes. Before
 * `tools` and `speaker`.
 */
(() => {
  const STYLE = `
    dialog { display: flex; flex-direction: column; width: min(40rem, 92vw); max-height: 86vh; padding: 1.5rem 1.75rem; border: 0; border-radius: .75rem; overflow: hidden;
      background: var(--surface); color: var(--ink); box-shadow: 0 1rem 4rem rgb(0 0 0 / .4); font: clamp(15px, 1.4vw, 24px)/1.4 system-ui, sans-serif; line-break: strict }
    dialog::backdrop { background: rgb(0 0 0 / .45) }
    h2 { margin: 0 0 1rem; font-size: 1.25em }
    dl { display: grid; grid-template-columns: auto 1fr; gap: .5rem 1.5rem; align-items: baseline; margin: 0; overflow-y: auto }
    dd { margin: 0 }
    kbd { display: inline-block; min-width: 1.7em; padding: .05em .45em; margin-inline-end: .35em; border: 1px solid var(--rule); border-radius: .3em; font: inherit; font-size: .88em; text-align: center }
    input { flex: none; box-sizing: border-box; width: 100%; padding: .5em .7em; border: 2px solid var(--accent); border-radius: .4em; background: var(--bg); color: var(--ink); font: inherit; font-size: 1.15em }
    input::placeholder { color: var(--ink2); opacity: 1 }
    dialog:focus-visible, input:focus-visible, dl:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
    ol { min-height: 0; margin: .75rem 0 0; padding: 0; overflow-y: auto; list-style: none; scrollbar-color: var(--rule) transparent }
    li { display: flex; gap: 1em; padding: .4em .7em; border-radius: .4em; cursor: pointer }
    li.divider:not(:first-child) { margin-top: .6em }
    li.divider span:last-child { font-weight: 650 }
    li span:first-child { flex: none; min-width: 3ch; color: var(--ink2); text-align: end; font-variant-numeric: tabular-nums }
    li[aria-current] span:first-child::before { content: "● "; color: var(--accent); font-size: .7em; vertical-align: .15em }
    li span:last-child { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
    li[aria-selected="true"] { background: var(--accent); color: var(--bg) }
    li[aria-selected="true"] span, li[aria-selected="true"] span:first-child::before { color: inherit }
    p { margin: .75rem .7rem 0; color: var(--ink2) }
    [hidden] { display: none }`;
  const PAGE = 8;

  const make = (name, props = {}, ...children) => {
    const element = Object.assign(document.createElement(name), props);
    element.append(...children);
    return element;
  };

  const host = make('div', { id: 'lectern-tools' });
  host.dataset.chrome = '';
  const tree = host.attachShadow({ mode: 'open' });
  tree.append(make('style', { textContent: STYLE }));
  document.body.append(host);
  // Neither Reveal nor the speaker view must take what is typed here for its own keys.
  host.addEventListener('keydown', (event) => event.stopPropagation());

  function shut() {
    const dialog = tree.querySelector('dialog');
    dialog?.close();
    dialog?.remove();
  }

  function open(title, ...content) {
    shut();
    const dialog = make('dialog', { ariaLabel: title }, make('h2', { textContent: title }), ...content);
    dialog.addEventListener('close', () => dialog.remove());
    dialog.addEventListener('click', ({ target }) => target === dialog && shut());
    dialog.addEventListener('keydown', (event) => {
      // The browser closes a dialog a moment later: the next key would still be the dialog's.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      shut();
    });
    tree.append(dialog);
    dialog.showModal();
    return dialog;
  }

  /** @param keys the names of keys, with a space between them, and what they do */
  function showKeys(title, keys) {
    const rows = keys.flatMap(([names, does]) => [
      make('dt', {}, ...names.split(' ').map((name) => make('kbd', { textContent: name }))),
      make('dd', { textContent: does }),
    ]);
    const list = make('dl', {}, ...rows);
    const dialog = open(title, list);
    // It scrolls in a low window: there keys must reach it.
    if (list.scrollHeight > list.clientHeight) {
      list.tabIndex = 0;
      list.focus();
    }
    dialog.addEventListener('keydown', ({ key }) => key === '?' && shut());
  }

  const wordsOf = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  /** What the article says on a slide, without page numbers and the like. */
  function readSlide(slide) {
    const copy = slide.cloneNode(true);
    for (const other of copy.querySelectorAll('aside, footer, [data-chrome]')) other.remove();
    for (const block of copy.querySelectorAll('div, p, li, dt, dd, td, th, blockquote, h2')) block.prepend(' ');
    return wordsOf(copy);
  }

  /** A slide without a title of the article's is known by its first words; a list of the deck's own by its label. */
  function titleOf(slide, words) {
    if (['agenda', 'sources'].includes(slide.dataset.kind))
      return wordsOf(slide.querySelector('[data-chrome]:is(h1, h2)'));
    const title = slide.querySelector(':is(h1, h2, .title):not([data-chrome])');
    // What is said at length has only its beginning in the heading.
    return title ? wordsOf(title.closest('blockquote, .statement') ?? title) : words.slice(0, 120);
  }

  function listEntries(slides) {
    return slides.map((slide, at) => {
      const words = readSlide(slide);
      return { slide, words, number: String(at + 1), title: titleOf(slide, words) };
    });
  }

  /** What is looked for, the best first: by number, by the title's beginning, by the title, by other words. */
  function search(entries, wanted) {
    if (wanted === '') return entries;
    const has = (text) => text.toLowerCase().includes(wanted);
    return [
      ...new Set([
        ...entries.filter(({ number }) => number.startsWith(wanted)),
        ...entries.filter(({ title }) => title.toLowerCase().startsWith(wanted)),
        ...entries.filter(({ title }) => has(title)),
        ...entries.filter(({ words }) => has(words)),
      ]),
    ];
  }

  /**
   * All slides, those of a section under its divider, the current one marked; typing leaves those that are meant.
   * @param typed what stands in the field at first
   */
  function chooseSlide({ slides, current, labels, go, typed = '' }) {
    const entries = listEntries(slides);
    const list = make('ol', { role: 'listbox', id: 'found', ariaLabel: labels.jump, tabIndex: -1 });
    const none = make('p', { textContent: labels.noMatch, hidden: true });
    none.setAttribute('role', 'status');
    const field = make('input', { placeholder: labels.jumpHint, autocomplete: 'off', spellcheck: false, value: typed });
    const roles = {
      role: 'combobox',
      'aria-label': labels.jumpHint,
      'aria-controls': 'found',
      'aria-expanded': 'true',
    };
    for (const [name, value] of Object.entries(roles)) field.setAttribute(name, value);
    let chosen = 0;
    let found = [];

    function find() {
      const wanted = field.value.trim().toLowerCase();
      found = search(entries, wanted);
      list.replaceChildren(...found.map(({ slide, number, title }, at) => makeItem(slide, number, title, at)));
      none.hidden = found.length > 0;
      list.hidden = found.length === 0;
      field.setAttribute('aria-expanded', String(!list.hidden));
      choose(wanted === '' ? Math.max(0, slides.indexOf(current)) : 0, 'center');
    }

    function makeItem(slide, number, title, at) {
      const item = make('li', { role: 'option', id: `found-${at}` });
      if (slide === current) item.setAttribute('aria-current', 'true');
      item.classList.toggle('divider', slide.dataset.kind === 'section');
      item.append(make('span', { textContent: number }), make('span', { textContent: title }));
      item.addEventListener('click', () => take(at));
      return item;
    }

    function choose(at, block = 'nearest') {
      chosen = at;
      Array.from(list.children, (item, place) => item.setAttribute('aria-selected', String(place === chosen)));
      const item = list.children[chosen];
      item?.scrollIntoView({ block });
      if (item) field.setAttribute('aria-activedescendant', item.id);
      else field.removeAttribute('aria-activedescendant');
    }

    function take(at) {
      if (!found[at]) return;
      shut();
      go(found[at].slide);
    }

    field.addEventListener('input', find);
    field.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const last = found.length - 1;
      const steps = {
        ArrowDown: chosen === last ? 0 : chosen + 1,
        ArrowUp: chosen === 0 ? last : chosen - 1,
        PageDown: Math.min(last, chosen + PAGE),
        PageUp: Math.max(0, chosen - PAGE),
      };
      if (event.key === 'Enter') take(chosen);
      if (!(event.key in steps) || last < 0) return;
      event.preventDefault();
      choose(steps[event.key]);
    });
    open(labels.jump, field, list, none);
    find();
    field.focus();
  }

  window.dialogs = { host, showKeys, chooseSlide };
})();
