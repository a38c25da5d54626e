import { type Command, Option } from 'commander';
import type { Choices } from '../config/schema.js';
import type { Span } from '../core/render/chooseSlides.js';
import {
  HANDOUT_KINDS,
  type HandoutKind,
  PAPERS,
  type Paper,
  PER_PAGE,
  type PerPage,
} from '../core/render/handoutOptions.js';
import { SCRIPTS, type Script } from '../core/script/script.js';
import { INPUT_FORMATS, type InputFormat } from '../io/formats.js';
import { listThemes } from '../io/listThemes.js';
import {
  readChoice,
  readEncoding,
  readMinutes,
  readPerPage,
  readSeconds,
  readSections,
  readSlides,
} from './flagValues.js';

/** The flags of all commands as commander hands them over. Each command defines some of them. */
export interface Flags {
  readonly out?: string;
  readonly pdf?: boolean;
  /** Of `build`: whether the handout is printed. */
  readonly handout?: boolean;
  readonly theme?: string;
  readonly minutes?: number;
  /** A number is the most there may be; of `handout`, spans are those to print. */
  readonly slides?: number | readonly Span[];
  /** Of `handout`: the sections to print. */
  readonly sections?: readonly Span[];
  readonly script?: Script;
  readonly images?: boolean;
  readonly fetchImages?: boolean;
  readonly fragments?: boolean;
  readonly perPage?: PerPage;
  readonly paper?: Paper;
  readonly landscape?: boolean;
  readonly portrait?: boolean;
  readonly layout?: HandoutKind;
  readonly notes?: boolean;
  readonly pdfNotes?: boolean;
  readonly pdfFullScreen?: boolean;
  readonly pdfSteps?: boolean;
  readonly browser?: string;
  readonly browserUrl?: string;
  readonly browserTimeout?: number;
  readonly cache?: boolean;
  readonly cacheDir?: string;
  readonly port?: number;
  readonly open?: boolean;
  /** Of `present`: an address of this machine, or true for that of the local network. */
  readonly remote?: string | true;
  /** Of `present`: the deck's own window may change it. */
  readonly edit?: boolean;
  readonly config?: string;
  readonly timings?: boolean;
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  /** Of `diff`: the deck.json to compare with. */
  readonly deck?: string;
  /** Of `diff`: the revision to compare with. */
  readonly since?: string;
  /** Of `diff`: the page to write. */
  readonly html?: string;
  /** Of `build`: goes on, and builds again what changes. */
  readonly watch?: boolean;
  readonly fit?: boolean;
  readonly access?: boolean;
  readonly debug?: boolean;
  readonly encoding?: string;
  readonly format?: InputFormat;
  readonly allowPrivate?: boolean;
  /** Of `check`: where the articles of decks are. */
  readonly article?: readonly string[];
}

/** What the flags say about the options. `--no-…` flags are true when they are absent: then they say nothing. */
export function readFlags(flags: Flags): Choices {
  return {
    out: flags.out,
    pdf: flags.pdf === false ? false : undefined,
    theme: flags.theme,
    minutes: flags.minutes,
    slides: typeof flags.slides === 'number' ? flags.slides : undefined,
    script: flags.script,
    images: flags.images === false ? false : undefined,
    fetchImages: flags.fetchImages,
    fragments: flags.fragments,
    handout: {
      perPage: flags.perPage,
      paper: flags.paper,
      orientation: flags.landscape ? 'landscape' : flags.portrait ? 'portrait' : undefined,
      layout: flags.layout,
      notes: flags.notes,
    },
    slidesPdf: { notes: flags.pdfNotes, fullScreen: flags.pdfFullScreen, steps: flags.pdfSteps },
    browser: { path: flags.browser, url: flags.browserUrl, timeout: flags.browserTimeout },
    cache: { enabled: flags.cache === false ? false : undefined, dir: flags.cacheDir },
    port: flags.port,
    open: flags.open,
  };
}

export function addConfigFlag(command: Command): Command {
  return command.option('--config <file>', 'a configuration file (default: the nearest lectern.config.yaml or .json)');
}

/** How articles are read, where they do not say it themselves. */
export function addInputFlags(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'what the article is, whatever its name').choices(INPUT_FORMATS))
    .option('--encoding <name>', 'how its text is encoded (default: detected)', readEncoding)
    .option('--allow-private', 'fetch addresses of this machine and of private networks, too');
}

/** What the plan of a talk depends on. */
export function addTalkFlags(command: Command): Command {
  if (!command.options.some(({ long }) => long === '--slides'))
    command.option('--slides <number>', 'the most slides there may be, all kinds counted', readSlides);
  return command
    .option('--minutes <number>', 'the length of the slot the talk has to fill', readMinutes)
    .addOption(new Option('--script <name>', 'convert Chinese words into this script').choices(SCRIPTS))
    .option('--no-images', 'show none of the pictures of the article');
}

export function addThemeFlag(command: Command): Command {
  const words = 'the theme shown first (default: light or dark, as the viewer’s system is set)';
  return command.addOption(new Option('--theme <name>', words).choices(listThemes()));
}

export function addDeckFlags(command: Command): Command {
  return addThemeFlag(addTalkFlags(addConfigFlag(command)))
    .option('--fetch-images', 'fetch the pictures that the article has on other machines')
    .option(
      '--fragments',
      'let everything that is listed appear one by one (default: stages, numbered lists, timelines)',
    )
    .option('--no-fragments', 'let nothing appear one by one');
}

export function addHandoutFlags(command: Command): Command {
  const perPage = new Option(
    '--per-page <number>',
    'slides on a page of the handout; with notes, at most so many (default: 3; of slides alone on paper that lies on its side, 4)',
  )
    .choices(PER_PAGE.map(String))
    .argParser(readPerPage);
  const layout = new Option(
    '--layout <name>',
    'what stands with its slides: the notes, ruled lines, nothing; or the whole article, slides in its margin',
  ).choices(HANDOUT_KINDS);
  return command
    .addOption(layout)
    .addOption(perPage)
    .addOption(new Option('--paper <size>', 'the paper of the handout').choices(PAPERS))
    .addOption(new Option('--landscape', 'turn the paper').conflicts('portrait'))
    .option('--portrait', 'keep the paper upright')
    .option('--notes', 'the same as --layout notes')
    .option('--no-notes', 'the same as --layout lines');
}

/** Which slides of a deck are printed. Their numbers take the place of a ceiling, which is a number alone. */
export function addChoiceFlags(command: Command): Command {
  return command
    .option('--slides <numbers>', 'the slides to print (3-9, or 3,5,20-); or the most there may be (12)', readChoice)
    .option('--sections <numbers>', 'the sections to print (2, or 1,3-4)', readSections);
}

/** What `slides.pdf` holds beside the slides. */
export function addSlidesPdfFlags(command: Command): Command {
  return command
    .option('--pdf-notes', 'put the speaker notes onto the pages of slides.pdf, as comments')
    .option('--pdf-steps', 'a page of slides.pdf for each point as it appears')
    .option('--pdf-full-screen', 'let slides.pdf open full screen');
}

export function addBrowserFlags(command: Command): Command {
  return command
    .option('--browser <path>', 'the Chrome, Chromium or Edge to print with')
    .option('--browser-url <address>', 'a browser that already runs, as ws://… or http://…')
    .option('--browser-timeout <seconds>', 'how long it may take over one thing (default: 120)', readSeconds);
}

export function addCacheFlags(command: Command): Command {
  return command
    .option(
      '--cache-dir <folder>',
      'where fonts, plans and PDFs of earlier builds are kept (default: your cache folder)',
    )
    .option('--no-cache', 'make everything anew, also where nothing has changed, and keep nothing');
}

export function addDebugFlag(command: Command): Command {
  return command.option('--debug', 'print stack traces of errors');
}
