import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useTexts } from '../app/texts';
import { shownZone } from './shownZone';
import type { MeetingTime } from './shownZone';
import { ZoneLines } from './ZoneLines';

export interface ChosenZonesProps {
  readonly zones: readonly string[];
  readonly meeting: MeetingTime;
  /** Where the keyboard goes when the last one was removed. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onRemove: (zone: string) => void;
}

/** After a removal the keyboard goes on to the next row, so that several can be removed one after the other. */
function useFocusAfterRemoval({ zones, search }: ChosenZonesProps) {
  const list = useRef<HTMLUListElement>(null);
  const removedIndex = useRef<number>(undefined);
  useEffect(() => {
    if (removedIndex.current === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    (buttons[Math.min(removedIndex.current, buttons.length - 1)] ?? search.current)?.focus();
    removedIndex.current = undefined;
  }, [zones, search]);
  return { list, removedIndex };
}

/** The chosen zones in the order in which the invitation has them. */
export function ChosenZones(props: ChosenZonesProps) {
  const { zones, meeting, onRemove } = props;
  const { language, words } = useTexts();
  const { list, removedIndex } = useFocusAfterRemoval(props);
  if (zones.length === 0) return null;
  return (
    <ul ref={list} aria-label={words.zones.chosen} className="tight">
      {zones.map((zone, index) => {
        const shown = shownZone(zone, meeting, language.tag);
        return (
          <li key={zone} className="row">
            <div className="lines wide">
              {shown ? <ZoneLines shown={shown} /> : <span>{words.zones.unknown(zone)}</span>}
            </div>
            <Button
              size="small"
              aria-label={words.zones.removeNamed(shown?.place ?? zone)}
              onClick={() => {
                removedIndex.current = index;
                onRemove(zone);
              }}
            >
              {words.zones.remove}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
