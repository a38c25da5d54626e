/**
 * Gives each step of a slide a sheet of its own on the print page: a slide on which points appear one by one is shown
 * without them, then with the first, and so on. An expression: its value is the number of sheets of each slide, in
 * order. Links lead to the first of them. Never part of a deck.
 */
(() => {
  const fragmentsOf = (slide) => Array.from(slide.querySelectorAll('.fragment'));

  /** The step that shows each fragment; some appear together, as in Reveal. */
  function stepsOf(slide) {
    const fragments = fragmentsOf(slide);
    const orders = fragments.map(({ dataset }, place) => Number(dataset.fragmentIndex ?? place));
    const distinct = [...new Set(orders)].sort((one, other) => one - other);
    return orders.map((order) => distinct.indexOf(order) + 1);
  }

  function hideFrom(slide, steps, shown) {
    fragmentsOf(slide).forEach((fragment, place) => {
      if (steps[place] > shown) fragment.style.visibility = 'hidden';
    });
  }

  return Array.from(document.querySelectorAll('body.print section.slide'), (slide) => {
    const steps = stepsOf(slide);
    const count = Math.max(0, ...steps);
    for (let shown = 0; shown < count; shown += 1) {
      const sheet = slide.cloneNode(true);
      if (shown > 0) sheet.removeAttribute('id');
      hideFrom(sheet, steps, shown);
      slide.before(sheet);
    }
    if (count > 0) slide.removeAttribute('id');
    return count + 1;
  });
})();
