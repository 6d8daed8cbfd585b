import type { FieldReading } from '../state/pasted';
import { useReadingTexts } from './useReadingTexts';

export interface FieldDoubtsProps {
  readonly reading: FieldReading;
}

/** Why what was read into a field should be looked at. */
export function FieldDoubts({ reading }: FieldDoubtsProps) {
  const { doubts } = useReadingTexts();
  return reading.kind === 'read' ? reading.doubts.map((doubt) => doubts[doubt]).join(' ') : null;
}
