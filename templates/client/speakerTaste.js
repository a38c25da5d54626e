/**
 * What a speaker likes: the size of the notes, and whether their window is light or dark (as the system is set, until they
 * choose). A served page keeps it in a cookie, for the server's next port is another; a page from a file has no storage,
 * and its deck keeps it. Before `speaker`.
 */
window.speakerTaste = (tell) => {
  const SIZES = [1.1, 1.3, 1.5, 1.75, 2, 2.4, 2.9];
  const NAME = 'lectern-speaker';
  const YEAR_SECONDS = 31_536_000;
  const isServed = location.protocol.startsWith('http');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  let taste = { size: 2, look: null };

  function show() {
    document.getElementById('notes').style.fontSize = `${SIZES[taste.size]}rem`;
    if (taste.look) document.documentElement.dataset.look = taste.look;
  }

  function keep(change) {
    taste = { ...taste, ...change };
    show();
    const words = encodeURIComponent(JSON.stringify(taste));
    // biome-ignore lint/suspicious/noDocumentCookie: the other way to write one is not in every browser yet
    if (isServed) document.cookie = `${NAME}=${words}; max-age=${YEAR_SECONDS}; path=/; samesite=strict`;
    else tell(taste);
  }

  /** What was kept, wherever: only what is known is taken. */
  function recall(kept) {
    if (SIZES[kept?.size]) taste.size = kept.size;
    if (['light', 'dark'].includes(kept?.look)) taste.look = kept.look;
    show();
  }

  function readCookie() {
    try {
      return JSON.parse(decodeURIComponent(new RegExp(`${NAME}=([^;]*)`).exec(document.cookie)[1]));
    } catch {
      return null;
    }
  }

  recall(isServed ? readCookie() : null);
  return {
    recall,
    resize: (by) => keep({ size: Math.min(SIZES.length - 1, Math.max(0, taste.size + by)) }),
    relight: () =>
      keep({ look: (taste.look ?? (prefersDark.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark' }),
  };
};
