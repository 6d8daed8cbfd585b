import type { FieldAnswer, FieldCall } from '../../playground/fieldTest/fieldReport';
import type { Problem } from '../../src/core/problem';
import type { Result } from '../../src/core/result';

type Effect = NonNullable<FieldCall['effect']>;
type Method = (...given: readonly never[]) => Promise<Result<unknown, Problem>>;
/** What a read found, for the writes before it. */
type Judge = (found: unknown) => Effect;

/** A call was never answered: the case ends there, and what follows would only wait for nothing. */
export class Hung extends Error {}

type Line = { -readonly [Member in keyof FieldCall]: FieldCall[Member] };

/** The calls of one case. */
export class CallList {
  readonly #calls: Line[] = [];

  get calls(): readonly FieldCall[] {
    return this.#calls;
  }

  add(call: string, answer: FieldAnswer, ms: number): (effect: Effect) => void {
    const line: Line = { call, answer, ms: Math.round(ms) };
    this.#calls.push(line);
    return (effect) => {
      line.effect = effect;
    };
  }
}

/** Which read shows what a write did, and how. */
export interface Sight {
  readonly write: string;
  readonly reads: readonly string[];
  /** @returns how to judge what a later read finds; @param answered what the write gave */
  readonly judge: (given: readonly unknown[], answered: unknown) => Judge;
}

function answerOf(result: Result<unknown, Problem>): FieldAnswer {
  if (result.ok) return 'done';
  const { error } = result;
  return error.code === 'refused' && error.hostCode !== undefined ? `refused ${error.hostCode}` : error.code;
}

/**
 * The same port, each call written down. A write that was answered, or never was, is judged by the next read that
 * shows it.
 * @param onHung `throws`: a call that was never answered ends the case; `goes on`: it is a result like any other
 */
export function observed<Port extends object>(
  port: Port,
  list: CallList,
  sights: readonly Sight[],
  onHung: 'throws' | 'goes on',
): Port {
  const open: { reads: readonly string[]; judge: Judge; note: (effect: Effect) => void }[] = [];
  const watch =
    (name: string, method: Method) =>
    async (...given: readonly never[]) => {
      const startedMs = performance.now();
      const result = await method(...given);
      const answer = answerOf(result);
      const note = list.add(name, answer, performance.now() - startedMs);
      if (result.ok)
        for (const seen of open.filter(({ reads }) => reads.includes(name)).reverse()) {
          seen.note(seen.judge(result.value));
          open.splice(open.indexOf(seen), 1);
        }
      const sight = sights.find(({ write }) => write === name);
      if (sight && (result.ok || answer === 'unanswered'))
        open.push({
          reads: sight.reads,
          judge: sight.judge(given, result.ok ? result.value : undefined),
          note,
        });
      if (answer === 'unanswered' && onHung === 'throws') throw new Hung(name);
      return result;
    };
  return Object.fromEntries(
    Object.entries(port).map(([name, member]: [string, unknown]) => [
      name,
      typeof member === 'function' ? watch(name, member as Method) : member,
    ]),
  ) as Port;
}

/** A body as it is read, near enough to find a text in it. */
export const visible = (content: unknown): string =>
  String(content)
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const thereOrNot = (isThere: boolean): Effect => (isThere ? 'seen' : 'missing');
const has = (list: unknown, member: unknown): boolean => Array.isArray(list) && list.includes(member);
const hasFile = (list: unknown, wanted: { readonly id?: unknown; readonly name?: unknown }): boolean =>
  Array.isArray(list) &&
  list.some(({ id, name }: typeof wanted) => ('id' in wanted ? id === wanted.id : name === wanted.name));
const bodyReads = ['readBody', 'readBodyToRewrite'];

/** @param words what stood in the body before: what is inserted belongs above it */
export const itemSights = (words: string): readonly Sight[] => {
  const inserted = (write: string): Sight => ({
    write,
    reads: bodyReads,
    judge: ([content]) => {
      const text = visible(content);
      return (found) => {
        const body = visible(found);
        if (!body.includes(text)) return 'missing';
        return words === '' || body.indexOf(text) < body.indexOf(words) ? 'seen' : 'elsewhere';
      };
    },
  });
  return [
    inserted('insertAtTop'),
    inserted('insertAtCursor'),
    {
      write: 'rewriteBody',
      reads: bodyReads,
      judge: ([content]) => {
        const text = visible(content);
        return (found) => thereOrNot(visible(found).includes(text));
      },
    },
    {
      write: 'writeSubject',
      reads: ['readSubject'],
      judge:
        ([subject]) =>
        (found) =>
          thereOrNot(found === subject),
    },
    {
      write: 'addLocation',
      reads: ['readLocations'],
      judge:
        ([text]) =>
        (found) =>
          thereOrNot(has(found, text)),
    },
    {
      write: 'removeLocation',
      reads: ['readLocations'],
      judge:
        ([text]) =>
        (found) =>
          thereOrNot(!has(found, text)),
    },
  ];
};

export const fileSights: readonly Sight[] = [
  {
    write: 'attach',
    reads: ['list'],
    // Without an answer there is no id to look for.
    judge:
      ([name], id) =>
      (found) =>
        thereOrNot(hasFile(found, id === undefined ? { name } : { id })),
  },
  {
    write: 'remove',
    reads: ['list'],
    judge:
      ([id]) =>
      (found) =>
        thereOrNot(!hasFile(found, { id })),
  },
];
