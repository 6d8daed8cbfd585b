/**
 * The named characters that mail clients write: the five of XML, spaces and marks, and the letters of our four
 * languages. The full list of HTML has over two thousand names and would be a third of the ribbon page.
 */
const NAMED: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 ensp \u2002 emsp \u2003 thinsp \u2009 shy \u00ad zwnj \u200c zwj \u200d ' +
    'ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » hellip … bull • middot · ' +
    'agrave à aacute á acirc â auml ä ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï ' +
    'ograve ò oacute ó ocirc ô ouml ö oelig œ ugrave ù uacute ú ucirc û uuml ü szlig ß ntilde ñ ' +
    'Agrave À Aacute Á Acirc Â Auml Ä Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Icirc Î Ouml Ö Ocirc Ô Ugrave Ù Uuml Ü'
  )
    .split(/ (?=[A-Za-z]+ )/u)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

/** What browsers show for the numbers 128 to 159, as windows-1252 has them; a space where it has nothing (FC10). */
const FROM_128 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** As in browsers: what is no character is the replacement character. */
function numeric(code: string): string {
  const point = /^x/iu.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10);
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return '\ufffd';
  return FROM_128.charAt(point - 128).trim() || String.fromCodePoint(point);
}

/**
 * Replaces character references by their characters; what is not known stays as it is. A name without its semicolon
 * counts only where no letter, digit or equals sign follows: `?a=1&lt=2` is an address with two parameters.
 */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#(x[0-9a-f]+|\d+);?|([a-z]{2,6})(?:;|(?![=a-z0-9])))/giu,
        (whole, code: string | undefined, name: string | undefined) =>
          (code === undefined ? NAMED[name ?? ''] : numeric(code)) ?? whole,
      )
    : text;
