import { useState } from 'react';
import { Chunked } from '../chunk';
import { Disclosure } from '../Disclosure';
import { useTexts } from '../texts';
import type { ShortTestProps } from './ShortTest';
import { shortTestChunk } from './shortTestChunk';

/** The short test, folded away until somebody wants it. */
export function ShortTestPart(props: ShortTestProps) {
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
