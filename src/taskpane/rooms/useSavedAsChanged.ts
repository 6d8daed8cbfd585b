import { useEffect, useEffectEvent, useRef, useState } from 'react';

export interface SavedAsChanged {
  /** As the person wants it, saved or not. */
  readonly value: readonly string[];
  readonly change: (value: readonly string[]) => void;
  /** Saves what is wanted once more, after a save that did not come through. */
  readonly saveAgain: () => void;
}

/**
 * A setting that is saved as it is changed. A save takes Outlook a while: what is changed meanwhile is shown at once and
 * saved when that has ended. What was not saved is not tried again by itself.
 */
export function useSavedAsChanged(
  stored: readonly string[],
  isBusy: boolean,
  save: (value: readonly string[]) => boolean,
): SavedAsChanged {
  const [wanted, setWanted] = useState<readonly string[]>();
  const tried = useRef<readonly string[]>(undefined);
  const saveWanted = useEffectEvent((value: readonly string[]) => {
    if (value.join('\n') === stored.join('\n') || save(value)) tried.current = value;
  });
  useEffect(() => {
    if (wanted && !isBusy && tried.current !== wanted) saveWanted(wanted);
  }, [wanted, isBusy]);
  return {
    value: wanted ?? stored,
    change: setWanted,
    saveAgain: () => {
      if (!isBusy) save(wanted ?? stored);
    },
  };
}
