import { text, type SampleBody } from './sampleBody';

const UNDERSCORES = '_'.repeat(80);

/** Plain-text bodies (S14). Outlook gives lines that end in CR LF, in CR alone, or in LF. */
export const textBodies: readonly SampleBody[] = [
  text(
    'text-outlook-reply',
    'S14: underscores and header',
    ['Dear Beat,', 'Tuesday is fine.'],
    '_'.repeat(32),
  ),
  text(
    'text-classic-reply-german',
    'S14: original message, bare carriage returns',
    ['Guten Tag Beat', 'Gerne.'],
    '-----Ursprüngliche Nachricht-----',
  ),
  text(
    'text-classic-reply-italian',
    'S14: header alone, recipients wrapped',
    ['Caro Beat,', 'va bene.'],
    'Da: Beat Beispiel <beat@example.edu>',
  ),
  text(
    'text-gmail-reply',
    'S14: attribution wrapped over two lines',
    ['Hello Beat,', 'see you then.', '--', 'Anna'],
    'On Mon, 2 Mar 2026 at 09:15, Beat Beispiel of the Example University Library',
  ),
  text('text-user-sentences', 'Teams block and sentences that sound like quotes', [
    'Hello all',
    UNDERSCORES,
    'Microsoft Teams meeting',
    'Join: https://teams.example.edu/l/meetup-join/19',
    'Meeting ID: 123 456 789',
    UNDERSCORES,
    '> an arrow of mine',
    'On Monday Anna wrote:',
    'all is well.',
  ]),
  text('text-empty', 'S14: nothing', []),
  text('text-new-crlf', 'S14: new message, lines of Windows, signature', [
    'Dear all',
    'the seminar starts at nine.',
    'Bring your questions: https://www.example.edu/questions',
    '--',
    'Anna Muster',
    'Example University',
  ]),
  text('text-bare-cr-new', 'S14: new message, bare carriage returns', [
    'Buongiorno,',
    'ci vediamo giovedì.',
    'Anna',
  ]),
  text(
    'text-outlook-reply-french-crlf',
    'S14: underscores, lines of Windows, non-breaking spaces before the colons',
    ['Bonjour Beat,', 'mardi me convient.'],
    '_'.repeat(32),
  ),
  text(
    'text-apple-reply-german',
    'S14: the attribution is marked, too',
    ['Guten Tag Beat', 'Das passt mir gut.'],
    '> Am 02.03.2026 um 09:15 schrieb Beat Beispiel <beat@example.edu>:',
  ),
  text(
    'text-thunderbird-reply',
    'S14: marked lines, twice',
    ['Agreed, see you there.'],
    'On 02.03.26 09:15, Beat Beispiel wrote:',
  ),
  text(
    'text-gmail-forward',
    'S14: forwarded, nothing marked',
    ['Für dich zur Information.'],
    '---------- Forwarded message ---------',
  ),
  text('text-wrapped-links', 'S14: a link that was cut at the end of its line', [
    'Hello Beat,',
    'the papers are on',
    'https://www.example.edu/archive/2026/march/seminar-on-quantum-optics/papers-and-',
    'slides?version=final&language=en and the recording on <https://www.example.edu/v>.',
    'See you,',
    'Anna',
  ]),
  text('text-nbsp-indented', 'S14: lines that begin with non-breaking spaces and tabs', [
    'Liste :',
    '- pommes',
    '- poires',
    'Une ligne en retrait',
  ]),
];
