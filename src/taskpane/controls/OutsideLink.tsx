import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../app/texts';

export interface OutsideLinkProps {
  /** An https address that has been checked. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the pane: into a new window, which learns nothing about where it was opened. */
export function OutsideLink({ href, children }: OutsideLinkProps) {
  const { words } = useTexts();
  return (
    <Link inline href={href} target="_blank" rel="noopener noreferrer" title={words.opensInNewWindow}>
      {children}
    </Link>
  );
}
