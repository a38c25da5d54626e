/** The address of the gallery's picture, as an article would have it. */
export const PHOTO = 'harbour.jpg';

const BOATS = [
  [300, 980, 1],
  [1240, 1060, 1.5],
]
  .map(
    ([x, y, scale]) =>
      `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M0 0h420l-60 80H60z" fill="#22303f"/><path d="M90-70h220v70H90z" fill="#f3ead8"/><path d="M140-130h120v60H140z" fill="#d9573c"/></g>`,
  )
  .join('');

/** A harbour at dawn, drawn for this gallery. */
const HARBOUR = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2400 1350" width="2400" height="1350" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="#35507a"/><stop offset=".55" stop-color="#e7a27c"/><stop offset=".7" stop-color="#f6d9a8"/></linearGradient></defs><path d="M0 0h2400v950H0z" fill="url(#s)"/><circle cx="1700" cy="780" r="150" fill="#fff1cf"/><path d="M0 850l420-210 380 180 340-130 520 200 380-150 360 120v140H0z" fill="#5d6c86"/><path d="M0 930h2400v420H0z" fill="#3f6f86"/><path d="M1500 1000h420M1430 1090h560M1560 1180h300" stroke="#f6d9a8" stroke-width="18" stroke-linecap="round"/>${BOATS}</svg>`;

/** A plan of a harbour as a drawing, for this gallery. */
export const DRAWING = 'plan.svg';
const PIERS = [260, 560, 860, 1160]
  .map(
    (x, index) =>
      `<path d="M${x} 620v${-120 - 40 * index}"/><circle cx="${x}" cy="${480 - 40 * index}" r="20" fill="#0b5c8a"/>`,
  )
  .join('');
const PLAN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1400 800" width="1400" height="800"><path d="M0 0h1400v800H0z" fill="#fff"/><g fill="none" stroke="#16191f" stroke-width="8"><path d="M60 620h1280M60 740h1280"/>${PIERS}</g><path d="M260 480Q700 40 1160 360" fill="none" stroke="#b23a1e" stroke-width="8" stroke-dasharray="28 20"/></svg>`;

/** Pictures by their address, as data URIs. */
export const GALLERY_PICTURES: Readonly<Record<string, string>> = {
  [PHOTO]: `data:image/svg+xml,${encodeURIComponent(HARBOUR)}`,
  [DRAWING]: `data:image/svg+xml,${encodeURIComponent(PLAN)}`,
};
