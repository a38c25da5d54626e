import type { AgendaItem, AgendaSlide, Slide, TracedText } from '../model.js';
import { readAlike } from './findCounterpart.js';

/**
 * The agenda leads where its sections now begin, and calls them what their dividers do. A section of which nothing is
 * left is not announced.
 * @param planned the slides before they were edited
 */
export function repairLinks(slides: readonly Slide[], planned: readonly Slide[]): Slide[] {
  return slides.map((slide) => (slide.kind === 'agenda' ? repairAgenda(slide, slides, planned) : slide));
}

function repairAgenda(agenda: AgendaSlide, slides: readonly Slide[], planned: readonly Slide[]): AgendaSlide {
  const items = agenda.items.flatMap((item, i): AgendaItem[] => {
    const target = findStart(item, agenda.items[i + 1], slides);
    return target === null ? [] : [{ ...item, target, title: nameItem(item, slides, planned) }];
  });
  return { ...agenda, items: items.length > 0 ? items : agenda.items };
}

/** The slide that the item leads to, else the first one left of its sections; `cover` stands for what has none. */
function findStart(item: AgendaItem, next: AgendaItem | undefined, slides: readonly Slide[]): string | null {
  if (slides.some(({ id }) => id === item.target)) return item.target;
  const end = next?.number ?? Number.POSITIVE_INFINITY;
  const isOwn = ({ section }: Slide): boolean => section !== null && section >= item.number && section < end;
  return slides.find(isOwn)?.id ?? null;
}

/** What the presenter has called the section, unless they have called the agenda's item something else. */
function nameItem(item: AgendaItem, slides: readonly Slide[], planned: readonly Slide[]): TracedText {
  const find = (deck: readonly Slide[]): TracedText | null => {
    const slide = deck.find(({ id }) => id === item.target);
    return slide?.kind === 'section' ? slide.title : null;
  };
  const [now, before] = [find(slides), find(planned)];
  return now?.own && before && readAlike(before.text, item.title.text) ? now : item.title;
}
