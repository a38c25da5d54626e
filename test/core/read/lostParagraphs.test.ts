import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../support/read.js';

const wrapped = Array.from({ length: 12 }, (_, i) => [
  `Harbour ${i} has two cranes and a shed, and in winter`,
  'nobody comes to it but the pilots, who wait for the',
  'ice to break and tell each other about the storms.',
]).flat();

describe('a text that lost the ends of its paragraphs', () => {
  it('is read as lines that were wrapped, where they break within sentences', async () => {
    const blocks = wordsOf((await read(wrapped.join('\n'))).blocks);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toContain('the ice to break');
  });

  it('has a paragraph for each line that ends a sentence', async () => {
    expect((await read(wrapped.map((line) => `${line.replace(/[.,]?$/u, '.')}`).join('\n'))).blocks).toHaveLength(36);
  });

  it('is parted where a full stop runs into the next word', async () => {
    const sentences = Array.from({ length: 7 }, (_, i) => `In winter ${i} nobody comes to the harbour but the pilots.`);
    const found = wordsOf((await read(`${sentences.join('')}\n${sentences[0]}`)).blocks);
    expect(found).toEqual([...sentences, sentences[0]]);
  });

  it('is left alone where few do, and where names do', async () => {
    const few = 'Nobody comes to the harbour.But the pilots do so, and they wait. The ice breaks.Then they go home.';
    expect((await read(`${few}\nThey wait for the ice to break.`)).blocks).toHaveLength(2);
    const code = Array.from({ length: 8 }, (_, i) => `Call System.Out.write${i} with React.Component in it.`).join(' ');
    expect((await read(`${code}\nThey wait for the ice to break.`)).blocks).toHaveLength(2);
  });
});
