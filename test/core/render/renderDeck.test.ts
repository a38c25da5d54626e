import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { fitDeck } from '../../../src/core/fit/fitDeck.js';
import { listPhrases } from '../../../src/core/listPhrases.js';
import type { RenderAssets } from '../../../src/core/render/assets.js';
import { embedJson, embedScript, embedStyle } from '../../../src/core/render/embed.js';
import { renderDeck, renderPage } from '../../../src/core/render/renderDeck.js';
import { renderParts } from '../../../src/core/render/renderParts.js';
import { renderSpeaker } from '../../../src/core/render/renderSpeaker.js';
import { sampleDeck, words } from '../../support/decks.js';
import { assetsFor } from '../../support/print.js';

const deck = fitDeck(sampleDeck());
let assets: RenderAssets;
let speakerHtml: string;
beforeAll(async () => {
  assets = await assetsFor(deck, 'deck');
  speakerHtml = renderSpeaker(deck.meta, assets, 'file');
});

const render = (options: { speaker?: boolean; fonts?: boolean } = {}): string =>
  renderDeck(deck, options.fonts === false ? { ...assets, fonts: [] } : assets, {
    theme: 'paper',
    speakerHtml: options.speaker === false ? null : speakerHtml,
  });

/** The page as the server of `present` has it. */
const renderServed = (): string =>
  renderPage(renderParts(deck, assets, { theme: 'paper', notes: true }), deck.meta, assets, { role: 'presenter' });

const policyOf = (html: string): string =>
  (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#x3D;', '=');

/** Scripts run as they stand there, or as text that another script runs. */
const SCRIPT = /(<script(?: type="text\/plain")?(?: data-lent)?>)([\s\S]*?)(<\/script>)/g;

const listScripts = (html: string): string[] => [...html.matchAll(SCRIPT)].map(([, , script]) => script ?? '');

/** The page without the texts of its scripts, which speak of addresses too. */
const markup = (html: string): string => html.replace(SCRIPT, '$1$3');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The markup without what names its phrases: the spans that do nothing else are opened. */
function withoutPlaces(html: string): string {
  const { document } = parseHTML(html);
  for (const named of Array.from(document.querySelectorAll('[data-phrase]'))) {
    named.removeAttribute('data-phrase');
    if (named.localName === 'span' && named.attributes.length === 0) named.replaceWith(...Array.from(named.childNodes));
  }
  return document.toString();
}

/** The markup without the links of its words: where they are changed in place, they lead nowhere. */
function withoutLinks(html: string): string {
  const { document } = parseHTML(html);
  for (const link of Array.from(document.querySelectorAll('a:not([data-kind="agenda"] a, [data-chrome] a)')))
    link.replaceWith(...Array.from(link.childNodes));
  return document.toString();
}

describe('a page in which the deck can be changed', () => {
  const parts = (phrases: boolean) => renderParts(deck, assets, { theme: 'paper', notes: true, phrases });

  it('names every phrase by its number, and is otherwise the same', () => {
    const plain = parts(false).slides;
    for (const [at, { html }] of parts(true).slides.entries()) {
      const slide = deck.slides[at];
      const numbers = [...html.matchAll(/ data-phrase="(\d+)"/g)].map(([, number]) => Number(number));
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(slide ? [...listPhrases(slide).keys()] : []);
      expect(withoutPlaces(html)).toBe(withoutLinks(plain[at]?.html ?? ''));
    }
  });

  it('is the presenter’s with a token only: no file and no audience has its scripts', () => {
    const page = (role: 'presenter' | 'audience', editToken: string | null) =>
      renderPage(parts(true), deck.meta, assets, role === 'audience' ? { role } : { role, editToken });
    expect(page('presenter', 'secret')).toContain('"token":"secret"');
    expect(page('presenter', 'secret')).toContain('LecternEdit');
    for (const html of [render(), page('presenter', null), page('audience', null)])
      expect(html).not.toMatch(/LecternEdit = |"token"|lectern-edit/);
  });
});

describe('renderDeck', () => {
  it('is one file: it names no address of anything else', () => {
    const html = markup(render({ speaker: false }));
    expect(html).not.toMatch(/(?:src|href)="(?!data:|#)/);
    expect(html).not.toMatch(/@import|url\((?!"?data:)/);
  });

  it('allows exactly the scripts that it holds, and those of the speaker view', () => {
    for (const live of [false, true]) {
      const html = live ? renderServed() : render();
      const scripts = listScripts(html);
      expect(scripts.length).toBeGreaterThanOrEqual(3);
      const policy = policyOf(html);
      for (const script of scripts) expect(policy).toContain(hashOf(script));
      const inSpeaker = [...speakerHtml.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '');
      const allowed = [...policy.matchAll(/'sha256-[^']+'/g)];
      expect(allowed).toHaveLength(scripts.length + (live ? 0 : inSpeaker.length));
      if (!live) for (const script of inSpeaker) expect(policy).toContain(hashOf(script));
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-eval');
      expect(policy.includes("connect-src 'self'")).toBe(live);
    }
  });

  it('has the scripts once that the speaker view runs, too', () => {
    const html = render();
    const lent = [...html.matchAll(/<script type="text\/plain" data-lent>([\s\S]*?)<\/script>/g)].map(
      ([, script]) => script ?? '',
    );
    expect(lent.length).toBeGreaterThan(1);
    for (const script of lent) expect(speakerHtml).not.toContain(script);
    expect(speakerHtml).toContain('<script id="borrowed"></script>');
    const served = renderSpeaker(deck.meta, assets, 'server');
    expect(served).not.toContain('id="borrowed"');
    for (const script of lent) expect(served).toContain(script);
    // What a server has to say, a file has no use for.
    expect(served).toContain('new WebSocket');
    expect(html.includes('new WebSocket') || html.includes('makePatcher')).toBe(false);
  });

  it('names the section of a slide once: in its footer, where it is not its head', () => {
    const { document } = parseHTML(markup(render()));
    const slides = Array.from(document.querySelectorAll('section[data-section]:not([data-kind="section"])'));
    const named = slides.map((slide) => {
      const divider = deck.slides.find(
        ({ kind, section }) => kind === 'section' && `${section}` === slide.getAttribute('data-section'),
      );
      const title = divider?.kind === 'section' ? divider.title.text : '';
      const head = slide.querySelector('h2.kicker, h2.title')?.textContent ?? '';
      return { isHead: head === title, isBelow: slide.querySelector('footer .where')?.textContent === title };
    });
    expect(named.filter(({ isHead }) => isHead).length).toBeGreaterThan(0);
    expect(named.filter(({ isHead }) => !isHead).length).toBeGreaterThan(0);
    for (const { isHead, isBelow } of named) expect(isBelow).toBe(!isHead);
  });

  it('heads a slide without a title by what the agenda calls its section where no divider does', () => {
    const dividers = deck.slides.filter(({ kind }) => kind === 'section');
    const bare = { ...deck, slides: deck.slides.filter((slide) => !dividers.includes(slide)) };
    const { document } = parseHTML(markup(renderDeck(bare, assets, { theme: 'paper', speakerHtml: null })));
    const kickers = (section: number): Set<string> =>
      new Set(
        Array.from(document.querySelectorAll(`section[data-section="${section}"] h2.kicker`)).map((h) => h.textContent),
      );
    expect(kickers(1).size + kickers(2).size).toBeGreaterThan(0);
    for (const number of [1, 2]) {
      const agenda = deck.slides.find(({ kind }) => kind === 'agenda');
      const title = agenda?.kind === 'agenda' ? agenda.items.find((item) => item.number === number)?.title.text : null;
      for (const kicker of kickers(number)) expect(kicker).toBe(title);
    }
  });

  it('carries the speaker view as data, and leaves it out where the server has it', () => {
    const data = /<script type="application\/json" id="speaker-view">([\s\S]*?)<\/script>/.exec(render())?.[1];
    expect(JSON.parse(data ?? '')).toBe(speakerHtml);
    expect(markup(renderServed())).not.toContain('id="speaker-view"');
    expect(markup(render({ speaker: false }))).not.toContain('id="speaker-view"');
  });

  it('says how long each slide is planned to take', () => {
    const timings = [...markup(render()).matchAll(/<section id="([^"]+)"[^>]* data-timing="(\d+)"/g)];
    expect(timings.map(([, id, seconds]) => [id, Number(seconds)])).toEqual(
      deck.slides.map(({ id, seconds }) => [id, seconds]),
    );
  });

  it('links to slides by the addresses of Reveal', () => {
    const html = markup(render({ speaker: false }));
    for (const link of html.matchAll(/href="([^"]*)"/g)) expect(link[1]).toMatch(/^#\/[a-z0-9-]+$/);
    expect(html).toContain('href="#/s1"');
  });

  it('keeps each paragraph of the notes apart', () => {
    const html = render();
    const notes = deck.slides.reduce((sum, slide) => sum + slide.notes.length, 0);
    const asides = [...html.matchAll(/<aside class="notes">([\s\S]*?)<\/aside>/g)].map(([, aside]) => aside ?? '');
    expect(asides).toHaveLength(deck.slides.filter((slide) => slide.notes.length > 0).length);
    expect(asides.join('').match(/<p>/g)).toHaveLength(notes);
  });

  it('stays small: Reveal, styles, scripts and speaker view under 200 KB', () => {
    const { base, deck: own, themes } = assets.css;
    const { scripts } = assets;
    const parts = [
      assets.reveal.script,
      assets.reveal.style,
      base,
      own,
      ...Object.values(themes),
      scripts.deck,
      scripts.stage,
    ];
    const bytes = [...parts, speakerHtml].reduce((sum, part) => sum + Buffer.byteLength(part ?? ''), 0);
    expect(bytes).toBeLessThan(200 * 1024);
  });

  it('gives the same bytes for the same deck, with no date and no path of the machine', () => {
    const html = render();
    expect(render()).toBe(html);
    expect(html).not.toContain(process.cwd());
    expect(html).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  it('reveals points one by one on request only', () => {
    const fragments = (on: boolean) =>
      renderDeck(deck, { ...assets, fonts: [] }, { theme: 'paper', speakerHtml: null, fragments: on }).match(
        /<li class="fragment"/g,
      )?.length ?? 0;
    expect(fragments(false)).toBe(0);
    expect(fragments(true)).toBeGreaterThan(5);
  });

  it('keeps the address of a picture out of the deck unless its data is there', () => {
    const url = 'https://example.com/a.png';
    const [cover] = deck.slides;
    const slide = {
      ...cover,
      kind: 'image',
      title: words('圖'),
      url,
      caption: null,
      picture: { width: 800, height: 600, look: 'photo', isVector: false },
    } as unknown as (typeof deck.slides)[0];
    const show = (images: Record<string, string>) =>
      renderDeck({ ...deck, slides: [slide] }, { ...assets, fonts: [], images }, { theme: 'paper', speakerHtml: null });
    expect(show({})).not.toContain(url);
    expect(show({ [url]: 'data:image/png;base64,AAAA' })).toContain('src="data:image/png;base64,AAAA"');
  });
});

describe('embedding', () => {
  it('lets no script, style or data end its element', () => {
    const script = 'const a = "</script><!--<script>";';
    expect(embedScript(script)).not.toMatch(/<\/script|<!--|<script/i);
    expect(new Function(`${embedScript(script)} return a;`)()).toBe('</script><!--<script>');
    expect(embedStyle('a::after{content:"</style>"}')).not.toContain('</style');
    const data = { html: '</script><!-- \u2028' };
    expect(embedJson(data)).not.toMatch(/<|\u2028/);
    expect(JSON.parse(embedJson(data))).toEqual(data);
  });
});

describe('the mark beside a quotation', () => {
  it.each([
    ['en', '“', 'high'],
    // What stands on the line in German is drawn at the top: the same ink is an apostrophe's there.
    ['de', '”', 'high'],
    ['fr', '«', 'middle'],
    ['ja', '「', 'corner'],
  ])('is that of the language: %s', (language, mark, height) => {
    const quoted = fitDeck({ ...sampleDeck(), meta: { ...sampleDeck().meta, language } });
    const html = renderParts(quoted, assets, { theme: 'paper', notes: false })
      .slides.map((slide) => slide.html)
      .join('');
    expect(html).toContain(`<span class="mark ${height}" data-chrome aria-hidden="true">${mark}</span>`);
  });
});
