import { mapBlocks } from '../mapBlocks.js';
import type { Article, TracedText } from '../model.js';
import { applyCorrections } from './applyCorrections.js';
import { reportBoilerplate } from './boilerplate/reportBoilerplate.js';
import type { Correction } from './corrections.js';
import { dropEmptyImages } from './dropEmptyImages.js';
import { dropStrayEmphasis } from './dropStrayEmphasis.js';
import { findDamage } from './findDamage.js';
import { joinSpeakers } from './joinSpeakers.js';
import { liftTitles } from './liftTitles.js';
import { removeCitations } from './removeCitations.js';
import { removeFootnotes } from './removeFootnotes.js';
import { removeNotation } from './removeNotation.js';
import { removeReadings } from './removeReadings.js';
import { removeShortcodes } from './removeShortcodes.js';
import { removeStageMarks } from './removeStageMarks.js';
import { removeTickers } from './removeTickers.js';
import { separateBoilerplate } from './separateBoilerplate.js';
import { chooseQuotes, findCode, setMarks } from './setMarks.js';
import { widenPunctuation } from './widenPunctuation.js';

/**
 * Takes off what is not the article's words: the user's corrections first (they are written against the file as it
 * is), then scraped readings, then damage is looked for in what is left, and only then is punctuation made even.
 */
export async function cleanArticle(article: Article, corrections: readonly Correction[] = []): Promise<Article> {
  const corrected = applyCorrections(article.blocks, corrections);
  const spoken = removeCitations(
    removeFootnotes(removeStageMarks(removeShortcodes(dropEmptyImages(joinSpeakers(corrected.blocks))))),
  );
  const plain = mapBlocks(spoken, (text) => removeTickers(removeNotation(dropStrayEmphasis(text))));
  const words = await removeReadings(plain);
  const { blocks: own, boilerplate } = separateBoilerplate(
    liftTitles(words),
    article.source.text,
    article.facts.author,
  );
  const damage = findDamage(own, article.source.text, article.language);
  const isWide = /^(?:zh|ja)/.test(article.language);
  const code = findCode(article.source.text);
  const quotes = chooseQuotes(article.language, article.source.text);
  const print = (text: TracedText): TracedText =>
    setMarks(isWide ? widenPunctuation(text, article.language) : text, quotes, code);
  const { title } = article.facts;
  return {
    ...article,
    facts: { ...article.facts, title: title && print(title) },
    blocks: mapBlocks(own, print),
    boilerplate: [...article.boilerplate, ...boilerplate],
    damage: damage.ranges,
    diagnostics: [
      ...article.diagnostics,
      ...corrected.diagnostics,
      ...damage.diagnostics,
      ...reportBoilerplate(boilerplate, article.source.text),
    ],
  };
}
