const FEWEST_LINES = 8;
/** So many lines are code, where the name says that it is, and where it does not. */
const LEAST_NAMED = 0.5;
const LEAST_UNNAMED = 0.75;
/** An article about a program has sentences; a program has them in remarks. */
const MOST_SENTENCES = 0.12;

const NAMED =
  /\.(?:[cm]?[jt]sx?|py|rb|php|java|kt|scala|go|rs|c|h|cc|cpp|hpp|cs|swift|m|lua|pl|r|sh|bash|zsh|ps1|bat|sql|css|scss|less|vue|svelte|dart|ex|exs|clj|hs|ml|yaml|yml|toml|ini|cfg|conf|properties|env)$/i;

const LINES: readonly RegExp[] = [
  /[{};]\s*$|^\s*[)\]}]+[;,]?\s*$|=>\s*\S|^\s*<\/?\w+[^>]*>\s*$/,
  /^\s*(?:\/\/|\/\*|\*\/|\*(?:\s|$)|#!|#(?:include|define|if|endif|pragma)\b|--\s)/,
  /^\s*(?:import|from|package|using|require|include|export|use|module)\b[^.。]{0,120}(?:;|'|"|\w)\s*$/,
  /^\s*(?:async |public |private |static |export |final |abstract )*(?:def|class|function|func|fn|if|for|foreach|while|else|elif|elsif|try|except|catch|finally|switch|case|return|const|let|var|struct|interface|type|enum|end|do|begin|raise|throw|yield|await|with|match|echo|print)\b.*[:{(=;)\]]\s*\S*\s*$/,
  /^\s*[\w.$@-]+(?:\[[^\]]*\])?\s*[-+*/|&:]?=\s*\S/,
  /^\s*[\w.$:>-]+\([^)]*\)[;,]?\s*$|^\s*@\w+|^\s*\[[\w.:-]+\]\s*$|^\s*(?:end|else|done|fi|pass|break|return)\b\s*$/,
  /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|FROM|WHERE|JOIN|GROUP BY|ORDER BY)\b/,
];
/** `- value`, `name: value`, `# remark` in a file of settings; elsewhere it is a point, who speaks, a heading. */
const SETTING = /^\s*-\s+[\w./:'"-]+\s*$|^\s*[\w.$@-]+\s*:\s*\S|^\s*#/;

/** Whether a text is a program, a script, a style sheet or settings. */
export function isCode(lines: readonly string[], name: string): boolean {
  const isNamed = NAMED.test(name);
  if (lines.length < (isNamed ? 3 : FEWEST_LINES)) return false;
  const isOne = (line: string): boolean =>
    LINES.some((pattern) => pattern.test(line)) || (isNamed && SETTING.test(line));
  const code = lines.filter(isOne);
  const told = lines.filter(
    (line) => !isOne(line) && /[.!?。！？…][)”"’」]?\s*$/u.test(line) && / \S+ |\p{Script=Han}{4}/u.test(line),
  );
  if (told.length > lines.length * MOST_SENTENCES) return false;
  return code.length >= lines.length * (isNamed ? LEAST_NAMED : LEAST_UNNAMED);
}
