import { languages } from '../../languages';
import { readingWords } from '../../languages/allPastedWords';
import { checkField } from '../../room/fields';
import type { Candidate } from '../choose/candidate';
import type { Page } from '../page/page';
import { services } from '../services';
import type { Service } from '../services/service';
import { anyWord } from '../smallWords';
import { plainWords } from '../page/words';
import type { Word } from '../page/words';
import { shownText } from './names';

interface Frame {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** The thank-you sentences: our own, and those that others write. */
function framesOf(): readonly Frame[] {
  return Object.entries(languages).flatMap(([tag, { invitation }]) => {
    const [before = '', behind = ''] = invitation.thanks('\n').split('\n');
    const others = readingWords[tag as keyof typeof readingWords].thanks;
    // What others write is more particular: "Thank you for using the … service".
    return [...others, { before, behind }].map((frame) => ({
      before: plainWords(frame.before),
      behind: plainWords(frame.behind),
    }));
  });
}

let frames: readonly Frame[] | undefined;

const standsAt = (words: readonly Word[], at: number, sequence: readonly string[]): boolean =>
  sequence.every((word, index) => words[at + index]?.plain === word);

const MAX_NAME_WORDS = 8;
const MAX_THANKS = 1000;

function nameIn(page: Page, first: number, frame: Frame): Candidate | undefined {
  const { words } = page;
  const start = words[first]?.start;
  if (start === undefined) return undefined;
  const sentence = page.text.slice(start, start + 100);
  const stop = sentence.search(/[.!]?\n|[.!] |[.!]?$/u);
  let end = start + stop;
  if (frame.behind.length > 0) {
    let close = first + 1;
    while (close <= first + MAX_NAME_WORDS && !standsAt(words, close, frame.behind)) close += 1;
    if (close > first + MAX_NAME_WORDS) return undefined;
    end = words[close - 1]?.end ?? start;
  }
  const value = shownText(page, { start, end });
  if (checkField('serviceName', value)) return undefined;
  // `Thank you for using public transport.`
  return { start, end, value, doubt: /^\p{Ll}+(?: |$)/u.test(value) ? 'noLabel' : undefined };
}

/** `Thank you for using ExampleConf.`, `Vielen Dank, dass Sie ExampleConf nutzen.` */
export function thankedServices(page: Page): readonly Candidate[] {
  const { words } = page;
  frames ??= framesOf();
  const firstWords = new Set(frames.map(({ before }) => before[0]));
  const found: Candidate[] = [];
  let sentences = 0;
  for (let index = 0; index < words.length && sentences < MAX_THANKS; index += 1) {
    if (!firstWords.has(words[index]?.plain)) continue;
    for (const frame of frames) {
      if (!standsAt(words, index, frame.before)) continue;
      sentences += 1;
      const name = nameIn(page, index + frame.before.length, frame);
      if (!name) continue;
      found.push(name);
      break;
    }
  }
  return found;
}

const TWO_CAPITALS = /\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+/gu;
const MEETING = anyWord('room', 'meeting');
const BEFORE_MEETING = new RegExp(String.raw`^[ -]${MEETING}(?!\p{L})`, 'iu');
const BEHIND_MEETING = new RegExp(String.raw`(?:^|[^\p{L}])${MEETING} (?:\p{L}{1,6} ){0,3}$`, 'iu');
/** No text has as many. */
const MAX_CALLED = 50;

/** `a CampusMeet room`, `Besprechung mit UniKonferenz`: a name with a capital inside, next to what a room or a meeting is called. */
export function calledServices({ bare }: Page): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { index: start, 0: value } of bare.matchAll(TWO_CAPITALS)) {
    if (found.length >= MAX_CALLED) break;
    const end = start + value.length;
    const isCalled =
      BEFORE_MEETING.test(bare.slice(end, end + 24)) ||
      BEHIND_MEETING.test(bare.slice(Math.max(0, start - 40), start));
    if (isCalled) found.push({ start, end, value, doubt: 'noLabel' });
  }
  return found;
}

export interface NamedService extends Candidate {
  readonly service: Service;
}

/** `Join Zoom Meeting`: a service by its name in the text. */
export function namedServices({ words }: Page): readonly NamedService[] {
  const names = services.flatMap((service) =>
    service.words.map((name) => ({ service, sequence: plainWords(name) })),
  );
  const byFirstWord = new Map<string, typeof names>();
  for (const name of names) {
    const first = name.sequence[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
  }
  return words.flatMap((word, index) => {
    const found = byFirstWord.get(word.plain)?.find(({ sequence }) => standsAt(words, index, sequence));
    return found
      ? [{ start: word.start, end: word.end, value: found.service.name, service: found.service }]
      : [];
  });
}
