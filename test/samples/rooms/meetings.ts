import type { When } from '../../../src/core/meeting/when';

const zurich = { kind: 'timed', series: 'single', organizerZone: 'Europe/Zurich' } as const;
const between = (start: string, end: string) => ({ startMs: Date.parse(start), endMs: Date.parse(end) });

/** Meetings at fixed instants, one for each shape that rows of a block can have. */
export const meetings = {
  oneZone: { ...zurich, ...between('2026-11-24T13:00Z', '2026-11-24T14:00Z') },
  fiveZones: {
    ...zurich,
    ...between('2026-11-24T18:00Z', '2026-11-24T19:30Z'),
    zones: ['Asia/Tokyo', 'America/St_Johns', 'Asia/Kathmandu', 'Africa/Lagos'],
  },
  allDay: {
    ...zurich,
    ...between('2026-11-23T23:00Z', '2026-11-24T23:00Z'),
    kind: 'allDay',
    zones: ['America/New_York', 'Europe/Rome'],
  },
  firstOfSeries: {
    ...zurich,
    ...between('2026-11-24T13:00Z', '2026-11-24T14:00Z'),
    series: 'first',
    zones: ['Asia/Kolkata'],
  },
  clockChange: {
    ...zurich,
    ...between('2026-10-24T23:30Z', '2026-10-25T02:30Z'),
    zones: ['America/Mexico_City', 'Africa/Lagos'],
  },
} as const satisfies Readonly<Record<string, When>>;
