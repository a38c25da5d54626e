/**
 * A finger that points: what it touches of the pad is that part of the slide. Before `remote`.
 * @param tell is told the place in the slide's measures, null when the finger is lifted
 */
window.remotePointer = ({ pad, tell, turned }) => {
  const PAUSE_MS = 40;
  let isOn = false;
  let timer = 0;
  let place = null;

  /** Not every place that the finger passes, but always the last. */
  function point({ clientX, clientY }) {
    const { left, top, width, height } = pad.getBoundingClientRect();
    const share = (value) => Math.min(1, Math.max(0, value));
    place = [Math.round(share((clientX - left) / width) * 1920), Math.round(share((clientY - top) / height) * 1080)];
    timer ||= setTimeout(() => {
      timer = 0;
      tell(place);
    }, PAUSE_MS);
  }

  function lift() {
    clearTimeout(timer);
    timer = 0;
    tell(null);
  }

  pad.addEventListener('pointerdown', (event) => {
    if (!isOn) return;
    pad.setPointerCapture(event.pointerId);
    point(event);
  });
  pad.addEventListener('pointermove', (event) => isOn && pad.hasPointerCapture(event.pointerId) && point(event));
  for (const end of ['pointerup', 'pointercancel']) pad.addEventListener(end, () => isOn && lift());

  return {
    toggle() {
      isOn = !isOn;
      if (!isOn) lift();
      turned(isOn);
    },
  };
};
