import { describe, expect, it } from 'vitest';
import { readRuns, splitRuns } from '../../../../src/core/render/code/readRuns.js';

describe('readRuns', () => {
  it('reads spans and entities back into text', () => {
    const html =
      '<span class="hljs-keyword">if</span> (a &lt; b &amp;&amp; c === <span class="hljs-string">&quot;&#x27;&quot;</span>)';
    expect(readRuns(html)).toEqual([
      { text: 'if', role: 'keyword' },
      { text: ' (a < b && c === ', role: null },
      { text: '"\'"', role: 'string' },
      { text: ')', role: null },
    ]);
  });

  it('takes the innermost scope, and plain code within a text', () => {
    const html =
      '<span class="hljs-string">f"a<span class="hljs-subst">{b+<span class="hljs-number">1</span>}</span>c"</span>';
    expect(readRuns(html).map(({ text, role }) => [text, role])).toEqual([
      ['f"a', 'string'],
      ['{b+', null],
      ['1', 'number'],
      ['}', null],
      ['c"', 'string'],
    ]);
  });

  it('tells names of classes from other names, and leaves what it does not know as what it stands in', () => {
    const html =
      '<span class="hljs-title class_">A</span><span class="hljs-title function_">f</span><span class="hljs-comment">x<span class="hljs-unknown">y</span></span>';
    expect(readRuns(html)).toEqual([
      { text: 'A', role: 'type' },
      { text: 'f', role: 'name' },
      { text: 'xy', role: 'comment' },
    ]);
  });
});

describe('splitRuns', () => {
  it('gives each line its runs, its break with it', () => {
    const lines = splitRuns([
      { text: '/* a\n b */', role: 'comment' },
      { text: '\n\nx', role: null },
    ]);
    expect(lines.map((line) => line.map(({ text }) => text))).toEqual([['/* a\n'], [' b */', '\n'], ['\n'], ['x']]);
  });

  it('makes no line of what follows the last break', () => {
    expect(splitRuns([{ text: 'a\n', role: null }])).toEqual([[{ text: 'a\n', role: null }]]);
  });
});
