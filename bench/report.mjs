const TASKS = { html: 'HTML', pdf: 'slides PDF', both: 'slides PDF and handout' };

/** The results as Markdown: medians, and ratios to the fastest peer of the same task in the same run. */
export function describeResults({ machine, versions, rows, saves, again }) {
  const lines = [
    `${machine.cpu}, ${machine.cores} cores, ${machine.platform}, Node ${machine.node}, ${machine.browsers.join(', ')}`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(' · '),
  ];
  for (const size of new Set(rows.map(({ slides }) => slides))) {
    for (const task of Object.keys(TASKS)) {
      for (const isFull of [false, true]) {
        const alike = rows.filter((row) => row.slides === size && row.isFull === isFull);
        const own = alike.filter((row) => row.task === task);
        const browser =
          task === 'html'
            ? ''
            : `, ${isFull ? 'everybody with the full browser' : 'everybody with the headless build'}`;
        if (own.length > 0)
          lines.push('', `### ${TASKS[task]}, ${size} slides${browser}`, '', ...tabulate(own, alike, task));
      }
    }
  }
  if (saves.length > 0) {
    lines.push(
      '',
      '### From a save to the new words in the page, 25 slides',
      '',
      '| | median | saves |',
      '|---|---:|---:|',
    );
    for (const { tool, milliseconds, saves: count, error } of saves)
      lines.push(`| ${tool} | ${milliseconds === null ? error : `${Math.round(milliseconds)} ms`} | ${count} |`);
  }
  if (again) {
    lines.push('', '### Built again with nothing changed, 25 slides', '');
    lines.push(
      `${show(again.again)} against ${show(again.first)} for the first build: ${ratio(again.again, again.first)}`,
    );
  }
  return lines.join('\n');
}

function tabulate(own, rows, task) {
  const peers = rows.filter((row) => isPeer(row) && row.seconds !== null);
  // Nobody else prints a handout: it is set against the fastest peer’s slides alone.
  const rivals = peers.filter((row) => row.task === (task === 'both' ? 'pdf' : task)).map(({ seconds }) => seconds);
  const best = rivals.length > 0 ? Math.min(...rivals) : null;
  const floor = rows.find((row) => row.tool === 'static page')?.seconds ?? null;
  return [
    `| | median | runs | against the fastest peer${task === 'html' ? '' : ' | against the floor'} | size | memory |`,
    `|---|---:|---:|---:${task === 'html' ? '' : '|---:'}|---:|---:|`,
    ...own.map((row) => {
      const pages = row.pages !== null && row.pages !== row.slides ? `${row.pages} pages` : null;
      const notes = [row.note, pages].filter(Boolean).join('; ');
      const name = notes ? `${row.tool} (${notes})` : row.tool;
      if (row.seconds === null) return `| ${name} | ${row.error} | 0 | |${task === 'html' ? '' : ' |'} | |`;
      const floorCell = task === 'html' ? '' : ` ${ratio(row.seconds, floor)} |`;
      return `| ${name} | ${show(row.seconds)} | ${row.runs} | ${ratio(row.seconds, best)} |${floorCell} ${Math.round(row.bytes / 1024)} KB | ${row.peakMb === null ? '' : `${Math.round(row.peakMb)} MB`} |`;
    }),
  ];
}

/** Whether it is a tool that Lectern is set against. */
export const isPeer = ({ tool }) => tool !== 'lectern' && tool !== 'static page';
const show = (seconds) => `${seconds.toFixed(2)} s`;
const ratio = (a, b) => (a === null || b === null || b === undefined ? '' : `${(a / b).toFixed(2)} ×`);
