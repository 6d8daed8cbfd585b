import { addWithFirstAttendee } from './addWithFirstAttendee';
import type { ChangedLists } from './addWithFirstAttendee';
import { checkBeforeSend } from './checkBeforeSend';
import { createFollowTimes } from './followTimes';
import type { Lane } from './lane';
import { oneEvent } from './oneEvent';
import type { EventPorts } from './oneEvent';
import type { EventAnswer, Run } from '../ports';

/** An event that writes ends after this time; Outlook's own limit is far above. */
const WRITING_MS = 25_000;
/** Nobody waits longer for a look before sending. */
const LOOK_MS = 1_900;
/** Of it, so long a block that follows its time just now may take to get there. */
const FOLLOWING_MS = 800;

type Complete = (answer: EventAnswer) => void;

/** What the add-in does by itself: a handler for each event, whose promise resolves once the event is completed. */
export function createEvents(ports: EventPorts, lane: Lane) {
  const follow = createFollowTimes(ports, lane);
  let following: Promise<unknown> = Promise.resolve();

  return {
    followTimes: (complete: Complete): Promise<void> => {
      const work = oneEvent({ option: 'times', limitMs: WRITING_MS, work: follow, complete }, ports);
      following = Promise.all([following, work]).catch(ports.report);
      return work;
    },

    checkBeforeSend: (complete: Complete): Promise<void> => {
      const work = async (run: Run) => {
        // Whoever moves a meeting and sends it at once is not to be told what is about to be put right.
        await Promise.race([following, ports.clock.wait(FOLLOWING_MS)]);
        return checkBeforeSend(run, ports);
      };
      return oneEvent({ option: 'send', limitMs: LOOK_MS, work, complete }, ports);
    },

    addWithFirstAttendee: (complete: Complete, changed: ChangedLists | undefined): Promise<void> => {
      const work = (run: Run) => addWithFirstAttendee(changed, run, ports, lane);
      return oneEvent({ option: 'auto', limitMs: WRITING_MS, work, complete }, ports);
    },
  };
}
