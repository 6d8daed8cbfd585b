import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useTexts } from '../app/texts';

export interface ScreenTitleProps {
  readonly id?: string | undefined;
  readonly children: ReactNode;
  /** The one way back, where there is one. */
  readonly onBack?: (() => void) | undefined;
  readonly isBusy?: boolean | undefined;
  /** `heard`: what is seen in its place says the same. */
  readonly looks?: 'oneLine' | 'heard' | undefined;
}

/** The title of a screen. The keyboard comes here when the screen opens, so that it is read and the next Tab goes on. */
export function ScreenTitle({ id, children, onBack, isBusy, looks }: ScreenTitleProps) {
  const { rooms } = useTexts().words;
  return (
    <header className="screenTitle">
      {onBack && (
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={rooms.back}
          title={rooms.back}
          disabledFocusable={isBusy === true}
          onClick={onBack}
        />
      )}
      <h1 id={id} tabIndex={-1} className={looks}>
        {children}
      </h1>
    </header>
  );
}
