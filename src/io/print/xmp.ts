import type { PdfDescription } from './describePdf.js';

const escapeXml = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The description as an XMP packet: what archives and reference managers read. */
export function writeXmp(description: PdfDescription, producer: string): string {
  const { title, author, subject, keywords, language } = description;
  const alternatives = (tag: string, text: string | null): string =>
    text ? `<dc:${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${tag}>` : '';
  const list = (tag: string, kind: 'Seq' | 'Bag', items: readonly string[]): string => {
    const entries = items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('');
    return items.length > 0 ? `<dc:${tag}><rdf:${kind}>${entries}</rdf:${kind}></dc:${tag}>` : '';
  };
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    alternatives('title', title),
    list('creator', 'Seq', author ? [author] : []),
    alternatives('description', subject),
    list('subject', 'Bag', keywords),
    list('language', 'Bag', [language]),
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    keywords.length > 0 ? `<pdf:Keywords>${escapeXml(keywords.join('; '))}</pdf:Keywords>` : '',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    ...properties.filter((property) => property !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
