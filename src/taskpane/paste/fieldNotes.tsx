import type { ReactElement } from 'react';
import { Chunked } from '../chunk';
import type { DraftField } from '../../core/room/draft';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { fieldReading } from '../state/pasted';
import { readingChunk } from './readingChunk';

/** What a field says of the pasted invitation. */
export interface FieldNotes {
  readonly note: ReactElement;
  /** `hint`: what was read says more than what the field is for. */
  readonly replaces: 'hint' | 'nothing';
  /** Why the value should be looked at; nothing where it is certain. */
  readonly doubts: ReactElement | undefined;
}

/** @returns nothing where no invitation was pasted, or where it has nothing to do with this field */
export function fieldNotes(
  field: DraftField,
  { pasted, draft }: FormScreen,
  dispatch: (event: PaneEvent) => void,
): FieldNotes | undefined {
  if (!pasted) return undefined;
  const reading = fieldReading(pasted, draft, field);
  if (reading.kind === 'notAsked') return undefined;
  return {
    note: (
      <Chunked chunk={readingChunk}>
        {({ FieldNote }) => <FieldNote {...{ field, reading, pasted, dispatch }} />}
      </Chunked>
    ),
    replaces: reading.kind === 'missing' ? 'nothing' : 'hint',
    doubts:
      reading.kind === 'read' && reading.doubts.length > 0 ? (
        <Chunked chunk={readingChunk}>{({ FieldDoubts }) => <FieldDoubts reading={reading} />}</Chunked>
      ) : undefined,
  };
}
