import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  readonly label: string;
  readonly state: 'folded' | 'unfolded';
  readonly heading?: 'h2' | 'h3';
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/**
 * A part that is folded away until somebody asks for it, below a heading that is its button; what is folded is not even
 * there. Fluent's accordion does the same with 20 KB (gzip) more, for arrow keys between headers (docs/decisions/pane-first-view.md).
 */
export function Disclosure({ label, state, heading: Heading = 'h2', onToggle, children }: DisclosureProps) {
  const id = useId();
  const isOpen = state === 'unfolded';
  return (
    <div className="fold">
      <Heading>
        <Button
          appearance="subtle"
          className="disclosure"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          {label}
        </Button>
      </Heading>
      {isOpen && (
        <div id={id} role="group" aria-label={label} className="stack folded">
          {children}
        </div>
      )}
    </div>
  );
}

/** The same where nobody else need know whether it is open. */
export function FoldedPart({ label, children }: Pick<DisclosureProps, 'label' | 'children'>) {
  const [state, setState] = useState<DisclosureProps['state']>('folded');
  return (
    <Disclosure {...{ label, state }} onToggle={() => setState(state === 'folded' ? 'unfolded' : 'folded')}>
      {children}
    </Disclosure>
  );
}
