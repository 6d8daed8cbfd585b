import type { ReactNode } from 'react';
import { common } from './fluentStyles';

export interface TitleHeadingProps {
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** The title of a screen. The keyboard comes here when the screen opens, so that it is read and the next Tab goes on. */
export function TitleHeading({ id, children }: TitleHeadingProps) {
  return (
    <h1 id={id} style={common.title} tabIndex={-1}>
      {children}
    </h1>
  );
}
