import { noQuirks, type Quirks } from '../../quirks';

/** Faults of single calls that can be had by one choice; tests set any others by `setQuirks`. */
const faults: Readonly<Record<string, { readonly label: string; readonly quirks: Partial<Quirks> }>> = {
  '': { label: 'None', quirks: {} },
  lyingInsert: {
    label: 'Insertion lies',
    quirks: { lies: ['body.setSelectedDataAsync', 'body.prependAsync'] },
  },
  lyingCursor: { label: 'Insertion at cursor lies', quirks: { lies: ['body.setSelectedDataAsync'] } },
  cursorMoved: {
    label: 'Insertion fails once, 9014',
    quirks: { failOnce: { 'body.setSelectedDataAsync': 9014, 'body.prependAsync': 9014 } },
  },
  unsupported: {
    label: 'Insertion fails, 5000',
    quirks: { failAlways: { 'body.setSelectedDataAsync': 5000, 'body.prependAsync': 5000 } },
  },
  unreadable: { label: 'Body cannot be read', quirks: { failAlways: { 'body.getAsync': 5001 } } },
  silentRead: { label: 'Body never answers', quirks: { neverAnswers: ['body.getAsync'] } },
  silentInsert: {
    label: 'Insertion never answers',
    quirks: { doesButNeverAnswers: ['body.setSelectedDataAsync', 'body.prependAsync'] },
  },
  silentRecurrence: {
    label: 'Recurrence never answers',
    quirks: { neverAnswers: ['recurrence.getAsync'] },
  },
  noOwner: {
    label: 'Owner is refused',
    quirks: { failAlways: { 'item.getSharedPropertiesAsync': 5000 } },
  },
  silentOwner: {
    label: 'Owner never answers',
    quirks: { neverAnswers: ['item.getSharedPropertiesAsync'] },
  },
  noAttachment: {
    label: 'Attaching is refused',
    quirks: { failAlways: { 'item.addFileAttachmentFromBase64Async': 9007 } },
  },
  noLocation: {
    label: 'Location is refused',
    quirks: { failAlways: { 'enhancedLocation.addAsync': 5000 } },
  },
  noNotification: {
    label: 'Notification is refused',
    quirks: {
      failAlways: { 'notificationMessages.addAsync': 5000, 'notificationMessages.replaceAsync': 5000 },
    },
  },
};

export const callFaults: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(faults).map(([name, { label }]) => [name, label]),
);

/** The quirks of a fault; faults set before are taken back. */
export function decodeCallFault(name: string): Partial<Quirks> {
  const { lies, failOnce, failAlways, neverAnswers, doesButNeverAnswers, denies } = noQuirks;
  return {
    lies,
    failOnce,
    failAlways,
    neverAnswers,
    doesButNeverAnswers,
    denies,
    ...faults[name]?.quirks,
  };
}
