/** The page that stands for a deck which cannot be built: looks again, and shows the deck when it can, or what is wrong now. */
(() => {
  const PAUSE_MS = 1500;
  const alert = document.querySelector('[role="alert"]');

  async function look() {
    const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
    if (answer?.ok) return location.reload();
    if (answer) {
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[role="alert"]');
      // What is the same is not read out once more.
      if (fresh && fresh.textContent !== alert.textContent) alert.replaceChildren(...fresh.childNodes);
    }
    setTimeout(look, PAUSE_MS);
  }

  setTimeout(look, PAUSE_MS);
})();
