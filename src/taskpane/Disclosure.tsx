import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { common, token } from './fluentStyles';
import type { Styles } from './fluentStyles';

export interface DisclosureProps {
  readonly label: string;
  readonly state: 'folded' | 'unfolded';
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

const styles = {
  // Its arrow stands in line with the texts around it.
  button: {
    justifyContent: 'flex-start',
    marginInlineStart: '-9px',
    paddingInline: token('spacingHorizontalXS'),
    textAlign: 'start',
  },
  content: { ...common.stack, paddingBlockStart: token('spacingVerticalS') },
} as const satisfies Styles;

/** A part that is folded away until somebody asks for it; what is folded is not even there. */
export function Disclosure({ label, state, onToggle, children }: DisclosureProps) {
  const id = useId();
  const isOpen = state === 'unfolded';
  return (
    <div>
      <Button
        appearance="subtle"
        style={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        {label}
      </Button>
      {isOpen && (
        <div id={id} role="group" aria-label={label} style={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
