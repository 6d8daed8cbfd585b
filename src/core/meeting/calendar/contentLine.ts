/**
 * Lines of a calendar file (RFC 5545, section 3.1). Whatever is put in, one line comes out: no text can end it early
 * or begin a property of its own.
 */
const MAX_OCTETS = 75;

/** A line ends here for some programs. */
const LINE_ENDS = /[\u000b\u000c\u0085\u2028\u2029]/gu;
/** What shows nothing, and halves of characters, which UTF-8 has no bytes for. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f\p{Surrogate}]/gu;

/** A text as the value of a property: backslash, semicolon, comma and line feed are escaped (3.3.11). */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');

/** An instant as a value: `20261124T130000Z`, always UTC. */
export const instantValue = (ms: number): string => new Date(ms).toISOString().replace(/[-:]|\.\d+/gu, '');

/** A parameter as it stands in the line: in quotes, which it cannot hold itself, so by the circumflex of RFC 6868. */
function parameterValue(text: string): string {
  const encoded = text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n?|\n/gu, '^n');
  return /^[A-Za-z\d/-]+$/u.test(encoded) ? encoded : `"${encoded}"`;
}

const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
};

/** Breaks a line where it would be longer than 75 octets of UTF-8, between two characters; the next begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}

/**
 * One property.
 * @param value already in the form of its type: {@link textValue}, {@link instantValue}, a URI as it is
 * @param parameters a list stands with commas: `FEATURE=AUDIO,VIDEO`
 * @returns the folded line with its end
 */
export function contentLine(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const given = Object.entries(parameters).map(
    ([parameter, values]) => `;${parameter}=${[values].flat().map(parameterValue).join(',')}`,
  );
  return fold(`${name}${given.join('')}:${value}`.replace(LINE_ENDS, ' ').replace(CONTROLS, ''));
}
