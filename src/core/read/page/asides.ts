import { headsAppendix } from '../../clean/boilerplate/vocabulary.js';
import { headingLevel, isBlockElement, isSilent, namesOf } from './elements.js';
import { type ElementNode, eachText } from './parseTree.js';

/** The buttons and messages of what plays a film or a recording. */
const PLAYER = /(?:^|[\s_-])(?:(?:video|audio|media|music|jw)?-?player|video-js|jwplayer|plyr)(?=$|[\s_-])/i;

function isPlayer({ attributes }: ElementNode): boolean {
  return PLAYER.test(attributes.class ?? '');
}

/**
 * The table beside an encyclopaedia's article that says again in labels and values what the text says, and its boxes of
 * links: MediaWiki's names for them, which other wikis have taken over.
 */
function isWikiBox({ name, attributes }: ElementNode): boolean {
  return (
    /^(?:table|aside|div)$/.test(name) &&
    /(?:^|\s)(?:portable-)?(?:infobox|(?:vertical-)?navbox|hatnote|ambox|mw-indicators?)(?=$|[\s_-])/i.test(
      attributes.class ?? '',
    )
  );
}

/** Navigation is that wherever it stands; other names only tell where the judge agrees. */
export function isAlwaysChrome(element: ElementNode): boolean {
  const { name, attributes } = element;
  return (
    isPlayer(element) ||
    isWikiBox(element) ||
    name === 'nav' ||
    attributes.role === 'navigation' ||
    attributes.role === 'search'
  );
}

/** `Recommended for you` above what the judge did not take. */
export function announcesOthers(element: ElementNode): boolean {
  if (!isBlockElement(element) || headingLevel(element) > 0) return false;
  for (const text of eachText(element)) {
    if (isSilent(text.parent) || text.text.text.trim() === '') continue;
    return headsAppendix(text.text.text.trim());
  }
  return false;
}

/** What its makers call other articles, and what readers wrote below this one. */
export function isOthers(element: ElementNode): boolean {
  // What a script does with it (`js-truncate-related-to-my-size`) is no name.
  const names = namesOf(element).replace(/(?:^|\s)js-\S+/g, ' ');
  return /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|comments?|comment-?list|disqus)(?=$|[\s_-])/i.test(names);
}

/** Links into the page itself, and nothing else: its table of contents. */
export function isContentsList(element: ElementNode): boolean {
  if (element.name !== 'ul' && element.name !== 'ol') return false;
  const items = element.children.filter((child): child is ElementNode => child.type === 'element');
  return items.length >= 2 && items.every(isContentsItem);
}

function isContentsItem(item: ElementNode): boolean {
  const link = item.children.find((child) => child.type === 'element' || child.text.text.trim() !== '');
  return link?.type === 'element' && link.name === 'a' && /^#./.test(link.attributes.href ?? '');
}
