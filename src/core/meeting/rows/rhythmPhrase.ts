import { languages } from '../../languages';
import type { LanguageTag } from '../../languages/tags';
import type { WhenWords } from '../../languages/whenWords';
import { plainText } from '../../texts';
import { monthsIn, weekdaysIn } from './dateNames';
import { DAYS, isSameRhythm, WEEKDAYS, WEEKS, WORKWEEK } from '../rhythm';
import type { CountedDay, Rhythm, WeekOfMonth } from '../rhythm';

/** What days, weeks and months are called in one language, each list from the first. */
const namesIn = ({ tag, rhythm }: WhenWords) => ({
  dayOfMonth: Array.from({ length: 31 }, (_, index) => rhythm.dayOfMonth(index + 1)),
  month: monthsIn(tag),
  week: [...rhythm.weeks, ...(rhythm.weeksOfSunday ?? [])],
  day: [...weekdaysIn(tag), ...rhythm.days],
});

/** What a rhythm may say of its day. */
interface FactsOfDay {
  readonly interval: number;
  readonly dayOfMonth?: number;
  readonly month?: number;
  readonly week?: WeekOfMonth;
  readonly day?: CountedDay;
}

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
  const { interval, dayOfMonth = 0, month = 0, week, day }: FactsOfDay = rhythm;
  const named: Readonly<Record<string, string | undefined>> = {
    interval: String(interval),
    dayOfMonth: names.dayOfMonth[dayOfMonth - 1],
    month: names.month[month - 1],
    week: week && (day === 0 ? weeksOfSunday : weeks)[WEEKS.indexOf(week)],
    day: day === undefined ? undefined : names.day[DAYS.indexOf(day)],
  };
  const weekdays = 'weekdays' in rhythm ? rhythm.weekdays : [];
  // Where these languages are read, a week begins on Monday.
  const listed = [
    ...weekdays.filter((weekday) => weekday > 0),
    ...weekdays.filter((weekday) => weekday === 0),
  ];
  return phrases[rhythm.kind][interval === 1 ? 0 : 1]
    .replace(/\[(.+)\]/u, (_, each: string) =>
      wordList(
        listed.map((weekday) => each.replace('{weekday}', names.day[weekday] ?? '')),
        and,
      ),
    )
    .replace(/\{(\w+)\}/gu, (_, name: string) => named[name] ?? '');
}

/**
 * A text in the one spelling in which rows are compared, whatever a mail client did to its spaces, dashes and apostrophes
 * (FM01) and put into it to break or direct it (FR03).
 */
export const spelling = (text: string): string => plainText(text.replace(/\p{Cf}+/gu, ''));

/** The same of a phrase. */
const phraseOf = (text: string): string => spelling(text).replaceAll('°', 'º').toLowerCase();

type Kind = Rhythm['kind'];

/** A language to read in: its names as they are read, and its phrases as patterns with a group for each fact. */
interface Reader {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly shapes: readonly { readonly kind: Kind; readonly pattern: RegExp }[];
}

function readerOf(words: WhenWords): Reader {
  const { phrases, and } = words.rhythm;
  const names = Object.fromEntries(
    Object.entries(namesIn(words)).map(([name, texts]) => [name, texts.map(phraseOf)]),
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
  if (phrase === phraseOf(words.rhythm.workweek)) return WORKWEEK;
  const { names, shapes } = readers.get(words.tag) ?? readerOf(words);
  readers.set(words.tag, { names, shapes });
  for (const { kind, pattern } of shapes) {
    const found = pattern.exec(phrase);
    if (!found) continue;
    const said = found.groups ?? {};
    const indexOf = (name: string) => names[name]?.indexOf(said[name] ?? '') ?? -1;
    const listed: readonly string[] = said['weekdays']?.match(/\p{L}+/gu) ?? [];
    const facts: Readonly<Record<string, unknown>> = {
      month: indexOf('month') + 1,
      dayOfMonth: indexOf('dayOfMonth') + 1,
      week: WEEKS[indexOf('week') % WEEKS.length],
      day: DAYS[indexOf('day')],
      weekdays: WEEKDAYS.filter((weekday) => listed.includes(names['day']?.[weekday] ?? '')),
    };
    // A phrase has a group for each fact of its kind.
    const named = Object.keys(said).map((name) => [name, facts[name]]);
    return { ...Object.fromEntries(named), kind, interval: Number(said['interval'] ?? 1) } as Rhythm;
  }
  return undefined;
}

/**
 * Reads a phrase that `wordRhythm` wrote in any of our languages, as it comes back from a mail.
 * @returns nothing where the text is not such a phrase and nothing else: a sentence that says more is somebody's
 */
export function readRhythm(text: string): Rhythm | undefined {
  const phrase = phraseOf(text);
  for (const { when: words } of Object.values(languages)) {
    const rhythm = looselyRead(phrase, words);
    if (rhythm && phraseOf(wordRhythm(rhythm, words)) === phrase) return rhythm;
  }
  return undefined;
}
