import { isHidden } from './isHidden.js';
import type { ElementNode, PageNode } from './parseTree.js';

/** Elements that hold no words for a reader, or words that gloss others. */
const SILENT = new Set(
  `script style template noscript svg iframe canvas object embed audio video map button select option textarea input
   datalist dialog menu rt rp annotation annotation-xml head link meta base param source track nav`.split(/\s+/),
);

const BLOCKS = new Set(
  `html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead
   tr ul caption`.split(/\s+/),
);

/** Roles of what stands around an article. */
const CHROME_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog|menu|menubar|toolbar)$/;

/**
 * Words of class names and ids by which the makers of pages call what stands around an article. They are written in
 * English on pages in any language.
 */
const CHROME_NAME =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|side-?bar|breadcrumbs?|crumbs?|comments?|comment-?list|respond|disqus|related|recommend(?:ed|ations?)?|share|sharing|sharedaddy|social|follow|subscribe|newsletter|signup|promo|advert(?:isement)?|ads?|adsbygoogle|sponsor(?:ed)?|banner|cookies?|consent|gdpr|pagination|pager|prev-?next|popup|modal|overlay|tooltip|dropdown|toolbar|login|masthead|skip-?link|tags?|tag-?list|tag-?cloud|author-?(?:box|bio|card|info)|about-?author|reactions?|rating|widget|toc|table-of-contents|catlinks|navbox|hatnote|dablink|editsection|mw-editsection|footer|site-?footer|colophon|license|copyright|print-?only|sr-only|blind|screen-?out|visually-?hidden|screen-reader-text)(?=$|[\s_-])/i;

/** Asides that are the article's own: a note, a tip, a warning. */
const CALLOUT =
  /(?:^|[\s_-])(?:note|tip|hint|info|warning|caution|danger|important|callout|admonition|pull-?quote)(?=$|[\s_-])/i;

/** Line numbers beside code, and the marks that link a heading to itself. */
const BESIDE =
  /(?:^|\s)gutter(?=$|\s)|(?:^|[\s_-])(?:lineno|linenos|line-?numbers?(?:-rows)?|headerlink|heading-?anchor|header-?anchor|anchor-?link|permalink|editsection|copy-?button)(?=$|[\s_-])/i;

export function isBlockElement(element: ElementNode): boolean {
  return BLOCKS.has(element.name) || /display\s*:\s*(?:block|table|flex|grid)/i.test(element.attributes.style ?? '');
}

export function isSilent(element: ElementNode): boolean {
  const { attributes, name } = element;
  if (SILENT.has(name)) return true;
  // Pandoc hides a caption from those who are read to, since it says what the picture's own words say.
  if (isHidden(attributes) && name !== 'figcaption') return true;
  return name !== 'pre' && name !== 'code' && headingLevel(element) === 0 && BESIDE.test(attributes.class ?? '');
}

/** What its own name, role or class says: it stands around the article. */
export function isChrome(element: ElementNode): boolean {
  const { attributes, name } = element;
  if (name === 'nav' || name === 'footer' || name === 'form') return true;
  if (CHROME_ROLE.test(attributes.role ?? '')) return true;
  const names = namesOf(element);
  if (name === 'aside') return !CALLOUT.test(names);
  return name !== 'body' && name !== 'html' && CHROME_NAME.test(names);
}

/** A button of its own closes it: a box that opens above the page, whatever it says. */
export function isPopup({ children }: ElementNode): boolean {
  return children.some((child) => {
    if (child.type === 'text' || (child.name !== 'button' && child.attributes.role !== 'button')) return false;
    const told = [namesOf(child), child.attributes['aria-label'], child.attributes['data-action']].join(' ');
    return 'data-dismiss' in child.attributes || /(?:^|[\s_-])(?:close|dismiss)(?=$|[\s_-])/i.test(told);
  });
}

export function namesOf({ attributes }: ElementNode): string {
  return `${attributes.class ?? ''} ${attributes.id ?? ''}`;
}

/** 1 to 6 for a heading; 0 for anything else. */
export function headingLevel(node: PageNode): number {
  if (node.type === 'text') return 0;
  const level = /^h([1-6])$/.exec(node.name)?.[1];
  if (level) return Number(level);
  if (node.attributes.role !== 'heading') return 0;
  const stated = Number(node.attributes['aria-level'] ?? 2);
  return stated >= 1 && stated <= 6 ? Math.trunc(stated) : 2;
}
