import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { MAX_FURTHER_ZONES } from '../../core/meeting/when';
import { findZones } from '../../core/meeting/zones/findZones';
import { listedZone } from '../../core/meeting/zones/zoneEntries';
import { useTexts } from '../app/texts';
import { optionAfterKey } from './optionAfterKey';
import type { MeetingTime } from './shownZone';
import { ZoneOptions } from './ZoneOptions';
import type { ZoneOption } from './ZoneOptions';

export interface ZoneSearchProps {
  readonly zones: readonly string[];
  readonly meeting: MeetingTime;
  readonly search: RefObject<HTMLInputElement | null>;
  /** What the last addition or removal came to. */
  readonly said: string | undefined;
  readonly onType: () => void;
  readonly onAdd: (zone: string) => void;
}

const MAX_RESULTS = 8;

/** One zone has more than one name: `Asia/Calcutta` is `Asia/Kolkata`. */
const sameZone = (one: string, other: string): boolean =>
  one === other || (listedZone(one)?.zone ?? one) === (listedZone(other)?.zone ?? other);

/** The zones that a text finds, and why some of them cannot be added; one more than is shown tells of the others. */
function useOptions({ zones, meeting }: ZoneSearchProps, query: string) {
  const { language, words } = useTexts();
  const { organizerZone, span, nowMs } = meeting;
  const found = findZones(query, {
    tag: language.tag,
    atMs: span?.startMs ?? nowMs,
    maxResults: MAX_RESULTS + 1,
  });
  const remarkOn = (zone: string): string | undefined => {
    if (sameZone(zone, organizerZone)) return words.zones.isOwn;
    return zones.some((each) => sameZone(each, zone)) ? words.zones.isChosen : undefined;
  };
  const options = found
    .slice(0, MAX_RESULTS)
    .map(({ zone, meant }): ZoneOption => ({ zone, meant, remark: remarkOn(zone) }));
  return { options, hasMore: found.length > MAX_RESULTS };
}

/**
 * The search for a zone: an editable combobox with a list that stands in the flow of the page, since in a pane of
 * 320 px one that floats would be cut off. Keys as in the ARIA Authoring Practices.
 */
export function ZoneSearch(props: ZoneSearchProps) {
  const { meeting, search, said, zones } = props;
  const { zones: words } = useTexts().words;
  const id = useId();
  const [query, setQuery] = useState('');
  const [list, setList] = useState<'open' | 'closed'>('closed');
  const [active, setActive] = useState<number>();
  const isFull = zones.length >= MAX_FURTHER_ZONES;
  const typed = isFull ? '' : query.trim();
  const { options, hasMore } = useOptions(props, typed);
  const isOpen = list === 'open' && options.length > 0;
  const activeOption = isOpen && active !== undefined ? options[active] : undefined;

  function show(text: string, next: 'open' | 'closed') {
    setQuery(text);
    setList(next);
    setActive(undefined);
  }
  function choose(option: ZoneOption | undefined) {
    if (!option || option.remark !== undefined) return;
    show('', 'closed');
    props.onAdd(option.zone);
    search.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent) {
    const { key } = event;
    // A key that ends the writing of a Chinese or Japanese word is not for the list.
    if (event.nativeEvent.isComposing) return;
    if (key === 'Enter' && isOpen) choose(activeOption ?? options[0]);
    else if (key === 'Escape' && query !== '') show(isOpen ? query : '', 'closed');
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      setList('open');
      setActive(optionAfterKey(key, isOpen ? active : undefined, options.length));
    } else {
      // Home, End and the other arrows move in the text, as every letter does.
      setActive(undefined);
      return;
    }
    event.preventDefault();
  }

  const status = () => {
    if (typed === '') return said ?? '';
    if (options.length === 0) return words.none;
    return hasMore ? words.foundMore(options.length) : words.found(options.length);
  };
  return (
    <div className="tight">
      <Field label={words.search} hint={isFull ? words.full : words.hint}>
        <Input
          input={{ ref: search }}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `${id}list` : undefined}
          aria-activedescendant={activeOption && `${id}${activeOption.zone}`}
          autoComplete="off"
          spellCheck={false}
          readOnly={isFull}
          value={isFull ? '' : query}
          onChange={(_event, { value }) => {
            props.onType();
            show(value, 'open');
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setList('closed')}
          onFocus={() => setList(typed === '' ? 'closed' : 'open')}
        />
      </Field>
      <p role="status" className="note">
        {status()}
      </p>
      {isOpen && <ZoneOptions {...{ id, options, meeting, active }} onChoose={choose} />}
    </div>
  );
}
