import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Bar } from './Bar';
import { common } from './fluentStyles';
import { useTexts } from './texts';

/** A part of the pane that is fetched when it is first needed. */
export interface Chunk<Part> {
  /** Nothing until it was fetched. */
  readonly part: Part | undefined;
  load(): Promise<Part>;
}

/** @param fetchPart a dynamic import; after a failure it is called again */
export function chunkOf<Part>(fetchPart: () => Promise<Part>): Chunk<Part> {
  let part: Part | undefined;
  return {
    get part() {
      return part;
    },
    load: async () => (part ??= await fetchPart()),
  };
}

export interface ChunkedProps<Part> {
  readonly chunk: Chunk<Part>;
  readonly children: (part: Part) => ReactNode;
}

/**
 * Shows a part of the pane once it is there. Where it does not come (the network is down, or the files were replaced
 * by a newer build) it says so and offers to try again; React's own lazy parts could only be given up.
 */
export function Chunked<Part>({ chunk, children }: ChunkedProps<Part>) {
  const { parts } = useTexts().words;
  const [tries, setTries] = useState(1);
  // By chunk, since one place in the page shows one screen after another.
  const [, setLoaded] = useState<Chunk<Part>>();
  const [failed, setFailed] = useState<Chunk<Part>>();
  useEffect(() => {
    if (chunk.part !== undefined) return undefined;
    let isCurrent = true;
    const report = (tell: (chunk: Chunk<Part>) => void) => () => {
      if (isCurrent) tell(chunk);
    };
    chunk.load().then(report(setLoaded), report(setFailed));
    return () => {
      isCurrent = false;
    };
  }, [chunk, tries]);

  if (chunk.part !== undefined) return children(chunk.part);
  if (failed !== chunk) return <p style={common.note}>{parts.loading}</p>;
  return (
    <Bar intent="error">
      <div style={common.stack}>
        <p style={common.text} role="alert">
          {parts.failed}
        </p>
        <div>
          <Button
            size="small"
            onClick={() => {
              setFailed(undefined);
              setTries(tries + 1);
            }}
          >
            {parts.tryAgain}
          </Button>
        </div>
      </div>
    </Bar>
  );
}
