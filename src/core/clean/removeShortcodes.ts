import { bareWords } from '../bareWords.js';
import type { Block, TracedText } from '../model.js';
import { slice, trim } from '../trace.js';

/** What a blog's editor types for a picture with its caption: `[caption id="a_1" width="500"] words[/caption]`. */
const CAPTION = /^\[caption\b[^\]\n]{0,300}\]([^\n]*?)\[\/caption\]$/u;
/** What it types for what is drawn elsewhere: `[gallery ids="1,2"]`, `[embed]https://…[/embed]`, `{{< video src="…" >}}`, `![[oven.png]]`. */
const WHOLE =
  /^(?:\[(?:gallery|embed|video|audio|playlist|youtube|vimeo|tweet|contact-form(?:-7)?|ad|adsense|toc|caption)(?:\s+[\w-]+=[^\]\n]{0,300})?\](?:[^\n]{0,300}\[\/\w[\w-]{0,20}\])?|\{\{[<%][^\n]{1,400}[>%]\}\}|!\[\[[^\]\n]{1,200}\]\])$/u;

/**
 * Takes off the short codes of blog editors that an export left in the words. The caption in one is its picture's, where
 * the picture stands beside it and has none.
 */
export function removeShortcodes(blocks: readonly Block[]): Block[] {
  if (!blocks.some((block) => block.type === 'paragraph' && isShortcode(block.text.text))) return [...blocks];
  const alts = new Map<number, TracedText>();
  const kept = blocks.map((block, index): Block | null => {
    if (block.type !== 'paragraph' || !isShortcode(block.text.text)) return block;
    const caption = readCaption(block.text);
    if (!caption) return null;
    const at = [index + 1, index - 1].find((place) => blocks[place]?.type === 'image');
    const picture = at === undefined ? undefined : blocks[at];
    if (at === undefined || picture?.type !== 'image') return { ...block, text: caption };
    if (bareWords(picture.alt.text) === '') alts.set(at, caption);
    return bareWords(picture.alt.text) === '' || bareWords(picture.alt.text) === bareWords(caption.text)
      ? null
      : { ...block, text: caption };
  });
  return kept.flatMap((block, index): Block[] => {
    if (block === null) return [];
    const alt = alts.get(index);
    return alt && block.type === 'image' ? [{ ...block, alt }] : [block];
  });
}

function isShortcode(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x5b || first === 0x7b || first === 0x21) && (CAPTION.test(text.trim()) || WHOLE.test(text.trim()));
}

function readCaption(text: TracedText): TracedText | null {
  const words = CAPTION.exec(text.text.trim())?.[1];
  if (words === undefined || words.trim() === '') return null;
  const at = text.text.indexOf(']') + 1;
  return trim(slice(text, at, at + words.length));
}
