const TOKEN =
  /[\t\n\r ]+|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)|[{}[\],:]/uy;

/** What people write that is no JSON, by how it begins. */
const STRANGE: readonly (readonly [begins: RegExp, sentence: string])[] = [
  [/^(?:\/[/*]|#)/u, 'JSON knows no comments. Take it out'],
  [/^"/u, 'a text must end on its line, and a \\ in it is written \\\\'],
  [/^['‘’“”„«»]/u, 'texts stand between straight double quotation marks, "so"'],
  [/^(?:true|false)\b/iu, 'it is written true or false, in small letters'],
  [/^[\p{L}_$]/u, 'names and texts stand between quotation marks, "so"'],
  [/^[\d.+-]/u, 'this is no number. Texts stand between quotation marks, "so"'],
];

/** What may come next. */
type Place = 'value' | 'name' | 'colon' | 'next';

/** A token with its line. */
interface Placed {
  readonly token: string;
  readonly line: number;
}

const isValue = (token: string): boolean => !/^[}\],:]$/u.test(token);

/** Why a token cannot stand here; the one before it says what was begun. */
function misplaced({ token, line }: Placed, before: Placed, place: Place, isWithin: boolean): string {
  if (before.token === ',' && /^[}\]]$/u.test(token))
    return `line ${before.line}: take out the comma before ${token}`;
  if (place === 'colon') return `line ${before.line}: a colon is missing behind ${before.token}`;
  if (place === 'next' && !isWithin) return `line ${line}: what stands behind the last bracket is too much`;
  if (place === 'next' && isValue(token))
    return `line ${before.line}: a comma is missing behind ${before.token}`;
  if (place === 'name' && isValue(token)) return `line ${line}: names stand between quotation marks, "so"`;
  return `line ${line}: ${token} cannot stand ${before.token === '' ? 'at the beginning' : `behind ${before.token}`}`;
}

/**
 * The first mistake in a text that should be JSON, with its line and what to do. An entry that stands twice is one, too:
 * JSON.parse takes the second without a word.
 * @returns one sentence, nothing where all is well
 */
export function jsonMistake(text: string): string | undefined {
  /** The brackets that are open: the names in an object, nothing in a list. */
  const open: (Set<string> | undefined)[] = [];
  let place: Place = 'value';
  let before: Placed = { token: '', line: 1 };
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const line = text.slice(0, at).split('\n').length;
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [];
    if (token === undefined) {
      const rest = text.slice(at, at + 20);
      const known = STRANGE.find(([begins]) => begins.test(rest));
      return `line ${line}: ${known?.[1] ?? `${/./su.exec(rest)?.[0] ?? ''} cannot stand here`}`;
    }
    if (token.trim() === '') continue;
    const names = open.at(-1);
    const closes = names ? '}' : ']';
    const isEmpty = before.token === '{' || before.token === '[';
    if (open.length > 0 && token === closes && (place === 'next' || isEmpty)) {
      open.pop();
      place = 'next';
    } else if (place === 'name' && token.startsWith('"')) {
      const name = String(JSON.parse(token));
      if (names?.has(name)) return `line ${line}: the entry ${token} stands there twice. Take one out`;
      names?.add(name);
      place = 'colon';
    } else if (place === 'colon' && token === ':') place = 'value';
    else if (place === 'next' && token === ',' && open.length > 0) place = names ? 'name' : 'value';
    else if (place === 'value' && isValue(token)) {
      place = token === '{' ? 'name' : token === '[' ? 'value' : 'next';
      if (token === '{' || token === '[') open.push(token === '{' ? new Set() : undefined);
    } else return misplaced({ token, line }, before, place, open.length > 0);
    before = { token, line };
  }
  if (before.token === '') return 'nothing stands in it';
  if (place === 'next' && open.length === 0) return undefined;
  return `line ${before.line}: the file ends here, and a ${open.at(-1) ? '}' : ']'} is missing`;
}
