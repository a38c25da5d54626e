import { mapBlocks } from '../mapBlocks.js';
import type { Article, TracedText } from '../model.js';
import { createConverter } from './createConverter.js';
import { type GlossaryEntry, type Script, scriptOf, tagOf } from './script.js';

/**
 * A Chinese article in the script that was asked for: its words, its facts and its language. Others, and those that are
 * in it already, stay as they are.
 */
export async function convertArticle(
  article: Article,
  script: Script,
  glossary: readonly GlossaryEntry[],
): Promise<Article> {
  const own = scriptOf(article.language);
  if (own === script) return article;
  if (own === null) return { ...article, diagnostics: [...article.diagnostics, sayUnused(article, script)] };
  const convert = await createConverter(script, glossary);
  const { title, author, date, origin } = article.facts;
  const optional = (text: TracedText | null): TracedText | null => text && convert(text);
  return {
    ...article,
    script,
    language: tagOf(script),
    facts: { title: optional(title), author: optional(author), date: optional(date), origin: optional(origin) },
    blocks: mapBlocks(article.blocks, convert),
  };
}

function sayUnused({ language }: Article, script: Script): Article['diagnostics'][number] {
  return {
    rule: 'script-unused',
    severity: 'warning',
    message: `The article is not Chinese (${language}): --script ${script} changes nothing in it.`,
    line: null,
    column: null,
    fix: 'Leave the option out, or name the language in the front matter (`lang: zh-Hant`) if it was told wrong.',
  };
}
