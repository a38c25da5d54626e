/**
 * The theme of this page. In the head, so that the first picture is right already. The root says in `data-theme` which
 * theme a deck opens in; where its user chose none, `data-schemes` names the light and the dark one, and the system's
 * setting decides. A theme that is chosen while presenting stays for as long as the tab does.
 */
(() => {
  const KEPT = 'lectern-theme';
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  let opened = null;
  let chosen = null;

  /** A page from a file may have no storage. */
  function remember(name) {
    try {
      sessionStorage.setItem(KEPT, name);
    } catch {}
  }

  function recall() {
    try {
      return sessionStorage.getItem(KEPT);
    } catch {
      return null;
    }
  }

  const pick = () => opened.schemes?.[prefersDark.matches ? 1 : 0] ?? opened.theme;

  function wear(name) {
    if (root.dataset.theme === name) return;
    root.dataset.theme = name;
    document.dispatchEvent(new Event('themechange'));
  }

  /** What the page says that it opens in: told again when the deck was built again. */
  function open({ theme, schemes }) {
    const isOther = opened !== null && (opened.theme !== theme || opened.schemes?.join(' ') !== schemes);
    opened = { theme, schemes: schemes?.split(' ') ?? null };
    // What the deck's author has just changed counts for more than what was chosen before.
    if (isOther) chosen = null;
    wear(chosen ?? pick());
  }

  function choose(name) {
    chosen = name;
    remember(name);
    wear(name);
  }

  const themes = () => JSON.parse(document.getElementById('deck-settings').textContent).themes;

  /** From light to dark or back: between the theme that the deck opened in and its opposite. */
  function toggle() {
    const { names, light, dark } = themes();
    const own = pick();
    if (root.dataset.theme !== own) return choose(own);
    const isDark = getComputedStyle(root).colorScheme.includes('dark');
    const opposite = isDark ? light : dark;
    choose(names.includes(opposite) ? opposite : own);
  }

  /** The next theme of all in turn. */
  function next() {
    const { names } = themes();
    choose(names[(names.indexOf(root.dataset.theme) + 1) % names.length]);
  }

  chosen = recall();
  open(root.dataset);
  prefersDark.addEventListener('change', () => chosen ?? wear(pick()));
  document.addEventListener('keydown', (event) => {
    if (!event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.key.toLowerCase() !== 't') return;
    if (!event.target.closest?.('input, textarea, [contenteditable]')) next();
  });
  window.LecternTheme = { open, toggle, next };
})();
