import type { Language } from '../../model.js';

/** The words of one thing that is shown, in each language that has them: Chinese by its script, the others by their tag. */
export interface ByLanguage<Labels> {
  readonly en: Labels;
  readonly 'zh-Hant': Labels;
  readonly 'zh-Hans': Labels;
  readonly [language: string]: Labels;
}

/** The labels of a language, whatever its region; English for one that has none. */
export function chooseLabels<Labels>(labels: ByLanguage<Labels>, language: Language): Labels {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)\b/.test(tag)) return labels['zh-Hant'];
  if (/^zh\b/.test(tag)) return labels['zh-Hans'];
  return labels[tag.split('-')[0] ?? 'en'] ?? labels.en;
}
