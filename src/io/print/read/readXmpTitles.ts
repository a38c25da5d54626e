import { decodeXML } from 'entities';

/** The titles in an XMP packet, in whatever languages it gives them. */
export function readXmpTitles(packet: Uint8Array): readonly string[] {
  const xml = Buffer.from(packet).toString('utf8');
  const titles = /<dc:title>([\s\S]*?)<\/dc:title>/.exec(xml)?.[1] ?? '';
  return [...titles.matchAll(/<rdf:li\b[^>]*>([\s\S]*?)<\/rdf:li>/g)].map(([, title = '']) => decodeXML(title));
}
