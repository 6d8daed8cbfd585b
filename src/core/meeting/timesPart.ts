/**
 * What ribbon and pane fetch once a time is to be written: zones and their names weigh as much as the rest of a block,
 * and a message has no time of its own. Reading a time back is not here: every click must know its own lines.
 */
export { instantOf } from './instantOf';
export { itemWhen, zoneOfMailbox } from './itemWhen';
export { isTimeZone, localTime, offsetMinutes } from './localTime';
export { meetingOfRows, zonesBeside } from './meetingOfRows';
export { whenLines } from './whenLines';
export { utcOffset, wordWhenRow } from './whenRow';
export { whenRows } from './when';
export { placeName, zoneName } from './zones/zoneWords';
