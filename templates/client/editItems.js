/** Handles beside the points of a slide: to drag them, or to move and remove them by keys. After `editText`. */
(() => {
  const { labels, ask, here, onView, isDrawn } = LecternEdit;
  const STYLE = `
    button { position: fixed; z-index: 44; box-sizing: border-box; width: 26px; height: 34px; margin: 0; padding: 0; border: 0; border-radius: 6px;
      background: var(--surface); color: var(--ink2); font: 700 16px/1 system-ui, sans-serif; letter-spacing: -1px; opacity: .55; cursor: grab; touch-action: none }
    button:hover, button:focus-visible, button[data-held] { opacity: 1; color: var(--accent) }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px }
    button[data-held] { cursor: grabbing }
    div { position: fixed; z-index: 43; box-sizing: border-box; border: 3px dashed var(--accent); border-radius: 8px; pointer-events: none }`;
  const host = Object.assign(document.createElement('div'), { id: 'lectern-points' });
  host.dataset.chrome = '';
  const tree = host.attachShadow({ mode: 'open' });
  const style = Object.assign(document.createElement('style'), { textContent: STYLE });
  const frame = Object.assign(document.createElement('div'), { hidden: true });
  let isOn = false;
  /** The item that is to have the focus once the slide is drawn again. */
  let followed = null;
  /** What the handles that are drawn belong to. */
  let drawn = { slide: null, points: [], handles: [] };
  /** Whether a point is being dragged: its handle stays until it is let go, whatever comes meanwhile. */
  let isHeld = false;

  /** The elements of the points on the slide in front, in order, with what the server knows of each. */
  function listPoints() {
    const slide = Reveal.getCurrentSlide();
    const items = here()?.items ?? [];
    const find = (place) => slide?.querySelector(`[data-phrase="${place}"]`);
    return items.flatMap((item) => {
      const others = new Set(items.filter((other) => other !== item).flatMap(({ phrases }) => phrases.map(find)));
      const own = item.phrases.map(find);
      let element = own[0];
      if (!element || !isDrawn(own.filter(Boolean), item.words)) return [];
      const isAlone = (one) => ![...others].some((other) => other && one.contains(other));
      while (!own.every((one) => !one || element.contains(one)) || isItemOf(element, isAlone))
        element = element.parentElement;
      return [{ ...item, element }];
    });
  }

  /** Whether there is still an element around this one that holds no other point, nor a title. */
  function isItemOf(element, isAlone) {
    const around = element.parentElement;
    const isBox = around.matches('.canvas, .area, ul, ol, tbody, section');
    return !isBox && isAlone(around);
  }

  function draw() {
    if (isHeld) return;
    const points = isOn ? listPoints() : [];
    const handles = points.map((_, at) => makeHandle(points, at));
    const focused = findFocused(points);
    drawn = { slide: here()?.slide, points, handles };
    tree.replaceChildren(style, frame, ...handles);
    frame.hidden = true;
    handles[focused]?.focus({ preventScroll: true });
  }

  /** Which of the handles is to have the focus: of the point that was moved, or had it before; of its neighbour if that is gone. */
  function findFocused(points) {
    const slide = here()?.slide;
    if (followed && followed.slide === slide && Date.now() < followed.until)
      return points.findIndex(({ item }) => item === followed.item);
    const at = drawn.handles.indexOf(tree.activeElement);
    if (at < 0 || drawn.slide !== slide) return -1;
    const same = points.findIndex(({ words }) => words === drawn.points[at].words);
    return same < 0 ? Math.min(at, points.length - 1) : same;
  }

  function makeHandle(points, at) {
    const { element, words } = points[at];
    const box = element.getBoundingClientRect();
    const isRtl = getComputedStyle(element).direction === 'rtl';
    const handle = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: '⋮⋮',
      title: labels.point,
    });
    handle.setAttribute('aria-label', `${labels.point}: ${words}`);
    const side = isRtl ? Math.min(innerWidth - 28, box.right + 4) : Math.max(2, box.left - 30);
    handle.style.left = `${side}px`;
    handle.style.top = `${box.top + Math.min(box.height / 2, 40) - 17}px`;
    handle.addEventListener('keydown', (event) => {
      const by = { ArrowUp: -1, ArrowLeft: isRtl ? 1 : -1, ArrowDown: 1, ArrowRight: isRtl ? -1 : 1 }[event.key];
      if (by) {
        event.preventDefault();
        move(points, at, at + by);
      } else if (event.key === 'Delete' || event.key === 'Backspace') {
        event.preventDefault();
        drop(points[at]);
      }
    });
    handle.addEventListener('pointerdown', (event) => drag(event, handle, points[at]));
    return handle;
  }

  /** The slide may be drawn again on the way: where the points are is asked anew at each step. */
  function drag(event, handle, { words }) {
    if (event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    handle.dataset.held = '';
    isHeld = true;
    const find = (points) => points.findIndex((point) => point.words === words);
    let to = null;
    const follow = ({ clientX, clientY }) => {
      handle.style.left = `${clientX - 13}px`;
      handle.style.top = `${clientY - 17}px`;
      const points = listPoints();
      to = nearest(points, clientX, clientY);
      const box = points[to]?.element.getBoundingClientRect();
      frame.hidden = !box || to === find(points);
      if (box) for (const side of ['left', 'top', 'width', 'height']) frame.style.setProperty(side, `${box[side]}px`);
    };
    const end = ({ type }) => {
      handle.removeEventListener('pointermove', follow);
      isHeld = false;
      const points = listPoints();
      const at = find(points);
      if (type === 'pointerup' && to !== null && at >= 0 && to !== at) move(points, at, to);
      else draw();
    };
    handle.addEventListener('pointermove', follow);
    handle.addEventListener('pointerup', end, { once: true });
    handle.addEventListener('pointercancel', end, { once: true });
  }

  function nearest(points, x, y) {
    const far = points.map(({ element }) => {
      const box = element.getBoundingClientRect();
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      return dx * dx + dy * dy;
    });
    return far.indexOf(Math.min(...far));
  }

  async function move(points, at, to) {
    const [point, target] = [points[at], points[to]];
    if (!point || !target) return draw();
    followed = { slide: here().slide, item: target.item, until: Date.now() + 3000 };
    const request = { what: 'order', slide: here().slide, item: point.item, to: target.item, before: point.words };
    if (!(await ask(request))) draw();
  }

  const drop = ({ item, words }) => ask({ what: 'drop', slide: here().slide, item, before: words });

  /** Moves the point that an element stands in. */
  function moveAround(element, by) {
    const points = listPoints();
    const at = points.findIndex((point) => point.element.contains(element));
    if (at >= 0) move(points, at, at + by);
  }

  host.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(host);
  onView(draw);
  window.addEventListener('resize', draw);
  Object.assign(LecternEdit, {
    drawPoints: draw,
    moveAround,
    turnPoints(on) {
      isOn = on;
      draw();
    },
  });
})();
