/**
 * A finger that points: what it touches of the pad is that part of the slide. Before `remote`.
 * @param tell is told the place in the slide's measures, null when the finger is lifted
 */
window.remotePointer = ({ pad, tell, turned }) => {
  const PAUSE_MS = 40;
  let isOn = false;
  let toldAt = 0;

  function point({ clientX, clientY, timeStamp, type }) {
    if (!isOn || (type === 'pointermove' && timeStamp - toldAt < PAUSE_MS)) return;
    toldAt = timeStamp;
    const { left, top, width, height } = pad.getBoundingClientRect();
    const share = (value) => Math.min(1, Math.max(0, value));
    tell([Math.round(share((clientX - left) / width) * 1920), Math.round(share((clientY - top) / height) * 1080)]);
  }

  pad.addEventListener('pointerdown', (event) => {
    if (isOn) pad.setPointerCapture(event.pointerId);
    point(event);
  });
  pad.addEventListener('pointermove', (event) => pad.hasPointerCapture(event.pointerId) && point(event));
  for (const end of ['pointerup', 'pointercancel']) pad.addEventListener(end, () => isOn && tell(null));

  return {
    toggle() {
      isOn = !isOn;
      if (!isOn) tell(null);
      turned(isOn);
    },
  };
};
