/**
 * Sentences that paint a scene before a text begins: who sat where, what was on, what the weather was like. Read aloud
 * they open a story; on a slide they claim nothing. A figure makes one a statement.
 */
const SCENES: readonly RegExp[] = [
  /(?:正在?|悠閒地?|悠闲地?|靜靜地?|静静地?|默默地?)[^，。]{0,6}?(?:播放|坐|站|躺|走|望|喝|聊|曬|晒|吹|響|响|飄|飘|閒逛|闲逛)[^，。]{0,2}?[著着在]/u,
  /\b(?:was|were|am|is|are) (?:\p{Ll}+ )?(?:sitting|standing|lying|strolling|sipping|staring|gazing|raining|snowing|chatting)\b/iu,
  /\bseemed (?:tense|nervous|calm|excited|relaxed|tired|anxious)\b|\b(?:smiled|nodded|shrugged|grinned|sighed|strolled|chatted|sipped|paced)\b/iu,
  /(?<!\p{L})(?:parecía (?:tens|nervios|cansad|tranquil)[oa]|sonrió|asintió|suspiró)(?!\p{L})/iu,
  /(?<!\p{L})(?:semblait (?:tendu|nerveu|fatigué|calme)\p{Ll}*|sourit|hocha|soupira)(?!\p{L})/iu,
  /(?<!\p{L})(?:wirkte (?:angespannt|nervös|müde|ruhig)|lächelte|nickte|seufzte)(?!\p{L})/iu,
  /(?<!\p{L})(?:estaban?|estábamos|está|están) (?:sentad[oa]s?|tumbad[oa]s?|llov|nevando|de pie|paseando|charlando)/iu,
  /(?<!\p{L})(?:était|étaient|étions|est|sont) (?:assise?s?|allongée?s?|debout)(?!\p{L})/iu,
  /(?<!\p{L})(?:saß|saßen|lag gemütlich|lagen gemütlich|schlenderten?|plauderten?)(?!\p{L})/iu,
  /(?:座って|眺めて|寝転んで|散歩して|降って)(?:いた|いました|いる|います)(?:[。ときの頃]|$)/u,
  // `仕様を書く場面がよくあります`: what for, and not yet what is to be done in it.
  /(?:局面|場面|シーン)が(?:多く|頻繁に|よく|しばしば|たまに|時々)?(?:(?:あり|有り|ござい)ます|[あ有]る)。?$/u,
  /(?:앉아|누워|거닐고|바라보고) ?있(?:었다|었습니다|다|습니다|을 때)/u,
];

export function isScene(text: string): boolean {
  return !/\d/.test(text) && SCENES.some((scene) => scene.test(text));
}
