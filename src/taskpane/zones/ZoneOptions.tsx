import { useEffect, useRef } from 'react';
import type { FoundZone } from '../../core/meeting/zones/findZones';
import { useTexts } from '../app/texts';
import { shownZone } from './shownZone';
import type { MeetingTime } from './shownZone';
import { ZoneLines } from './ZoneLines';

export interface ZoneOption extends Pick<FoundZone, 'zone' | 'meant'> {
  /** Why it cannot be added. */
  readonly remark: string | undefined;
}

export interface ZoneOptionsProps {
  /** Of the search; the list and its options have ids that begin so. */
  readonly id: string;
  readonly options: readonly ZoneOption[];
  readonly meeting: MeetingTime;
  /** Index of the option at which the arrow keys are. */
  readonly active: number | undefined;
  readonly onChoose: (option: ZoneOption) => void;
}

/** What the search found. The keyboard stays in the search. */
export function ZoneOptions({ id, options, meeting, active, onChoose }: ZoneOptionsProps) {
  const { language, words } = useTexts();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const option = active === undefined ? undefined : list.current?.children[active];
    option?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul ref={list} id={`${id}list`} role="listbox" aria-label={words.zones.places} className="options">
      {options.map((option, index) => {
        const shown = shownZone(option.zone, meeting, language.tag);
        const isRefused = option.remark !== undefined;
        return (
          <li
            key={option.zone}
            id={`${id}${option.zone}`}
            role="option"
            aria-selected={index === active}
            aria-disabled={isRefused || undefined}
            className="lines"
            // Otherwise the search would lose the keyboard, and with it the list would go before the click came.
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {shown && <ZoneLines {...option} shown={shown} />}
          </li>
        );
      })}
    </ul>
  );
}
