import { Command, Option } from 'commander';
import {
  addBrowserFlags,
  addCacheFlags,
  addChoiceFlags,
  addConfigFlag,
  addDebugFlag,
  addDeckFlags,
  addHandoutFlags,
  addInputFlags,
  addSlidesPdfFlags,
  addTalkFlags,
  addThemeFlag,
  type Flags,
} from './flags.js';
import { readPort, readRevision } from './flagValues.js';
import { describeHelp, describeUsageError } from './report/describeError.js';
import { makePaint } from './report/paint.js';
import type { ExitCode, Terminal } from './terminal.js';

/** A command's work. Each is loaded only when it is asked for: `--help` and `--version` load none. */
type Run = (articles: readonly string[], flags: Flags, terminal: Terminal) => Promise<ExitCode>;

/** The commands, their flags and their help; `finish` gets the exit code of the one that ran. */
export function defineProgram(version: string, terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const errors = makePaint(terminal.colorErrors);
  const program = new Command('lectern')
    .description('Turns an article into a talk: a Reveal.js deck, a PDF of the slides and a PDF handout.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError(describeHelp('lectern', errors))
    .configureOutput({ outputError: (text, write) => write(describeUsageError(text, errors)) })
    .addHelpText('after', PROGRAM_EXAMPLES);

  const define = (name: string, summary: string, load: () => Promise<Run>, examples: string): Command => {
    const command = program
      .command(name)
      .description(summary)
      .showHelpAfterError(describeHelp(`lectern ${name}`, errors))
      .addHelpText('after', examples);
    return command.action(async (articles: string[], flags: Flags) => {
      const run = await load();
      finish(await run(articles, flags, terminal));
    });
  };

  const build = define(
    'build',
    'Build the deck, the PDF of the slides and the handout of each article.',
    async () => (await import('./build.js')).runBuild,
    BUILD_EXAMPLES,
  )
    .argument('[article...]', ARTICLES)
    .option('-o, --out <folder>', 'where the decks go (default: dist)')
    .option('--no-pdf', 'build only the deck; this needs no browser')
    .option('--no-handout', 'print the PDF of the slides, but no handout');
  addCacheFlags(addBrowserFlags(addSlidesPdfFlags(addHandoutFlags(addDeckFlags(addInputFlags(build))))))
    .option('-w, --watch', 'go on, and build again what changes, until Ctrl-C')
    .option('--timings', 'print how long each stage took')
    .option('-v, --verbose', 'print what became of each section, and everything that is on no slide')
    .option('-q, --quiet', 'print only errors')
    .option('--json', 'print the result as JSON');
  addDebugFlag(build);

  const plan = define(
    'plan',
    'Print the outline of the talk: each slide with its kind, its time and its words. Nothing is drawn or written.',
    async () => (await import('./plan.js')).runPlan,
    PLAN_EXAMPLES,
  ).argument('[article...]', ARTICLES);
  addCacheFlags(addConfigFlag(addTalkFlags(addInputFlags(plan))))
    .option('-v, --verbose', 'print the words of each slide, and everything that is on no slide')
    .option('--json', 'print the plan as JSON');
  addDebugFlag(plan);

  const diff = define(
    'diff',
    'Say which slides are new, changed, moved or gone since the last build or a git revision, with the words before and after.',
    async () => (await import('./diff.js')).runDiff,
    DIFF_EXAMPLES,
  )
    .argument('[article...]', ARTICLES)
    .option('-o, --out <folder>', 'where the decks are (default: dist)')
    .addOption(new Option('--deck <file>', 'compare with this deck.json').conflicts('since'))
    .option('--since <revision>', 'compare with the article as it was at this commit, tag or branch', readRevision)
    .option('--html <file>', 'write a page that shows the slides side by side, before and after');
  addCacheFlags(addThemeFlag(addConfigFlag(addTalkFlags(addInputFlags(diff))))).option(
    '--json',
    'print the differences as JSON',
  );
  addDebugFlag(diff);

  const present = define(
    'present',
    'Serve the deck with its speaker view; what you change in the article shows at once.',
    async () => (await import('./present.js')).runPresent,
    PRESENT_EXAMPLES,
  )
    .argument('[article...]', ARTICLES)
    .option('--port <number>', 'the port to serve on (default: a free one)', readPort)
    .option('--open', 'open the deck in the browser')
    .option('--edit', 'change words, order and notes in the deck itself (E); only on this machine')
    .option('--remote [address]', 'let a phone lead and an audience follow, over the local network');
  addDebugFlag(addCacheFlags(addDeckFlags(addInputFlags(present))));

  const handout = define(
    'handout',
    'Print only the handout of each article.',
    async () => (await import('./handout.js')).runHandout,
    HANDOUT_EXAMPLES,
  )
    .argument('[article...]', ARTICLES)
    .option('-o, --out <folder>', 'where the handouts go (default: dist)');
  addCacheFlags(addBrowserFlags(addDeckFlags(addHandoutFlags(addChoiceFlags(addInputFlags(handout)))))).option(
    '-q, --quiet',
    'print only errors',
  );
  addDebugFlag(handout);

  const check = define(
    'check',
    'Prove that a deck says what its article says, and that it fits its slides.',
    async () => (await import('./check.js')).runCheck,
    CHECK_EXAMPLES,
  )
    .argument('[path...]', 'articles, or the deck.json of decks that are built (default: seeds)')
    .option('--article <path...>', 'where the articles of those decks are: files, folders or addresses')
    .option('--no-fit', 'do not open the slides in a browser at all')
    .option('--no-access', 'do not let axe judge them')
    .option('--json', 'print the result as JSON');
  addDebugFlag(addCacheFlags(addBrowserFlags(addDeckFlags(addInputFlags(check)))));

  return program;
}

const ARTICLES = 'files (text, Markdown, HTML, Word, PDF, EPUB), folders of them, addresses, or - (default: seeds)';

const PROGRAM_EXAMPLES = `
Examples:
  $ lectern build talk.docx               dist/talk/ gets the deck and its PDFs
  $ lectern plan talk.md --minutes 10     see what the talk would be
  $ lectern present talk.md --open        stand up and talk; S opens the speaker view
  $ lectern handout talk.md --per-page 6  six slides on a page
  $ lectern check talk.md                 every phrase traced back to the article

Run "lectern <command> --help" for the flags of a command.`;

const BUILD_EXAMPLES = `
Examples:
  $ lectern build                             every article in seeds/
  $ lectern build talk.md notes.txt -o out    out/talk/ and out/notes/
  $ lectern build talk.docx --minutes 20      a talk of 20 minutes
  $ lectern build talk.md --script hant       Chinese words in traditional script
  $ lectern build https://example.org/post    a page from the web
  $ pandoc talk.org -t markdown | lectern build -
  $ lectern build --no-pdf                    only the deck, with no browser
  $ lectern build talk.md -v                  and all that is on no slide, with its line

Beside an article, <name>.corrections.yaml mends damaged words, and
<name>.edits.yaml holds your own changes to the deck.
Exit codes: 0 done, 1 an article could not be built (the others are),
2 wrong usage.`;

const PLAN_EXAMPLES = `
Examples:
  $ lectern plan                             the articles in seeds/
  $ lectern plan talk.md --minutes 10        what ten minutes hold
  $ lectern plan talk.md --slides 12         at most twelve slides
  $ lectern plan talk.pdf -v                 with the words of each slide
  $ lectern plan talk.md --json              for other programs

It reads the edits beside the article, but loads no fonts and starts no browser.
Sizes are estimated; a build may still split a slide that does not fit.
Exit codes: 0 done, 1 an article could not be planned (the others are), 2 wrong usage.`;

const DIFF_EXAMPLES = `
Examples:
  $ lectern diff                               the articles in seeds/, against dist/
  $ lectern diff talk.md --since HEAD~1        against the last commit but one
  $ lectern diff --since v1.0 --html diff.html a page to look at, slides side by side
  $ lectern diff talk.md --deck old/deck.json  against another deck
  $ lectern diff talk.md --json                for other programs

Of a revision, the article is read with what lay beside it then: corrections, edits, pictures, configuration.
Nothing is checked out; nothing is written but the page of --html (one an article: diff-talk.html).
Exit codes: 0 compared, 1 an article could not be (the others are), 2 wrong usage.`;

const PRESENT_EXAMPLES = `
Examples:
  $ lectern present                   the articles in seeds/
  $ lectern present talk.md --open    build it, serve it, open it
  $ lectern present --port 8000       always at the same address
  $ lectern present talk.md --edit    E in the deck: change it in place, kept in talk.edits.yaml
  $ lectern present talk.md --remote  a phone as remote control (scan the code), and an address for the audience

In the deck: ? all keys, S speaker view, T light or dark, Shift+T the next theme, O overview, B black, F full screen. Ctrl-C ends it.`;

const HANDOUT_EXAMPLES = `
Examples:
  $ lectern handout                                three slides a page, with notes
  $ lectern handout talk.md --per-page 2           larger slides
  $ lectern handout --layout lines --paper letter  lines to write on, US Letter
  $ lectern handout --layout slides --per-page 9 --landscape
  $ lectern handout talk.md --layout article       the whole text, slides in its margin
  $ lectern handout talk.md --slides 3-9           only those slides; 12 alone is the
                                                   most slides there may be
  $ lectern handout talk.md --sections 2           only that section

A handout of some slides has a name of its own: handout-3-9.pdf, handout-section-2.pdf.
The handout is printed on white, whatever the theme of the deck.
Exit codes: 0 done, 1 an article could not be printed (the others are), 2 wrong usage.`;

const CHECK_EXAMPLES = `
Examples:
  $ lectern check                       the articles in seeds/
  $ lectern check dist/talk/deck.json   a deck that is built already, and the PDFs beside it
  $ lectern check out/talk/deck.json --article ~/texts/talk.md
  $ lectern check talk.md --no-fit      without a browser

Exit codes: 0 all is well, 1 something failed, 2 wrong usage.`;
