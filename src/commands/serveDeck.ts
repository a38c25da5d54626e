import { createHash } from 'node:crypto';
import { listPhrases } from '../core/listPhrases.js';
import type { DeckMeta, Slide } from '../core/model.js';
import { rememberFor } from '../core/rememberFor.js';
import type { RenderAssets } from '../core/render/assets.js';
import type { FragmentChoice } from '../core/render/fragments.js';
import { findSlideLabels, type SlideLabels } from '../core/render/labels/slideLabels.js';
import { composePolicy } from '../core/render/policy.js';
import { renderPage } from '../core/render/renderDeck.js';
import { type DeckParts, renderParts } from '../core/render/renderParts.js';
import { renderPrint } from '../core/render/renderPrint.js';
import { listRemoteScripts, renderRemote } from '../core/render/renderRemote.js';
import { listSpeakerScripts, renderSpeaker } from '../core/render/renderSpeaker.js';
import type { Audience, RemoteOutline, ServedDeck, ServedPage } from '../io/present/servedDeck.js';
import type { PreparedDeck } from '../pipeline.js';

/** What was chosen about the looks of a deck. */
export interface Looks {
  readonly theme: string | null;
  readonly fragments: FragmentChoice;
  /** What the presenter's page may change the deck with; null or left out, it cannot. */
  readonly editToken?: string | null;
}

/** A deck as the server hands it out. Its pages are put together when they are asked for: a change needs only parts. */
export function serveDeck(slug: string, { deck, assets }: PreparedDeck, looks: Looks): ServedDeck {
  const { meta } = deck;
  const { editToken = null } = looks;
  const parts = new Map<Audience, DeckParts>();
  function partsFor(audience: Audience): DeckParts {
    const known = parts.get(audience);
    if (known) return known;
    const isPresenter = audience === 'presenter';
    const made = renderParts(deck, assets, {
      ...looks,
      notes: isPresenter,
      phrases: isPresenter && editToken !== null,
    });
    parts.set(audience, made);
    return made;
  }
  const presenter = partsFor('presenter');
  const frame = frameOf(assets.templates)(`${meta.language} ${editToken ?? ''}`, meta.author ?? '', () =>
    renderPage({ ...presenter, title: '', look: NO_LOOK, styles: [], slides: [] }, meta, assets, {
      role: 'presenter',
      editToken,
    }),
  );
  const revision = nameRevision(presenter, frame);
  return {
    slug,
    revision,
    frame,
    partsFor,
    presenterPage: () => renderPage(presenter, meta, assets, { role: 'presenter', revision, editToken }),
    audiencePage: () => renderAudience(partsFor('audience'), meta, assets, revision),
    outline: () => ({ slides: deck.slides.map((slide) => outlineSlide(slide, findSlideLabels(meta.language))) }),
    remotePage: () => {
      const scripts = listRemoteScripts(assets);
      return { html: renderRemote(meta, assets), policy: composePolicy(scripts, assets, true) };
    },
    coverPage: () => ({
      html: renderPrint({ ...deck, slides: deck.slides.slice(0, 1) }, assets, { theme: looks.theme }),
      policy: composePolicy([], assets, false),
    }),
    speakerPage: () => ({
      html: renderSpeaker(meta, assets, 'server'),
      policy: composePolicy(listSpeakerScripts(assets, 'server'), assets, true),
    }),
  };
}

function renderAudience(parts: DeckParts, meta: DeckMeta, assets: RenderAssets, revision: string): ServedPage {
  const html = renderPage(parts, meta, assets, { role: 'audience', revision });
  return { html, policy: "frame-ancestors 'none'" }; // The rest of its policy stands in the page.
}

function outlineSlide(slide: Slide, labels: SlideLabels): RemoteOutline['slides'][number] {
  return {
    id: slide.id,
    title: titleOf(slide, labels),
    notes: slide.notes.map(({ text }) => text),
    seconds: slide.seconds,
  };
}

/** A slide without a title is known by its first words; a list of the deck's own by its label. */
function titleOf(slide: Slide, labels: SlideLabels): string {
  if (slide.kind === 'agenda' || slide.kind === 'sources') return labels[slide.kind];
  return 'title' in slide && slide.title ? slide.title.text : (listPhrases(slide)[0]?.text ?? '');
}

const NO_LOOK = { theme: '', schemes: null };

/** The frames that the same templates make: hashing Reveal at every change would cost more than planning does. */
const frameOf = rememberFor((_templates: RenderAssets['templates']) => {
  const known = new Map<string, string>();
  return (language: string, author: string, render: () => string): string => {
    const key = `${language} ${author}`;
    const frame = known.get(key) ?? render();
    known.set(key, frame);
    return frame;
  };
});

function nameRevision({ title, look, styles, slides }: DeckParts, frame: string): string {
  const hash = createHash('sha256');
  for (const part of [frame, title, look.theme, look.schemes ?? '', ...styles]) hash.update(part).update('\0');
  for (const { id, html } of slides) hash.update(id).update('\0').update(html).update('\0');
  return hash.digest('hex').slice(0, 16);
}
