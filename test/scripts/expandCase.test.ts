import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: the script is plain JavaScript.
import * as cases from '../../scripts/expandCase.mjs';
// @ts-expect-error: the script is plain JavaScript.
import * as classes from '../../scripts/narrowClasses.mjs';
import { isLatinOnly, mayBeLatin } from '../../src/core/anyOf.js';

interface Expression {
  readonly pattern: string;
  readonly flags: string;
}

const expandCase: (pattern: string) => string | null = cases.expandCase;
const writeExpression: (expression: Expression) => string = classes.writeExpression;

const SRC = new URL('../../src/core/', import.meta.url);
const ARTICLES = new URL('../fixtures/', import.meta.url);

/** All expressions that modules hold. */
function listExpressions(isAsked: (source: string) => boolean = () => true): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
    if ('regex' in node && node.regex) found.push(node.regex as Expression);
    else Object.values(node).forEach(visit);
  };
  for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.ts')) {
      const source = readFileSync(new URL(file, SRC), 'utf8');
      if (isAsked(source)) visit(parseAst(source, { lang: 'ts' }).body);
    }
  return found;
}

/** Sentences of the fixtures, some of each, as they are and in either case. */
function listSentences(most = 12): string[] {
  const files = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /article\.(?:txt|md)$/u.test(file),
  );
  return files.flatMap((file, at) => {
    const text = readFileSync(new URL(file, ARTICLES), 'utf8').slice(0, 4000);
    const lines = text.split(/\n+|(?<=[。.!?])\s*/u).filter((line) => line.length > 12 && line.length < 200);
    return lines
      .slice(0, most)
      .map((line, i) => [line, line.toUpperCase(), line.toLowerCase()][(at + i) % 3] as string);
  });
}

describe('an expression that disregards case', () => {
  it('has both cases of each letter', () => {
    expect(expandCase('^net(?:s|z)$')).toBe('^[nN][eE][tT](?:[sS]|[zZ])$');
    expect(expandCase(String.raw`[a-fé]\p{Lu}[^\p{Ll}x]é{2,3}(?<name>\d)`)).toBe(
      String.raw`[a-fA-FéÉ][\p{Lu}\p{Ll}][^\p{Lu}\p{Ll}xX][éÉ]{2,3}(?<name>\d)`,
    );
    expect(expandCase('船|ß|-')).toBe('船|ß|-');
  });

  it.each([String.raw`(a)\1`, String.raw`(?<a>x)\k<a>`, String.raw`\P{Lu}`])('stays as it is where %s', (pattern) => {
    expect(expandCase(pattern)).toBeNull();
  });

  it('finds nothing in Chinese, Japanese and Korean sentences where it is asked of Latin ones alone', () => {
    const asked = listExpressions((source) => source.includes('anyOf('));
    const seed = readFileSync(new URL('../../seeds/000_1d901f777cae34a8.txt', import.meta.url), 'utf8');
    const all = [...listSentences(100), ...seed.split(/[，。！？\n]+/u), ...seed.split(/\n+/u)];
    const sentences = all.filter((sentence) => !mayBeLatin(sentence));
    expect([asked.length > 100, sentences.length > 100]).toEqual([true, true]);
    for (const expression of asked) {
      const [, source = '', flags] = /^\/([\s\S]*)\/(\w*)$/u.exec(writeExpression(expression)) ?? [];
      const written = new RegExp(source, flags);
      if (!isLatinOnly(written)) continue;
      const found = sentences.find((sentence) => written.test(sentence));
      expect(found, `${expression.pattern.slice(0, 80)} finds ${found}`).toBeUndefined();
    }
  });

  it('finds the same in any text', () => {
    const pattern = String.raw`(?<!\p{L})[a-cé-ü]?net[^\sx]?(?:\p{Lu}\p{Ll}*|ÜB)?`;
    const expanded = new RegExp(expandCase(pattern) ?? '', 'gu');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'nNeEtTaCéÉüÜbBxX .-船'), { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        expect(text.match(expanded)).toEqual(text.match(new RegExp(pattern, 'giu')));
      }),
    );
  });
});

describe('every expression of the bundle', () => {
  it('finds in the fixtures what it was written to find', () => {
    const sentences = listSentences();
    const expressions = listExpressions();
    expect(expressions.length).toBeGreaterThan(2000);
    expect(sentences.length).toBeGreaterThan(50);
    const differ = expressions.filter(({ pattern, flags }) => {
      const written = writeExpression({ pattern, flags });
      const end = written.lastIndexOf('/');
      const once = (all: string): string => all.replace(/[gy]/gu, '');
      const own = new RegExp(pattern, once(flags));
      const bundled = new RegExp(written.slice(1, end), once(written.slice(end + 1)));
      return sentences.some((text) => {
        const [one, other] = [own.exec(text), bundled.exec(text)];
        return one?.index !== other?.index || one?.[0] !== other?.[0];
      });
    });
    expect(differ).toEqual([]);
  });
});
