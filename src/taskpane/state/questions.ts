/** Names one question that was put to Outlook, to the browser or to a file; no two are the same. */
export type QuestionId = number;

/** What can be asked. A screen waits for one answer of each at the most; a newer question makes an older one void. */
export type Topic =
  | 'save'
  | 'keep'
  | 'item'
  | 'look'
  | 'times'
  | 'paste'
  | 'copy'
  | 'file'
  | 'calendar'
  | 'startAnew';

/** The questions whose answers a screen still waits for. Any other answer is none for it. */
export type Awaited = { readonly [Each in Topic]?: QuestionId | undefined };

/** A screen, and what stands behind it, as far as questions go. */
interface Asker {
  readonly kind: string;
  readonly awaits?: Awaited | undefined;
  readonly behind?: Asker | undefined;
}

let last = 0;

/** An id that no other question has. */
export const newQuestion = (): QuestionId => (last += 1);

/** The screen, waiting for the answer to this question and no longer for one to an older question about the same. */
export const asking = <Asked extends Pick<Asker, 'awaits'>>(
  screen: Asked,
  topic: Topic,
  question: QuestionId,
): Asked => ({ ...screen, awaits: { ...screen.awaits, [topic]: question } });

/** The screen, waiting for nothing of these any more. */
export const notAsking = <Asked extends Pick<Asker, 'awaits'>>(
  screen: Asked,
  ...topics: readonly Topic[]
): Asked => {
  const left = Object.entries(screen.awaits ?? {}).filter(([topic]) => !topics.includes(topic as Topic));
  return { ...screen, awaits: left.length > 0 ? Object.fromEntries(left) : undefined };
};

/** What the screen still waits for by this question. */
const topicOf = ({ awaits = {} }: Asker, question: QuestionId): Topic | undefined =>
  (Object.keys(awaits) as Topic[]).find((topic) => awaits[topic] === question);

/** Whether the screen, or one behind it, waits for the answer to this question. */
export const isAwaited = (screen: Asker, question: QuestionId): boolean =>
  topicOf(screen, question) !== undefined || (screen.behind ? isAwaited(screen.behind, question) : false);

/**
 * Hands an answer to the screen that has asked for it, on top or behind, which waits for it no longer.
 * @returns the same screen where none has
 */
export function answered<Each extends Asker>(
  screen: Each,
  question: QuestionId,
  take: (asker: Each) => Each,
): Each {
  const topic = topicOf(screen, question);
  if (topic !== undefined) return take(notAsking(screen, topic));
  // What is behind takes its answers as the same kind of screen.
  const behind = screen.behind && answered(screen.behind as Each, question, take);
  return behind === screen.behind ? screen : { ...screen, behind };
}
