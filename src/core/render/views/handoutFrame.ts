import type { Language } from '../../model.js';
import type { HandoutFront } from '../describeFront.js';
import type { HandoutSources } from '../describeSources.js';
import { fillLabel, findHandoutLabels } from '../labels/handoutLabels.js';
import { findSlideLabels } from '../labels/slideLabels.js';

/** What `parts/handoutFront.hbs` sets: the contents with the pages that they lead to. */
export function viewFront(front: HandoutFront, pageOf: ReadonlyMap<string, number>, language: Language) {
  const { title, standfirst, facts, counts, legend, contents, isWide, isLong } = front;
  return {
    title,
    standfirst,
    facts,
    counts,
    legend,
    isWide: isWide && !isLong && contents.length > 0,
    isLong,
    label: findHandoutLabels(language).contents,
    contents: contents.map((entry) => ({
      numeral: entry.numeral,
      title: entry.title,
      href: `#${entry.target}`,
      page: pageOf.get(entry.target) ?? null,
    })),
  };
}

/** What `parts/handoutSources.hbs` sets. */
export function viewSources({ title, facts, file, address, entries, notes }: HandoutSources, language: Language) {
  const labels = findHandoutLabels(language);
  return {
    label: findSlideLabels(language).sources,
    title,
    facts,
    file,
    place: address === null ? null : { href: address, text: address },
    entries: entries.map(({ text, slides }) => ({
      text,
      slides: slides.map(({ number, id }, index) => ({
        href: `#${id}`,
        // The first says what the numbers are.
        text: index === 0 ? fillLabel(labels.slide, [number]) : `${number}`,
        gap: index < slides.length - 1 ? labels.separator : '',
      })),
    })),
    notes: notes.map((text) => ({ parts: splitAddresses(text) })),
  };
}

/** Addresses in a text become links. */
function splitAddresses(text: string): readonly { readonly text: string; readonly href: string | null }[] {
  return text.split(/(https?:\/\/[^\s<>"“”「」，。、；：）】]+)/u).flatMap((part, index) => {
    if (part === '') return [];
    if (index % 2 === 0) return [{ text: part, href: null }];
    const address = part.replace(/[.,;:!?)\]]+$/, '');
    const rest = part.slice(address.length);
    return [{ text: address, href: address }, ...(rest === '' ? [] : [{ text: rest, href: null }])];
  });
}
