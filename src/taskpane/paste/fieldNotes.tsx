import type { ReactElement } from 'react';
import type { DraftField } from '../../core/room/draft';
import type { PaneWords } from '../languages/paneWords';
import { Lazy } from '../controls/lazyPart';
import type { PaneEvent } from '../state/paneEvent';
import type { FormScreen } from '../state/paneState';
import { fieldReading } from './pasted';
import { readingPart } from './usePaste';

/** What a field says of the pasted invitation. */
export interface FieldNotes {
  readonly note: ReactElement;
  /** `hint`: what was read says more than what the field is for. */
  readonly replaces: 'hint' | 'nothing';
  /** Why the value should be looked at; nothing where it is certain. */
  readonly doubts: string | undefined;
}

/** @returns nothing where no invitation was pasted, or where it has nothing to do with this field */
export function fieldNotes(
  field: DraftField,
  { pasted, draft }: FormScreen,
  { reading: texts }: PaneWords,
  dispatch: (event: PaneEvent) => void,
): FieldNotes | undefined {
  if (!pasted) return undefined;
  const reading = fieldReading(pasted, draft, field);
  if (reading.kind === 'notAsked') return undefined;
  const doubts = reading.kind === 'read' ? reading.doubts.map((doubt) => texts.doubts[doubt]).join(' ') : '';
  return {
    note: (
      <Lazy source={readingPart}>
        {({ FieldNote }) => <FieldNote {...{ field, reading, pasted, dispatch }} />}
      </Lazy>
    ),
    replaces: reading.kind === 'missing' ? 'nothing' : 'hint',
    doubts: doubts === '' ? undefined : doubts,
  };
}
