import { languages } from '../../languages';
import type { InvitationWords } from '../../languages/language';
import { readingWords } from '../../languages/allPastedWords';
import { LABEL_KINDS } from '../../languages/pastedWords';
import type { LabelKind } from '../../languages/pastedWords';
import { wordsOf } from './words';
import type { Word } from './words';

/** A label as it stands in the text. */
export interface Label {
  readonly kind: LabelKind;
  readonly start: number;
  readonly end: number;
}

/** The labels and sentences of our own block, by what they say: the words that write are the words that read. */
const ownLabels = (words: InvitationWords): { readonly [Kind in LabelKind]?: readonly string[] } => ({
  enter: [words.join],
  phone: [words.phone],
  meetingNumber: [words.extension],
  gateway: [words.h323],
  backupGateway: [words.h323Backup],
  sip: [words.sip],
  pin: [words.pin],
  test: [words.test, words.testAlone],
  help: [words.help],
  note: [words.note],
  video: [words.videoconference],
  sentence: [
    words.sameLinkForAll,
    words.pinIsImportant,
    words.testBefore,
    words.firstTimeAdvice,
    words.thanks(undefined),
  ],
});

interface Phrase {
  readonly words: readonly string[];
  readonly kind: LabelKind;
}

/** Phrases by their first word, the longest first: "phone conference ID" is not a "conference ID". */
function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const [tag, { invitation }] of Object.entries(languages)) {
    const own = ownLabels(invitation);
    const others = readingWords[tag as keyof typeof readingWords].labels;
    for (const kind of LABEL_KINDS) {
      for (const text of [...(own[kind] ?? []), ...others[kind]]) {
        const words = wordsOf(text).map(({ plain }) => plain);
        const known = byFirstWord.get(words[0] ?? '') ?? [];
        byFirstWord.set(words[0] ?? '', [...known, { words, kind }]);
      }
    }
  }
  for (const phrases of byFirstWord.values())
    phrases.sort((one, other) => other.words.length - one.words.length);
  return byFirstWord;
}

let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** What may stand between two words of one label: a space, a hyphen, an apostrophe, a line that was wrapped. */
const GAP = /^[\s,\-‐‑–'’.·/]{1,3}$/u;

/** The words of a phrase stand next to one another, on one line or wrapped. */
function fits(phrase: Phrase, words: readonly Word[], first: number, text: string): boolean {
  return phrase.words.every((word, index) => {
    const found = words[first + index];
    if (found?.plain !== word) return false;
    const before = words[first + index - 1];
    if (index === 0 || !before) return true;
    const gap = text.slice(before.end, found.start);
    if (!GAP.test(gap) || gap.includes('\n\n')) return false;
    // "Zoom⏎Meeting ID": what is a label on its own line was not wrapped.
    return !gap.includes('\n') || !beginsLabel(words, first + index, text);
  });
}

const beginsLabel = (words: readonly Word[], at: number, text: string): boolean =>
  phrasesFrom(words[at]).some(
    (phrase) =>
      phrase.words.every((word, index) => words[at + index]?.plain === word) &&
      !text.slice(words[at]?.start, words[at + phrase.words.length - 1]?.end).includes('\n'),
  );

function phrasesFrom(word: Word | undefined): readonly Phrase[] {
  phrases ??= phrasesByFirstWord();
  return phrases.get(word?.plain ?? '') ?? [];
}

/** `h323-backup.example.edu` begins with a label, but it is a host. */
const isPartOfHost = (text: string, end: number): boolean =>
  /^-[\p{L}\d-]{0,40}\.\p{L}/u.test(text.slice(end, end + 44));

/** A long thread of mails has a few thousand; what has more is no text that anybody wrote. */
const MAX_LABELS = 10_000;

/** All labels of a text in their order. They never overlap: where one ends the next may begin. */
export function findLabels(text: string, words: readonly Word[]): readonly Label[] {
  const labels: Label[] = [];
  for (let index = 0; index < words.length && labels.length < MAX_LABELS; index += 1) {
    const start = words[index]?.start ?? 0;
    const phrase = phrasesFrom(words[index]).find((candidate) => fits(candidate, words, index, text));
    if (!phrase || isPartOfHost(text, words[index + phrase.words.length - 1]?.end ?? start)) continue;
    index += phrase.words.length - 1;
    labels.push({ kind: phrase.kind, start, end: words[index]?.end ?? start });
  }
  return labels;
}
