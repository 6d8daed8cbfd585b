import type { Place } from '../../core/pasted/roomReading';

/** A piece of the pasted text: `place` was understood, `pin` is the PIN among that, `gap` stands for what is left out. */
export interface Stretch {
  readonly kind: 'plain' | 'place' | 'pin' | 'gap';
  readonly text: string;
}

export interface MarkedPlace extends Place {
  readonly kind: 'place' | 'pin';
}

/** Up to this length, in UTF-16 units, a text is shown as a whole; of a longer one only what is around its places. */
const WHOLE_LENGTH = 6000;
const AROUND_LENGTH = 150;
const MAX_PLACES = 300;

/** Of a text between two places: its end next to the former one, its beginning next to the following one. */
function aroundPlaces(text: string, isFirst: boolean, isLast: boolean): readonly Stretch[] {
  const tail = isFirst ? 0 : AROUND_LENGTH;
  const head = isLast ? 0 : AROUND_LENGTH;
  if (text.length <= tail + head) return [{ kind: 'plain', text }];
  const pieces: readonly Stretch[] = [
    { kind: 'plain', text: text.slice(0, tail) },
    { kind: 'gap', text: '…' },
    { kind: 'plain', text: text.slice(text.length - head) },
  ];
  return pieces.filter(({ text: piece }) => piece !== '');
}

/**
 * Cuts a text at the places of what was understood. Where places overlap, the PIN wins, so that it can be hidden.
 * However long the text is, what comes out is short enough to be shown.
 */
export function markedText(text: string, all: readonly MarkedPlace[]): readonly Stretch[] {
  const places = all.slice(0, MAX_PLACES).filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, ...places.flatMap(({ start, end }) => [start, end]), text.length])];
  cuts.sort((one, other) => one - other);
  const stretches = cuts.slice(1).map((end, index): Stretch => {
    const start = cuts[index] ?? 0;
    const covering = places.filter((place) => place.start <= start && end <= place.end);
    const kind = covering.some((place) => place.kind === 'pin') ? 'pin' : covering[0]?.kind;
    return { kind: kind ?? 'plain', text: text.slice(start, end) };
  });
  if (text.length <= WHOLE_LENGTH) return stretches;
  return stretches.flatMap((stretch, index) =>
    stretch.kind === 'plain'
      ? aroundPlaces(stretch.text, index === 0, index === stretches.length - 1)
      : [stretch],
  );
}

/** How much of the line before and behind a place is shown beside its field, and how much of the place itself. */
const BEFORE_LENGTH = 50;
const AFTER_LENGTH = 30;
const FOUND_LENGTH = 120;

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/**
 * A place with what stands around it in its line, short enough for a hint. A value that has its line for itself, as in
 * a table, is shown with the line before, which names it.
 */
export function excerpt(text: string, { start, end }: Place): Excerpt {
  const from = Math.max(0, start - BEFORE_LENGTH);
  const [line = '', lineBefore = '', ...earlier] = text.slice(from, start).split('\n').reverse();
  const hasLabel = line.trim() !== '';
  const isCut = from > 0 && (hasLabel ? text.lastIndexOf('\n', start - 1) < from : earlier.length === 0);
  const before = hasLabel ? line.trimStart() : `${lineBefore.trim()} `.trimStart();
  const [after = '', ...later] = text.slice(end, end + AFTER_LENGTH).split('\n');
  const isCutAfter = later.length === 0 && end + AFTER_LENGTH < text.length;
  return {
    before: isCut ? `…${before}` : before,
    found: text.slice(start, end).slice(0, FOUND_LENGTH) + (end - start > FOUND_LENGTH ? '…' : ''),
    after: after.trimEnd() + (isCutAfter ? '…' : ''),
  };
}
