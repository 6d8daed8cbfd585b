import type { AddOutcome } from '../../core/outcome';
import { blockStateOf } from '../../mailbody/block/blockState';
import type { SeenBlock } from '../../mailbody/block/read/read';
import { readShownBody, renewedChoices, wantedFacts } from '../item/look';
import { requestByPreferences } from '../item/prepare';
import { updateVideoconf } from '../item/update';
import type { ComposeItem, Run } from '../ports';
import type { Lane } from './lane';
import { inTime, runOn, tell } from './oneEvent';
import type { EventPorts } from './oneEvent';

/** A day, a start and an end that are chosen one after the other are one change. */
const CALM_MS = 300;

/**
 * Lets the block of the open appointment follow its time and rhythm, by the update of the ribbon: only where the block
 * says another time, in its own room and zones, never where a picture could be lost. A block of somebody else's room,
 * or none, is no reason to do or to say anything.
 * @returns the work of one event; of several that come close together the last one does it
 */
export function createFollowTimes(ports: EventPorts, lane: Lane): (run: Run) => Promise<void> {
  let newest = 0;
  /** On which item it was told last that its block could not follow. */
  let told: ComposeItem['identity'] | undefined;

  async function follow(item: ComposeItem, run: Run): Promise<void> {
    const outcome = await inTime((change) => updateTimes(item, change, ports), run, ports);
    if (outcome.kind === 'alreadyThere') {
      if (told === item.identity && !run.isOver()) await ports.notices.clear();
      told = undefined;
    } else if (SAID.has(outcome.kind)) {
      told = outcome.kind === 'updated' ? undefined : item.identity;
      await tell(outcome, run, ports);
    }
  }

  return async (run) => {
    const item = ports.openItem();
    if (item?.kind !== 'appointment') return;
    newest += 1;
    const mine = newest;
    await ports.clock.wait(CALM_MS);
    if (mine !== newest) return;
    const onItem = runOn(item, run, ports);
    await lane(async () => {
      if (!onItem.isOver()) await follow(item, onItem);
    });
  };
}

/** What is told. Where nothing could be seen, or nothing of ours stands there, the person has not asked for anything. */
const SAID: ReadonlySet<AddOutcome['kind']> = new Set([
  'updated',
  'notUpdated',
  'picturesInTheWay',
  'textLost',
  'unconfirmed',
  'twice',
  'tooLate',
]);

async function updateTimes(item: ComposeItem, run: Run, ports: EventPorts): Promise<AddOutcome> {
  const { organization, displayLanguage, clock } = ports;
  const saved = ports.loadRooms();
  if (saved.kind !== 'book') return { kind: 'noRoom' };
  const { rooms, preferences } = saved.book;
  const known = { rooms, organization };
  const { choices: standard, fields } = requestByPreferences(preferences, displayLanguage, organization);

  const others = readShownBody(item);
  const [{ format, body }, read] = await Promise.all([others, ports.readWhen(item, others)]);
  if (!body.ok) return { kind: 'bodyUnreadable', problem: body.error };
  if (read === undefined || read === 'unknownZone' || run.isOver()) return { kind: 'noRoom' };
  const choicesFor = (seen: SeenBlock) => renewedChoices(seen, standard, read(seen));
  const state = blockStateOf(body.value, known, (of, seen) =>
    wantedFacts({ room: of, choices: choicesFor(seen) }, organization),
  );
  if (state.kind === 'twice') return { kind: 'twice', roomName: state.room.name };
  if (state.kind === 'upToDate') return { kind: 'alreadyThere', roomName: state.room.name };
  // A block that says the right time and not how often is one of an appointment that has become a series.
  const kinds =
    state.kind === 'outOfDate' ? state.differing : state.kind === 'damaged' ? state.missing : undefined;
  if (!('room' in state) || !kinds?.includes('when')) return { kind: 'noRoom' };
  // Classic Outlook would turn a plain-text mail into HTML (C02).
  if (!format.ok) return { kind: 'notUpdated', roomName: state.room.name, problem: format.error };
  return updateVideoconf({
    item,
    clock,
    run,
    known,
    format: format.value,
    pictures: 'keep',
    wantedFor: (seen, of) => ({ room: of, choices: choicesFor(seen), fields, standing: seen }),
  });
}
