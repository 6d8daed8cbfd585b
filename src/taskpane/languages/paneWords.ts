import type { DraftField } from '../../usecases/keepRooms';
import type { SaveReach } from '../../usecases/ports';
import type { PaneHost } from '../services';

/** The pane's own words. Names of fields and what is wrong with them come from the core languages. */
export interface PaneWords {
  readonly form: {
    readonly setUpTitle: string;
    readonly setUpIntro: string;
    readonly editTitle: string;
    readonly required: string;
    readonly otherWays: string;
    /** What applies where a field stays empty. */
    readonly fromOrganization: (organization: string | undefined, value: string) => string;
    readonly hints: { readonly [Field in DraftField]?: string };
    readonly showPin: string;
    readonly hidePin: string;
    readonly backupWithoutGateway: string;
    readonly save: string;
    readonly saving: string;
    readonly cancel: string;
  };
  readonly overview: {
    readonly add: string;
    readonly adding: string;
    readonly copy: string;
    readonly edit: string;
    readonly preview: string;
    readonly previewIntro: string;
    readonly previewTitle: (roomName: string) => string;
    readonly formatted: string;
    readonly plainText: string;
    readonly notWritable: string;
    readonly correct: (field: string) => string;
  };
  readonly host: { readonly [Host in Exclude<PaneHost, 'outlook'>]: string };
  readonly notices: {
    readonly saved: { readonly [Reach in SaveReach]: string };
    readonly copied: string;
    readonly copyRefused: string;
  };
  readonly saveProblems: {
    readonly tooLarge: (length: string, maxLength: string) => string;
    readonly unreadable: string;
    readonly newer: string;
    readonly refused: string;
  };
  readonly settings: {
    readonly unreadableTitle: string;
    readonly unreadable: string;
    readonly nothingChanged: string;
    readonly whatToDo: string;
    readonly place: (where: string) => string;
    readonly support: string;
    readonly startAnew: string;
    readonly startingAnew: string;
    readonly startAnewExplained: string;
    readonly newerTitle: string;
    readonly newer: string;
    readonly rooms: string;
  };
  readonly opensInNewWindow: string;
}
