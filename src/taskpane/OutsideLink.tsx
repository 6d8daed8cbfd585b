import type { ReactNode } from 'react';
import { common } from './fluentStyles';
import { useTexts } from './texts';

export interface OutsideLinkProps {
  /** An https address that has been checked. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the pane: into a new window, which learns nothing about where it was opened. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  const { words } = useTexts();
  return (
    <a
      href={href}
      style={common.link}
      target="_blank"
      rel="noopener noreferrer"
      title={words.opensInNewWindow}
    >
      {children}
    </a>
  );
}
