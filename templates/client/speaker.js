/**
 * The speaker's window: where the talk is, what comes next, what to say, how long it has taken. It holds no deck of
 * its own: it asks the window that opened it (a file) or the server (`present`), in the words of `stage.js`.
 */
(() => {
  const find = (id) => document.getElementById(id);
  const { format, plan, pace, stopped, elapsed, started } = window.talkClock;
  const { labels, rtl } = JSON.parse(find('speaker-settings').textContent);
  const previews = [window.makePreview(find('current')), window.makePreview(find('next'))];
  const PATIENCE_MS = 4000;

  let slides = [];
  let dress = null;
  let said = 0;
  let sections = new Map();
  let state = null;
  let timer = stopped;
  let boot = null;
  let live = null;
  let heardAt = Date.now();
  const taste = window.speakerTaste((preferences) => send({ lectern: 'preferences', preferences }));
  const ink = window.makeInk({ here: () => state?.id, tell: send });

  // ---- the other side
  function send(message) {
    if (live?.isOpen()) live.send(message);
    else window.opener?.postMessage(message, '*');
  }

  function receive(message) {
    heardAt = Date.now();
    switch (message?.lectern) {
      case 'deck':
        takeDeck({ ...message, root: new DOMParser().parseFromString(message.html, 'text/html').body });
        break;
      case 'state':
        // The window that opened this one was loaded again, and may hold another deck.
        if (!live?.isOpen() && message.boot !== boot) send({ lectern: 'hello' });
        boot = message.boot;
        takeState(message);
        break;
      case 'timer':
        if (!started(timer)) timer = message.timer;
        tick();
        break;
      case 'preferences':
        taste.recall(message.preferences);
        break;
      case 'pointer':
      case 'ink':
        ink.receive(message);
        break;
      case 'problem':
        find('problem').replaceChildren(
          ...[message.message, message.fix, message.detail].filter(Boolean).map(makeLine),
        );
        break;
      case 'mended':
        find('problem').replaceChildren();
        break;
    }
  }

  const makeLine = (textContent) => Object.assign(document.createElement('p'), { textContent });

  // ---- the deck
  function takeDeck({ root, styles, attributes, title }) {
    const isDressed = dress?.length === styles.length && dress.every((style, at) => style === styles[at]);
    dress = styles;
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
    ink.draw();
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
    const planned = plan(slides, place());
    const now = started(timer) ? pace(spent, planned) : { kind: 'idle', by: 0 };
    find('clock').textContent = new Date().toLocaleTimeString(document.documentElement.lang, time);
    find('elapsed').textContent = format(spent);
    find('planned').textContent = format(planned.total);
    find('slide-time').textContent = format(spent - timer.slideAt / 1000);
    find('slide-planned').textContent = format(planned.to - planned.from);
    find('plan').style.insetInlineStart = `${planned.total > 0 ? Math.min(1, spent / planned.total) * 100 : 0}%`;
    find('pace').dataset.pace = now.kind;
    find('pace').textContent = find('pace').dataset[now.kind].replace('{time}', format(now.by));
    document.body.toggleAttribute('data-running', timer.since !== null);
    document.body.toggleAttribute('data-lost', Date.now() - heardAt > PATIENCE_MS);
  }

  // ---- what the speaker does
  /** `boot` and `seq` count what this window asks for: nothing is done twice. */
  function ask(message) {
    said += 1;
    send({ ...message, boot: performance.timeOrigin, seq: said });
  }

  const go = (to) => ask({ lectern: 'go', to });

  function jump(typed) {
    const current = slides[place()];
    window.dialogs.chooseSlide({ slides, current, labels, typed, go: (slide) => go(slide.id) });
  }

  function scroll(by) {
    find('notes').scrollBy({ top: (by * find('notes').clientHeight) / 3 });
  }

  const actions = {
    next: () => go('next'),
    previous: () => go('previous'),
    first: () => go('first'),
    last: () => go('last'),
    pause: () => ask({ lectern: 'pause' }),
    timer: () => keepTimer(timer.since === null ? { since: Date.now() } : { before: elapsed(timer), since: null }),
    reset: () => keepTimer({ before: 0, since: null, slideAt: 0 }),
    larger: () => taste.resize(1),
    smaller: () => taste.resize(-1),
    look: () => taste.relight(),
    down: () => scroll(1),
    up: () => scroll(-1),
    jump,
    help: () => keys.show(),
    point: () => ink.take('point'),
    draw: () => ink.take('draw'),
    undo: () => ink.undo(),
    clear: () => ink.clear(),
    drop: () => ink.take(null),
  };
  const keys = window.speakerKeys({ actions, labels, rtl });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-action]');
    if (!button) return;
    actions[button.dataset.action]();
    // Once clicked with a mouse: the space bar goes on again, and does not press it once more.
    if (event.detail > 0) button.blur();
  });
  window.addEventListener('message', (event) => {
    if (event.source === window.opener) receive(event.data);
  });

  find('current').parentElement.append(ink.element);
  tick();
  if (location.protocol.startsWith('http')) live = window.speakerLive({ receive, takeDeck });
  // A window is not told that the one that opened it was loaded again: asking is how it finds out.
  const inquire = () => send({ lectern: state && slides.length > 0 ? 'ping' : 'hello' });
  inquire();
  setInterval(inquire, 1000);
  setInterval(tick, 500);
})();
