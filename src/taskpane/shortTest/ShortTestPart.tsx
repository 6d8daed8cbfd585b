import { useState } from 'react';
import { Disclosure } from '../Disclosure';
import { useTexts } from '../texts';
import { ShortTest } from './ShortTest';
import type { ShortTestProps } from './ShortTest';

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
      <ShortTest {...props} />
    </Disclosure>
  );
}
