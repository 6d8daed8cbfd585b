import { useState } from 'react';
import type { Room } from '../../core/room';
import { Chunked } from '../chunk';
import { Disclosure } from '../Disclosure';
import type { PaneServices } from '../services';
import { useTexts } from '../texts';
import { shortTestChunk } from './shortTestChunk';

export interface ShortTestPartProps {
  readonly room: Room;
  readonly services: Pick<PaneServices, 'organization' | 'copy'>;
}

/** The short test, folded away until somebody wants it. */
export function ShortTestPart(props: ShortTestPartProps) {
  const { shortTest } = useTexts().words;
  const [state, setState] = useState<'folded' | 'unfolded'>('folded');
  return (
    <Disclosure
      label={shortTest.title}
      state={state}
      onToggle={() => setState(state === 'folded' ? 'unfolded' : 'folded')}
    >
      <Chunked chunk={shortTestChunk}>{({ ShortTest }) => <ShortTest {...props} />}</Chunked>
    </Disclosure>
  );
}
