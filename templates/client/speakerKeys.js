/** The keys of the speaker view, and the list of them. After `dialogs`, before `speaker`. */
window.speakerKeys = ({ actions, labels, rtl }) => {
  const [onward, backward] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const keys = {
    next: [onward, 'PageDown', ' ', 'Enter', 'n'],
    previous: [backward, 'PageUp', 'Backspace', 'p'],
    first: ['Home'],
    last: ['End'],
    jump: ['g'],
    pause: ['b', '.'],
    timer: ['t'],
    reset: ['r'],
    up: ['ArrowUp'],
    down: ['ArrowDown'],
    larger: ['+', '='],
    smaller: ['-'],
    look: ['l'],
    point: ['q'],
    draw: ['d'],
    undo: ['z'],
    clear: ['x'],
    help: ['?'],
    drop: ['Escape'],
  };

  const show = () =>
    window.dialogs.showKeys(labels.help, [
      [`${rtl ? '←' : '→'} ␣`, labels.forward],
      [rtl ? '→' : '←', labels.back],
      ['Home End', labels.firstLast],
      ['G 1…9', labels.jump],
      ['B', labels.black],
      ['T', `${labels.startTimer} / ${labels.pauseTimer}`],
      ['R', labels.resetTimer],
      ['↑ ↓', labels.scrollNotes],
      ['+', labels.largerNotes],
      ['−', labels.smallerNotes],
      ['L', labels.look],
      ['Q', labels.pointer],
      ['D', labels.draw],
      ['Z', labels.undo],
      ['X', labels.clear],
      ['?', labels.help],
      ['Esc', labels.close],
    ]);

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    // A button that has the focus is pressed by these.
    if ((key === ' ' || key === 'Enter') && event.target.closest?.('button')) return;
    const action = Object.keys(keys).find((name) => keys[name].includes(key));
    if (!action && !/^[1-9]$/.test(key)) return;
    event.preventDefault();
    if (!action) actions.jump(key);
    else actions[key === ' ' && event.shiftKey ? 'previous' : action]();
  });
  return { show };
};
