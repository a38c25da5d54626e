import { Parser } from 'htmlparser2';

/** An element of an XML file, its name without prefix. */
export interface XmlElement {
  readonly name: string;
  /** By their names without prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The words in it, those of its children included. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** The elements of an XML file, below a nameless root. Faults in it are passed over. */
export function readXml(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const stack: Growing[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const bare = Object.entries(attributes).map(([key, value]) => [key.replace(/^.*:/, ''), value] as const);
        const element = {
          name: name.replace(/^.*:/, ''),
          attributes: Object.fromEntries(bare),
          children: [],
          text: '',
        };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext(text) {
        for (const element of stack) element.text += text;
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return root;
}

/** All elements of a name below one, in the order of the file. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)]);
}
