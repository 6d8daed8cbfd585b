import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTexts } from '../app/texts';
import { Notice } from './Notice';

/** A part of the pane that is fetched when it is first needed. */
export interface LazyPart<Part> {
  /** Nothing until it was fetched. */
  readonly part: Part | undefined;
  load(): Promise<Part>;
}

/** @param fetchPart a dynamic import; after a failure it is called again */
export function lazyPart<Part>(fetchPart: () => Promise<Part>): LazyPart<Part> {
  let part: Part | undefined;
  return {
    get part() {
      return part;
    },
    load: async () => (part ??= await fetchPart()),
  };
}

export interface LazyProps<Part> {
  readonly source: LazyPart<Part>;
  readonly children: (part: Part) => ReactNode;
}

/**
 * Shows a part of the pane once it is there. Where it does not come (the network is down, or the files were replaced
 * by a newer build) it says so and offers to try again; React's own lazy parts could only be given up.
 */
export function Lazy<Part>({ source, children }: LazyProps<Part>) {
  const { parts } = useTexts().words;
  const [tries, setTries] = useState(1);
  // By source, since one place in the page shows one screen after another.
  const [, setLoaded] = useState<LazyPart<Part>>();
  const [failed, setFailed] = useState<LazyPart<Part>>();
  useEffect(() => {
    if (source.part !== undefined) return;
    source.load().then(
      () => setLoaded(source),
      () => setFailed(source),
    );
  }, [source, tries]);

  if (source.part !== undefined) return children(source.part);
  if (failed !== source) return <p className="note">{parts.loading}</p>;
  return (
    <Notice
      intent="error"
      actions={
        <Button
          size="small"
          onClick={() => {
            setFailed(undefined);
            setTries(tries + 1);
          }}
        >
          {parts.tryAgain}
        </Button>
      }
    >
      <span role="alert">{parts.failed}</span>
    </Notice>
  );
}
