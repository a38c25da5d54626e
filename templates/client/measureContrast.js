/**
 * How well the words of the slide on the screen stand out from what is painted below them, by the colours that Chrome
 * has worked out. Comes after `measure.js`; evaluated in a page that is checked, never part of a deck.
 */
(() => {
  const { listRuns, excerpt } = window.LecternMeasure;
  /** WCAG 2.2, 1.4.3: what is set large needs less. A slide is seen from afar, so large is twice what it is on a page. */
  const LARGE = 48;
  const LEAST = { large: 3, text: 4.5 };
  const BLACK = [0, 0, 0];
  const WHITE = [255, 255, 255];

  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();

  /** A CSS colour of any notation as `[red, green, blue, alpha]`, 0–255 and 0–1. */
  function readColor(css) {
    if (!known.has(css)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
      known.set(css, [red, green, blue, alpha / 255]);
    }
    return known.get(css);
  }

  /** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
  function luminance(color) {
    const [red, green, blue] = color.map((value) => {
      const channel = value / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function contrast(one, two) {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  const blend = (over, alpha, under) => under.map((value, i) => over[i] * alpha + value * (1 - alpha));

  function opacityOf(element) {
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
    return opacity;
  }

  /** The colours that an element paints, the uppermost first; a picture may be as dark or as light as can be. */
  function listPaints(element) {
    const style = getComputedStyle(element);
    const opacity = opacityOf(element);
    const paint = (css) => {
      const [red, green, blue, alpha] = readColor(css);
      return { colors: [[red, green, blue]], alpha: alpha * opacity };
    };
    if (/^(?:img|video|canvas|image)$/.test(element.localName)) return [{ colors: [BLACK, WHITE], alpha: opacity }];
    if (element instanceof SVGElement && element.localName !== 'svg')
      return style.fill === 'none' ? [] : [paint(style.fill)];
    const stops = style.backgroundImage.match(/(?:rgba?|color|oklch|oklab|hsla?)\([^()]*\)/g);
    const layers = [];
    if (stops)
      layers.push({
        colors: stops.map((css) => readColor(css).slice(0, 3)),
        alpha: opacity * Math.min(...stops.map((css) => readColor(css)[3])),
      });
    else if (style.backgroundImage !== 'none') layers.push({ colors: [BLACK, WHITE], alpha: opacity });
    layers.push(paint(style.backgroundColor));
    return layers;
  }

  /** What may be behind a point of the element, as one or more opaque colours. */
  function listGrounds(element, x, y) {
    const stack = document.elementsFromPoint(x, y);
    const from = stack.findIndex((other) => other === element || other.contains(element));
    const below = from < 0 ? [document.documentElement] : stack.slice(from);
    const layers = [];
    for (const layer of below.flatMap(listPaints)) {
      if (layer.alpha < 0.004) continue;
      layers.push(layer);
      if (layer.alpha > 0.996) break;
    }
    return layers
      .reverse()
      .reduce((grounds, { colors, alpha }) => colors.flatMap((c) => grounds.map((g) => blend(c, alpha, g))), [WHITE]);
  }

  /** The lowest contrast of a run of text with what it stands on. */
  function measureRun({ element, rects }) {
    const style = getComputedStyle(element);
    const [red, green, blue, alpha] = readColor(element instanceof SVGElement ? style.fill : style.color);
    const [rect] = rects;
    const grounds = listGrounds(element, (rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    const ink = alpha * opacityOf(element);
    return Math.min(...grounds.map((ground) => contrast(blend([red, green, blue], ink, ground), ground)));
  }

  /** The words of the current slide that are hard to tell from what they stand on. `mark`s are decoration. */
  function measureContrast(slide, theme) {
    const worst = new Map();
    for (const run of listRuns(slide)) {
      if (run.element.closest('.mark')) continue;
      const least = run.size >= LARGE ? LEAST.large : LEAST.text;
      const ratio = measureRun(run);
      const words = excerpt(run.text);
      if (ratio < least && ratio < (worst.get(words) ?? 99)) worst.set(words, ratio);
    }
    return Array.from(worst, ([words, ratio]) => ({
      slideId: slide.id,
      rule: 'contrast',
      words,
      by: Math.floor(ratio * 100) / 100,
      detail: theme,
    }));
  }

  window.LecternMeasure.measureContrast = measureContrast;
})();
