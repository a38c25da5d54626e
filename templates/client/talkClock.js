/** How long the talk has taken, and how that compares with the plan. Speaker window only, before `speaker`. */
(() => {
  /** Nobody hurries for less. */
  const SLACK_SECONDS = 10;

  window.talkClock = {
    /** `4:05`, `1:02:03`. */
    format(seconds) {
      const whole = Math.max(0, Math.round(seconds));
      const pad = (value) => String(value).padStart(2, '0');
      const minutes = Math.floor(whole / 60);
      const head = minutes >= 60 ? `${Math.floor(minutes / 60)}:${pad(minutes % 60)}` : String(minutes);
      return `${head}:${pad(whole % 60)}`;
    },

    /** The stretch of the plan that belongs to slide number `at` (from 0), and the whole plan, in seconds. */
    plan(slides, at) {
      const seconds = slides.map((slide) => Number(slide.dataset.timing ?? 0));
      const sum = (list) => list.reduce((total, value) => total + value, 0);
      const from = sum(seconds.slice(0, Math.max(0, at)));
      return { from, to: from + (seconds[at] ?? 0), total: sum(seconds) };
    },

    /** `behind` when the slide's time is over, `ahead` when it should not have begun yet, and by how many seconds. */
    pace(spent, { from, to }) {
      if (spent - to > SLACK_SECONDS) return { kind: 'behind', by: spent - to };
      if (from - spent > SLACK_SECONDS) return { kind: 'ahead', by: from - spent };
      return { kind: 'on', by: 0 };
    },

    /** A stopwatch as plain data, so that it can be kept elsewhere: `before` and, while it runs, what passed since. */
    stopped: { before: 0, since: null, slide: null, slideAt: 0 },
    elapsed: ({ before, since }) => before + (since === null ? 0 : Date.now() - since),
    started: ({ before, since }) => before > 0 || since !== null,
  };
})();
