import type { CSSProperties } from 'react';

/** A text marker, the same on light and dark paper; forced colours put the system's own in its place. */
export const markStyle: CSSProperties = {
  padding: '0 1px',
  borderRadius: '2px',
  color: '#242424',
  backgroundColor: '#ffe58f',
};
