/**
 * A sheet over a slide, in its own measures: what the presenter draws, and where they point. Windows that show the same
 * talk tell each other: `pointer` with `at` ([x, y], or null), and `ink` with a slide's `id`, how many strokes it has
 * (`count`), and the last of them (`stroke`, null if there is none). Before `tools` and `speaker`.
 */
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  /** Others are told so often, at most. */
  const PAUSE_MS = 40;
  const LEAST_STEP = 3;
  const LONGEST_STROKE = 1000;

  /** A curve through the middles between its points, which are its handles. */
  function smooth([[x, y], ...more]) {
    let path = `M${x} ${y}L${x + 0.1} ${y}`;
    more.forEach(([x1, y1], at) => {
      const [x2, y2] = more[at + 1] ?? [x1, y1];
      path += `Q${x1} ${y1} ${(x1 + x2) / 2} ${(y1 + y2) / 2}`;
    });
    return path;
  }

  /** Calls at most every `PAUSE_MS`, with what is newest; `now` calls at once, with nothing older after it. */
  function slowly(call) {
    let timer = 0;
    let latest = null;
    return {
      soon(value) {
        latest = value;
        timer ||= setTimeout(() => {
          timer = 0;
          call(latest);
        }, PAUSE_MS);
      },
      now(value) {
        clearTimeout(timer);
        timer = 0;
        call(value);
      },
    };
  }

  /** @param here gives the id of the slide that is shown; `tell` reaches the other windows */
  window.makeInk = ({ here, tell }) => {
    const strokes = new Map();
    const element = document.createElementNS(SVG, 'svg');
    const lines = document.createElementNS(SVG, 'g');
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('r', '14');
    element.setAttribute('viewBox', '0 0 1920 1080');
    element.setAttribute('class', 'ink');
    element.setAttribute('aria-hidden', 'true');
    element.append(lines, dot);
    let mode = null;
    let stroke = null;
    const tellPlace = slowly((at) => tell({ lectern: 'pointer', at }));
    const tellInk = slowly(tell);

    function strokesOf(id) {
      if (!strokes.has(id)) strokes.set(id, []);
      return strokes.get(id);
    }

    function draw() {
      // Of a stroke that this window was not told, there is a hole.
      const known = strokesOf(here()).filter(Boolean);
      const paths = known.map((points) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', smooth(points));
        return path;
      });
      lines.replaceChildren(...paths);
    }

    const describe = (id, count) => ({ lectern: 'ink', id, count, stroke: strokesOf(id)[count - 1] ?? null });

    function change(when) {
      draw();
      tellInk[when](describe(here(), strokesOf(here()).length));
    }

    function place(at) {
      element.toggleAttribute('data-pointing', at !== null);
      if (!at) return;
      dot.setAttribute('cx', at[0]);
      dot.setAttribute('cy', at[1]);
    }

    function point(at) {
      place(at);
      tellPlace.soon(at);
    }

    function locate({ clientX, clientY }) {
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(element.getScreenCTM().inverse());
      return [Math.round(x), Math.round(y)];
    }

    function extend(at) {
      const [x, y] = stroke.at(-1);
      if (Math.hypot(at[0] - x, at[1] - y) < LEAST_STEP) return;
      if (stroke.length === LONGEST_STROKE) {
        change('now');
        stroke = [stroke.at(-1)];
        strokesOf(here()).push(stroke);
      }
      stroke.push(at);
    }

    function lift() {
      if (stroke) change('now');
      stroke = null;
    }

    element.addEventListener('pointerdown', (event) => {
      if (mode !== 'draw') return;
      element.setPointerCapture(event.pointerId);
      stroke = [locate(event)];
      strokesOf(here()).push(stroke);
      change('now');
    });
    element.addEventListener('pointermove', (event) => {
      if (mode === 'point') point(locate(event));
      if (!stroke) return;
      for (const one of event.getCoalescedEvents?.() ?? [event]) extend(locate(one));
      change('soon');
    });
    element.addEventListener('pointerleave', () => mode === 'point' && point(null));
    for (const end of ['pointerup', 'pointercancel']) element.addEventListener(end, lift);
    // A finger that draws does not turn the page.
    for (const touch of ['touchstart', 'touchmove', 'touchend'])
      element.addEventListener(touch, (event) => mode && event.stopPropagation());
    window.addEventListener('pagehide', () => mode === 'point' && tellPlace.now(null));

    return {
      element,
      draw,
      isInHand: () => mode !== null,
      /** Takes up the pen (`draw`) or the pointer (`point`), or puts down what is in the hand. */
      take(next) {
        if (mode === 'point') point(null);
        mode = mode === next ? null : next;
        stroke = null;
        if (mode) element.dataset.mode = mode;
        else delete element.dataset.mode;
      },
      undo() {
        strokesOf(here()).pop();
        change('now');
      },
      clear() {
        strokesOf(here()).length = 0;
        change('now');
      },
      /** All that is drawn, for a window that has just come. */
      list: () => [...strokes].flatMap(([id, list]) => list.map((_, at) => describe(id, at + 1))),
      /** What another window has told. */
      receive(message) {
        if (message.lectern === 'pointer') return place(message.at);
        const list = strokesOf(message.id);
        list.length = Math.min(list.length, message.count);
        if (message.stroke) list[message.count - 1] = message.stroke;
        draw();
      },
    };
  };
})();
