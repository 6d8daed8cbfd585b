/** Work that must not be done at the same time as other such work. */
export type Lane = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * One piece of work after the other: two events, or an event and a click, never write into one item at once. Whatever
 * becomes of one, the next has its turn; every call to Outlook ends by itself, so that each comes.
 */
export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
