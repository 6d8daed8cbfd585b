import type { Awaited, QuestionId, Screen, Topic } from './paneState';

let last = 0;

/** An id that no other question has. */
export const newQuestion = (): QuestionId => (last += 1);

/** The screen, waiting for the answer to this question and no longer for one to an older question about the same. */
export const asking = <Asked extends { readonly awaits?: Awaited | undefined }>(
  screen: Asked,
  topic: Topic,
  question: QuestionId,
): Asked => ({ ...screen, awaits: { ...screen.awaits, [topic]: question } });

/** The screen, waiting for nothing of these any more. */
export const notAsking = <Asked extends { readonly awaits?: Awaited | undefined }>(
  screen: Asked,
  ...topics: readonly Topic[]
): Asked => {
  const left = Object.entries(screen.awaits ?? {}).filter(([topic]) => !topics.includes(topic as Topic));
  return { ...screen, awaits: left.length > 0 ? Object.fromEntries(left) : undefined };
};

/** What the screen still waits for by this question. */
const topicOf = (screen: Screen, question: QuestionId): Topic | undefined =>
  'awaits' in screen
    ? (Object.keys(screen.awaits ?? {}) as Topic[]).find((topic) => screen.awaits?.[topic] === question)
    : undefined;

/** The screen with whatever stands behind it, the nearest first. */
const andBehind = (screen: Screen): readonly Screen[] =>
  'behind' in screen && screen.behind ? [screen, ...andBehind(screen.behind)] : [screen];

/** Whether the screen, or one behind it, waits for the answer to this question. */
export const isAwaited = (screen: Screen, question: QuestionId): boolean =>
  andBehind(screen).some((each) => topicOf(each, question) !== undefined);

/**
 * Hands an answer to the screen that has asked for it, on top or behind, which waits for it no longer.
 * @returns the same screen where none has
 */
export function answered(screen: Screen, question: QuestionId, take: (asker: Screen) => Screen): Screen {
  const topic = topicOf(screen, question);
  if (topic !== undefined && 'awaits' in screen) return take(notAsking(screen, topic));
  if (!('behind' in screen) || !screen.behind) return screen;
  // What is behind takes its answers as the same kind of screen.
  const behind = answered(screen.behind, question, take);
  return behind === screen.behind ? screen : ({ ...screen, behind } as Screen);
}
