/** In the bar: how long the slide is shown, as what kind, in which composition. Between `editSlides` and `editBar`. */
(() => {
  const { labels, say } = LecternEdit;

  const print = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

  /** Seconds of `1:30`, `90`; null of nothing, undefined of anything else. */
  function read(text) {
    const words = text.trim().replace('：', ':');
    if (words === '') return null;
    const [, minutes = '0', seconds] = /^(?:(\d{1,3}):(?=\d\d$))?(\d{1,4})$/.exec(words) ?? [];
    return seconds === undefined ? undefined : Number(minutes) * 60 + Number(seconds);
  }

  LecternEdit.makeShape = ({ make, button, about }) => {
    const time = make('input', { type: 'text', inputMode: 'numeric', autocomplete: 'off', ariaLabel: labels.time });
    const anew = button(labels.planned, () => save(null));
    const kinds = make('dd', { role: 'group', ariaLabel: labels.kind });
    const layouts = make('dd', { role: 'group', ariaLabel: labels.layout });
    const group = (label, content) => make('div', {}, make('dt', { textContent: label }), content);
    const kindGroup = group(labels.kind, kinds);
    const layoutGroup = group(labels.layout, layouts);
    const form = make(
      'dl',
      { className: 'form' },
      group(labels.time, make('dd', {}, time, anew)),
      kindGroup,
      layoutGroup,
    );
    let known = null;

    function save(seconds) {
      if (known && seconds !== known.shape.time) about({ what: 'time', before: known.shape.time, seconds });
      else if (known) showTime();
    }
    function saveTime() {
      const seconds = read(time.value);
      if (seconds !== undefined) return save(seconds);
      say(labels.badTime, true);
      time.select();
    }
    function showTime() {
      const planned = Number(Reveal.getCurrentSlide()?.dataset.timing ?? 0);
      time.value = known.shape.time === null ? '' : print(known.shape.time);
      time.placeholder = print(known.shape.time ?? planned);
      anew.hidden = known.shape.time === null;
    }
    /** Buttons of which one is pressed: what the slide has now. */
    function choices(what, options, now) {
      return options.map(({ value, words }) =>
        button(words, () => value !== now && about({ what, before: now, [what]: value }), {
          ariaPressed: String(value === now),
        }),
      );
    }
    time.addEventListener('change', saveTime);

    return {
      form,
      saveTime,
      fill(slide) {
        known = slide;
        form.hidden = !slide;
        if (!slide) return;
        const { kind, kinds: others, layout, layouts: ways } = slide.shape;
        const active = form.getRootNode().activeElement;
        const around = [kinds, layouts].find((one) => one.contains(active));
        const at = around ? [...around.children].indexOf(active) : -1;
        if (active !== time) showTime();
        const own = { value: null, words: labels.planned };
        kinds.replaceChildren(
          ...choices('kind', [own, ...others.map((one) => ({ value: one, words: labels[one] }))], kind),
        );
        const numbered = ways.map((one, i) => ({ value: one, words: `${i + 1}` }));
        layouts.replaceChildren(...choices('layout', [own, ...numbered], layout));
        kindGroup.hidden = others.length === 0;
        layoutGroup.hidden = ways.length < 2;
        if (at >= 0) around.children[at]?.focus();
      },
    };
  };
})();
