/**
 * A sheet over a slide, in its own measures: what the presenter draws, and where they point. Windows that show the same
 * talk tell each other: `pointer` with `at` ([x, y], or null), and `ink` with a slide's `id`, the name of a stroke (`mark`)
 * and its points so far (`stroke`, null once it is rubbed out). Strokes have names since several windows draw at once, and
 * what one says may come late: it changes its own stroke only. Before `tools` and `speaker`.
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
    const author = Math.random().toString(36).slice(2);
    /** By slide and mark, in the order in which they were begun. What was rubbed out stays as null, and comes back no more. */
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
    let drawn = 0;
    const tellPlace = slowly((at) => tell({ lectern: 'pointer', at }));
    const tellInk = slowly(tell);

    function strokesOf(id) {
      if (!strokes.has(id)) strokes.set(id, new Map());
      return strokes.get(id);
    }

    const listMarks = (id) => [...strokesOf(id)].flatMap(([mark, points]) => (points ? [mark] : []));

    function draw() {
      const paths = listMarks(here()).map((mark) => {
        const path = document.createElementNS(SVG, 'path');
        path.setAttribute('d', smooth(strokesOf(here()).get(mark)));
        return path;
      });
      lines.replaceChildren(...paths);
    }

    const describe = (id, mark) => ({ lectern: 'ink', id, mark, stroke: strokesOf(id).get(mark) });

    function begin(points) {
      drawn += 1;
      stroke = { id: here(), mark: `${author}-${drawn}`, points };
      strokesOf(stroke.id).set(stroke.mark, points);
    }

    function change(when) {
      draw();
      tellInk[when](describe(stroke.id, stroke.mark));
    }

    function rubOut(marks) {
      for (const mark of marks) {
        strokesOf(here()).set(mark, null);
        tellInk.now(describe(here(), mark));
      }
      draw();
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
      const last = stroke.points.at(-1);
      if (Math.hypot(at[0] - last[0], at[1] - last[1]) < LEAST_STEP) return;
      if (stroke.points.length === LONGEST_STROKE) {
        change('now');
        begin([last]);
      }
      stroke.points.push(at);
    }

    function lift() {
      if (stroke) change('now');
      stroke = null;
    }

    element.addEventListener('pointerdown', (event) => {
      if (mode !== 'draw') return;
      element.setPointerCapture(event.pointerId);
      begin([locate(event)]);
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
        rubOut(listMarks(here()).slice(-1));
      },
      clear() {
        rubOut(listMarks(here()));
      },
      /** All that is drawn, for a window that has just come. */
      list: () => [...strokes.keys()].flatMap((id) => listMarks(id).map((mark) => describe(id, mark))),
      /** What another window has told. */
      receive(message) {
        if (message.lectern === 'pointer') return place(message.at);
        const list = strokesOf(message.id);
        if (list.get(message.mark) !== null) list.set(message.mark, message.stroke);
        draw();
      },
    };
  };
})();
