import { CallQueue, createCallOffice } from '../../src/office/callOffice';
import { openItemAttachments } from '../../src/office/item/attachments';
import { openComposeItem } from '../../src/office/item/composeItem';
import { followTimes } from '../../src/office/item/followTimes';
import { mailboxZone } from '../../src/office/mailbox/mailboxZone';
import type { ComposeItem, ItemAttachments } from '../../src/usecases/ports';
import { noticeBar } from '../field/noticeBar';
import type { NoticeBar } from './noticesContract';

interface FollowedTimes {
  readonly count: number;
  readonly end: () => void;
}

declare global {
  interface Window {
    /** The real adapter in the pane's frame, for the contract test. */
    openItemForContract: () => ComposeItem | undefined;
    openAttachmentsForContract: () => ItemAttachments | undefined;
    noticeBarForContract: NoticeBar;
    mailboxZoneForContract: () => string;
    /** Counts the changes that are told from now on; `end` ends it. */
    followTimesForContract: () => FollowedTimes;
    followedForContract: FollowedTimes;
  }
}

const call = createCallOffice(new CallQueue(), {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => {
    clearTimeout(timer as number);
  },
});
window.openItemForContract = () => openComposeItem(call);
window.openAttachmentsForContract = () => openItemAttachments(call);
window.noticeBarForContract = noticeBar(call);
window.mailboxZoneForContract = mailboxZone;
window.followTimesForContract = () => {
  const followed = {
    count: 0,
    end: followTimes(() => {
      followed.count += 1;
    }, call),
  };
  return followed;
};
