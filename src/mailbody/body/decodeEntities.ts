/** The named characters that mail clients write. HTML has over two thousand names, a third of the ribbon page. */
const NAMED = new Map<string, string>(
  (
    'amp& lt< gt> quot" apos\' nbsp\u00a0 ensp\u2002 emsp\u2003 thinsp\u2009 shy\u00ad zwnj\u200c zwj\u200d ndash– mdash— ' +
    'lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ laquo« raquo» hellip… bull• middot· oeligœ szligß ' +
    'aeligæ AEligÆ oslashø OslashØ iexcl¡ iquest¿ euro€ deg° copy© reg® minus− ordmº lrm\u200e rlm\u200f'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

/** "eacute", "Ouml", "aring": a letter of the languages that are read and what it bears. */
const MARKED = /^(?:([aeiouAEIOU])(grave|acute|circ|uml)|([cC])(cedil)|([anoANO])(tilde)|([aA])(ring))$/u;
const MARKS = 'grave\u0300 acute\u0301 circ\u0302 uml\u0308 cedil\u0327 tilde\u0303 ring\u030a';

function named(name: string): string | undefined {
  const [letter = '', mark = ''] = (MARKED.exec(name) ?? []).slice(1).filter(Boolean);
  const bears = MARKS.charAt(MARKS.indexOf(mark) + mark.length);
  return letter === '' ? NAMED.get(name) : (letter + bears).normalize('NFC');
}

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
        (whole, code: string | undefined, name: string) =>
          (code === undefined ? named(name) : numeric(code)) ?? whole,
      )
    : text;
