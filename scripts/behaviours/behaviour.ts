/** Something that real hosts do and that an add-in has to live with. */
export interface Behaviour {
  /** A letter for the subject and two digits, the same everywhere in the project. */
  readonly id: string;
  /** What happens, in a sentence or two. */
  readonly says: string;
  /** Why no test of ours has to show anything. */
  readonly notOurs?: string;
  /** What is still missing, where it is ours and not shown yet. */
  readonly open?: string;
}

/** The behaviours of one subject. */
export interface Subject {
  readonly letter: string;
  readonly title: string;
  readonly behaviours: readonly Behaviour[];
}

/** The ids that a text names, one by one or as a range of one letter such as A02-A07. */
export const idsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\b([A-K])(\d\d)(?:-\1(\d\d))?\b/gu)].flatMap(
    ([, letter = '', first = '', last = first]) =>
      Array.from(
        { length: Math.max(0, Number(last) - Number(first) + 1) },
        (_, index) => letter + String(Number(first) + index).padStart(2, '0'),
      ),
  );
