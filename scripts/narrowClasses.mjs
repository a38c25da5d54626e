// V8 gathers a class such as \p{L} from ICU's 650 ranges anew for each expression that has it: 0.3 ms, 0.6 ms where case is
// ignored, and a build uses some hundred of them. In the bundle the same is said in a few dozen ranges: exactly where the
// languages of articles, names and numbers are written, by blocks elsewhere.
import { parseAst } from 'rolldown/parseAst';
import { expandCase } from './expandCase.mjs';

/**
 * From the first to the last character of where the ranges say exactly what the property says.
 * @type {readonly (readonly [number, number])[]}
 */
export const EXACT = [
  [0x0000, 0x024f], // Latin
  [0x0370, 0x045f], // Greek, Cyrillic
  [0x0590, 0x06ff], // Hebrew, Arabic
  [0x1ea0, 0x1eff], // Vietnamese
  [0x2000, 0x206f], // punctuation
  [0x2460, 0x24ff], // numbers in circles
  [0x3000, 0x33ff], // kana, marks of East Asia
  [0x3400, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff], // Han
  [0xff00, 0xffef], // full width
];
const BLOCK = 128;
/** The rest of Han lies beyond what one UTF-16 unit holds. */
const MORE_HAN = [0x2_0000, 0x3_23af];
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Latin'].map((script) => `Script=${script}`);
const PROPERTIES = ['L', 'Lu', 'Ll', 'N', ...SCRIPTS];

const HAS_CLASS = new RegExp(`\\\\p\\{(?:${PROPERTIES.join('|')})\\}`);

const isExact = (code) => EXACT.some(([first, last]) => code >= first && code <= last);

/** Ranges [first, last] for what a property says. */
function listRanges(property) {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const isFree = /\p{Cn}/u;
  const ranges = [];
  let open = null;
  const add = (code, is) => {
    if (!is) open = null;
    else if (open) open[1] = code;
    else {
      open = [code, code];
      ranges.push(open);
    }
  };
  for (let start = 0; start <= 0xffff; start += BLOCK) {
    const codes = Array.from({ length: BLOCK }, (_, at) => start + at);
    const taken = codes.filter((code) => !isExact(code) && !isFree.test(String.fromCodePoint(code)));
    const most = taken.filter((code) => has.test(String.fromCodePoint(code))).length * 2 > taken.length;
    for (const code of codes) {
      const letter = String.fromCodePoint(code);
      // A place that no character has leaves the range as it is: fewer ranges cost less.
      if (isFree.test(letter)) continue;
      // Words that expressions are put together from are parted at spaces: none stands in a range (U+FEFF is one).
      add(code, isExact(code) || /\s/u.test(letter) ? has.test(letter) : most);
    }
  }
  return property === 'L' || property === 'Script=Han' ? [...ranges, MORE_HAN] : ranges;
}

const writeRange = ([first, last]) =>
  first === last ? String.fromCodePoint(first) : `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`;

/**
 * What stands inside the brackets of a class, by property.
 * @type {ReadonlyMap<string, string>}
 */
export const CLASSES = new Map(PROPERTIES.map((property) => [property, listRanges(property).map(writeRange).join('')]));

/** What an expression is read in, where it stands as it is, and in a string, where each backslash is doubled. */
const TOKENS = {
  expression: /\\p\{(?<property>[\w=]+)\}|\\.|(?<bracket>[[\]])/gsu,
  string: /\\\\p\{(?<property>[\w=]+)\}|\\\\(?:\\\\|.)|\\.|(?<bracket>[[\]])/gsu,
};

/**
 * Writes the classes of an expression as ranges: in brackets of their own where they stand alone.
 * @param {string} code of an expression, or of a string that one is put together from
 * @param {keyof typeof TOKENS} kind
 * @throws {Error} when a class is open at its end: it cannot be told then what the rest stands in
 */
export function narrowClasses(code, kind) {
  if (!HAS_CLASS.test(code)) return code;
  let isInside = false;
  const narrow = code.replace(TOKENS[kind], (all, ...rest) => {
    const { property, bracket } = rest.at(-1);
    if (bracket !== undefined) isInside = bracket === '[';
    const ranges = property === undefined ? undefined : CLASSES.get(property);
    if (ranges === undefined) return all;
    return isInside ? ranges : `[${ranges}]`;
  });
  if (isInside) throw new Error(`A class is not closed in ${code}`);
  return narrow;
}

const tellKind = ({ type, regex, value }) => {
  if (type === 'Literal' && regex) return 'expression';
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof value === 'string') ? 'string' : null;
};

/** An expression as the bundle has it: its classes as ranges, both cases of its letters where it disregards case. */
export function writeExpression({ pattern, flags }) {
  const both = flags.includes('i') ? expandCase(pattern) : null;
  const source = narrowClasses(both ?? pattern, 'expression');
  return `/${source}/${both === null ? flags : flags.replace('i', '')}`;
}

/** Writes all expressions so in the modules of a folder, and the classes of strings that expressions are put together from. */
export const narrowOwnClasses = (folder) => ({
  name: 'narrow-classes',
  transform(code, module) {
    if (!module.startsWith(folder)) return null;
    const parts = [];
    let done = 0;
    const visit = (node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (node === null || typeof node !== 'object') return;
      const kind = tellKind(node);
      if (kind === null) return Object.values(node).forEach(visit);
      const words = code.slice(node.start, node.end);
      parts.push(code.slice(done, node.start), node.regex ? writeExpression(node.regex) : narrowClasses(words, kind));
      done = node.end;
    };
    visit(parseAst(code, { sourceType: 'module' }).body);
    return { code: [...parts, code.slice(done)].join(''), map: null };
  },
});
