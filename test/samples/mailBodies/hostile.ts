import fc from 'fast-check';

/** Pieces of text that break careless code: markup, quotes, entities, direction turners, controls, halves of emoji. */
const hostilePieces = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</td></tr></table>',
    '<b>',
    '"><a href="https://evil.example.org">',
    "' onclick='x",
    '<!--',
    '-->',
    '&amp;lt;',
    '&lt;i&gt;',
    '&#60;',
    'javascript:alert(1)',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u061c',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\u0000',
    '\u0007',
    '\u0085',
    '\u2028',
    '\r\n',
    '\t',
    '\ud83d',
    '\ude00',
    '\udb40',
    '\udc41',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u00a0',
    '{{x}}',
    '$&',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Texts that a person, a store or a stranger could give us, now and then 5,000 characters long. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.array(hostilePieces, { maxLength: 8 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: hostilePieces.map((piece) => (piece || 'x').repeat(5000).slice(0, 5000)) },
);

/** What must never be left in a text that is shown on one line. */
export const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/u;
