/** What stands behind a press or a fold, or only outside of Outlook, with the controls that only that needs: fields, lists to choose from, tabs. */
export { CalendarQuestion } from '../item/CalendarQuestion';
export { MailDraft } from '../item/MailDraft';
export { MessageWhen } from '../when/MessageWhen';
export { Options } from '../invitation/Options';
export { Preview } from '../invitation/Preview';
export { NewerSettings } from '../rooms/NewerSettings';
export { RoomChoice } from '../invitation/RoomChoice';
export { RoomForm } from '../form/RoomForm';
export { RoomsPage } from '../rooms/RoomsPage';
export { SeparatePin } from '../invitation/SeparatePin';
export { ShortTest } from '../shortTest/ShortTest';
export { TransferPage } from '../rooms/TransferPage';
export { UnreadableSettings } from '../rooms/UnreadableSettings';
