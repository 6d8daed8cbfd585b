import { languages } from '../languages';
import type { LanguageTag } from '../languages/tags';
import type { WhenWords } from '../languages/whenWords';
import { monthsIn, weekdaysIn } from './dateNames';
import { DAYS, isSameRhythm, WEEKDAYS, WEEKS, WORKWEEK } from './rhythm';
import type { Rhythm } from './rhythm';

/** What days, weeks and months are called in one language, each list from the first. */
const namesIn = ({ tag, rhythm }: WhenWords) => ({
  dayOfMonth: Array.from({ length: 31 }, (_, index) => rhythm.dayOfMonth(index + 1)),
  month: monthsIn(tag),
  week: [...rhythm.weeks, ...(rhythm.weeksOfSunday ?? [])],
  day: [...weekdaysIn(tag), ...rhythm.days],
});

/** "Monday, Tuesday and Thursday". */
const wordList = (items: readonly string[], and: string): string =>
  [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(and);

/**
 * How often a series takes place, as it stands inside a line: "every 2 weeks on Monday and Thursday". It has no colon,
 * bracket, line feed or `UTC`, so that it can be told from what stands behind it. `readRhythm` reads it back.
 */
export function wordRhythm(rhythm: Rhythm, words: WhenWords): string {
  const { phrases, workweek, and, weeks, weeksOfSunday = weeks } = words.rhythm;
  if (isSameRhythm(rhythm, WORKWEEK)) return workweek;
  const names = namesIn(words);
  const named: Readonly<Record<string, string | undefined>> = {
    interval: String(rhythm.interval),
    ...('dayOfMonth' in rhythm && { dayOfMonth: names.dayOfMonth[rhythm.dayOfMonth - 1] }),
    ...('month' in rhythm && { month: names.month[rhythm.month - 1] }),
    ...('week' in rhythm && {
      week: (rhythm.day === 0 ? weeksOfSunday : weeks)[WEEKS.indexOf(rhythm.week)],
      day: names.day[DAYS.indexOf(rhythm.day)],
    }),
  };
  const weekdays = 'weekdays' in rhythm ? rhythm.weekdays : [];
  // Where these languages are read, a week begins on Monday.
  const listed = [
    ...weekdays.filter((weekday) => weekday > 0),
    ...weekdays.filter((weekday) => weekday === 0),
  ];
  return phrases[rhythm.kind][rhythm.interval === 1 ? 0 : 1]
    .replace(/\[(.+)\]/u, (_, each: string) =>
      wordList(
        listed.map((weekday) => each.replace('{weekday}', names.day[weekday] ?? '')),
        and,
      ),
    )
    .replace(/\{(\w+)\}/gu, (_, name: string) => named[name] ?? '');
}

/** A phrase in the one spelling in which it is read, whatever a mail client did to it. */
const spelling = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[‘’ʼ´`′]/gu, "'")
    .replaceAll('°', 'º')
    .trim()
    .toLowerCase();

type Kind = Rhythm['kind'];

/** A language to read in: its names as they are read, and its phrases as patterns with a group for each fact. */
interface Reader {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly shapes: readonly { readonly kind: Kind; readonly pattern: RegExp }[];
}

function readerOf(words: WhenWords): Reader {
  const { phrases, and } = words.rhythm;
  const names = Object.fromEntries(
    Object.entries(namesIn(words)).map(([name, texts]) => [name, texts.map(spelling)]),
  );
  const anyOf = (name: string) => names[name]?.join('|') ?? '[1-9]\\d{0,2}';
  const patternOf = (phrase: string) =>
    phrase
      .replace(/\[(.+)\]/u, (_, item: string) => {
        const each = item.replace('{weekday}', `(?:${anyOf('day')})`);
        return `(?<weekdays>${each}(?:, ${each})*(?:${and}${each})?)`;
      })
      .replace(/\{(\w+)\}/gu, (_, name: string) => `(?<${name}>${anyOf(name)})`);
  const shapes = (Object.keys(phrases) as readonly Kind[]).flatMap((kind) =>
    phrases[kind].map((phrase) => ({ kind, pattern: new RegExp(`^${patternOf(phrase)}$`, 'iu') })),
  );
  return { names, shapes };
}

const readers = new Map<LanguageTag, Reader>();

/** What a phrase would say in one language, whether or not it is written in just this way. */
function looselyRead(phrase: string, words: WhenWords): Rhythm | undefined {
  if (phrase === spelling(words.rhythm.workweek)) return WORKWEEK;
  const { names, shapes } = readers.get(words.tag) ?? readerOf(words);
  readers.set(words.tag, { names, shapes });
  const shape = shapes.find(({ pattern }) => pattern.test(phrase));
  if (!shape) return undefined;
  const { kind, pattern } = shape;
  const said = pattern.exec(phrase)?.groups ?? {};
  const indexOf = (name: string) => names[name]?.indexOf(said[name] ?? '') ?? -1;
  const interval = Number(said['interval'] ?? 1);
  const [month, dayOfMonth] = [indexOf('month') + 1, indexOf('dayOfMonth') + 1];
  const week = WEEKS[indexOf('week') % WEEKS.length] ?? 'last';
  const day = DAYS[indexOf('day')] ?? 'day';
  switch (kind) {
    case 'daily':
      return { kind, interval };
    case 'weekly': {
      const listed: readonly string[] = said['weekdays']?.match(/\p{L}+/gu) ?? [];
      return {
        kind,
        interval,
        weekdays: WEEKDAYS.filter((weekday) => listed.includes(names['day']?.[weekday] ?? '')),
      };
    }
    case 'monthlyByDay':
      return { kind, interval, dayOfMonth };
    case 'monthlyByWeek':
      return { kind, interval, week, day };
    case 'yearlyByDay':
      return { kind, interval, month, dayOfMonth };
    case 'yearlyByWeek':
      return { kind, interval, month, week, day };
  }
}

/**
 * Reads a phrase that `wordRhythm` wrote in any of our languages, as it comes back from a mail.
 * @returns nothing where the text is not such a phrase and nothing else: a sentence that says more is somebody's
 */
export function readRhythm(text: string): Rhythm | undefined {
  const phrase = spelling(text);
  for (const { when: words } of Object.values(languages)) {
    const rhythm = looselyRead(phrase, words);
    if (rhythm && spelling(wordRhythm(rhythm, words)) === phrase) return rhythm;
  }
  return undefined;
}
