import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Edits } from '../../../src/core/edit/edits.js';
import { writeEdits } from '../../../src/io/edits/writeEdits.js';

const FILE = `# What I change for Tuesday.
# yaml-language-server: $schema=edits.schema.json

slides:                                   # ids as in deck.json
    quote-rdkh: {hide: true}   # too long

    # The demo
    stages-8i0r: { seconds: 90,
        notes: "Tell them about the demo." }
    points-1kc9:
        was:
        - Growth came late
        - 'Orders doubled'
        title: >
          Growth came late,
          but it came
        say: |
          One.

          Two.


insert:
- id: own-demo
  after: points-1kc9
  # by hand
  slide: |
    # Demo

    - Watch
`;

function read(text: string): Edits {
  const { slides, insert } = parseDocument(text).toJS() as Edits;
  return { slides: slides ?? {}, ...(insert && { insert }) };
}

/** The lines that are other than before. */
function differ(one: string, other: string): { gone: string[]; come: string[] } {
  const [before, after] = [one.split('\n'), other.split('\n')];
  return {
    gone: before.filter((line) => !after.includes(line)),
    come: after.filter((line) => !before.includes(line)),
  };
}

describe('writing the edits file', () => {
  it('leaves a file that says all of it as it is, to the byte', () => {
    expect(writeEdits(FILE, read(FILE))).toBe(FILE);
    const windows = `\uFEFF${FILE.replace(/\n/g, '\r\n')}`;
    expect(writeEdits(windows, read(FILE))).toBe(windows);
  });

  it('writes what is new, and nothing else', () => {
    const edits = read(FILE);
    const cover = { was: ['Tides'], title: 'Tides: a talk' };
    const text = writeEdits(FILE, { ...edits, slides: { ...edits.slides, cover } });
    expect(read(text).slides.cover).toEqual(cover);
    expect(differ(FILE, text)).toEqual({
      gone: [],
      come: ['    cover:', '            - Tides', '        title: "Tides: a talk"'],
    });
  });

  it('changes a field in its place and keeps the comments around it', () => {
    const edits = read(FILE);
    const slides = { ...edits.slides, 'quote-rdkh': { hide: true, notes: 'Yes' } };
    const text = writeEdits(FILE, { ...edits, slides });
    expect(differ(FILE, text)).toEqual({
      gone: ['    quote-rdkh: {hide: true}   # too long'],
      come: ['    quote-rdkh: {hide: true, notes: Yes} # too long'],
    });
  });

  it('takes out what is gone, and passes on what is said before it', () => {
    const edits = read(FILE);
    const { 'stages-8i0r': _, ...slides } = edits.slides;
    const text = writeEdits(FILE, { ...edits, slides });
    expect(differ(FILE, text).come).toEqual([]);
    expect(text).toContain('    # The demo\n    points-1kc9:');
  });

  it('begins a file, and empties it', () => {
    const edits: Edits = {
      slides: { cover: { was: ['A', 'B'], title: '# no comment', words: { '5%': [null, 'five'] } } },
      insert: [{ id: 'own-1', after: 'cover', slide: '# Mine\n\n- One' }],
    };
    const text = writeEdits('', edits);
    expect(read(text)).toEqual(edits);
    expect(writeEdits(text, { slides: {} })).toBe('');
    expect(writeEdits(`# Mine\n${text}`, { slides: {} })).toBe('# Mine\nslides:\ninsert:\n');
    expect(read(writeEdits('# Mine\n', edits))).toEqual(edits);
    expect(writeEdits('slides:\n', { slides: {} })).toBe('');
    expect(read(writeEdits('slides:\ninsert:\n', edits))).toEqual(edits);
  });

  it('puts slides into another order', () => {
    const edits = read(FILE);
    const { 'quote-rdkh': quote, ...others } = edits.slides;
    const text = writeEdits(FILE, { ...edits, slides: { ...others, ...(quote && { 'quote-rdkh': quote }) } });
    expect(Object.keys(read(text).slides)).toEqual(['stages-8i0r', 'points-1kc9', 'quote-rdkh']);
    expect(differ(FILE, text).gone.join()).not.toContain('title');
  });
});
