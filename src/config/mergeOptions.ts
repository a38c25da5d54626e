import { DEFAULTS, type Options } from './options.js';
import type { Choices } from './schema.js';

/** The defaults, overruled by each source in turn: the last one that says something about an option decides it. */
export function mergeOptions(...sources: readonly Choices[]): Options {
  let options = DEFAULTS;
  for (const source of sources) options = overrule(options, source);
  return sources.some(({ handout }) => handout?.perPage !== undefined) ? options : fillPages(options);
}

/** Three slides alone in a row leave most of a page that lies on its side empty: four fill it. */
function fillPages(options: Options): Options {
  const { layout, orientation } = options.handout;
  const isEmpty = layout === 'slides' && orientation === 'landscape';
  return isEmpty ? { ...options, handout: { ...options.handout, perPage: 4 } } : options;
}

function overrule(options: Options, source: Choices): Options {
  return {
    ...options,
    ...defined(source),
    handout: { ...options.handout, ...readHandout(source.handout ?? {}) },
    slidesPdf: { ...options.slidesPdf, ...defined(source.slidesPdf ?? {}) },
    browser: { ...options.browser, ...defined(source.browser ?? {}) },
    cache: { ...options.cache, ...defined(source.cache ?? {}) },
  };
}

/** `notes` is the short way to say which of two layouts; one that is named as well is meant. */
function readHandout({ notes, layout, ...choices }: NonNullable<Choices['handout']>): Defined<Options['handout']> {
  const said = notes === undefined ? undefined : notes ? 'notes' : 'lines';
  return defined({ ...choices, layout: layout === 'notes' ? (said ?? layout) : (layout ?? said) });
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(source: T): Defined<T> {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined)) as Defined<T>;
}
