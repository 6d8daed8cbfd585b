import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { composeInvitation } from '../../core/invitation/lines';
import { escapeHtml } from '../../core/invitation/html';
import type { Room } from '../../core/room/room';
import { LiveMessage } from '../controls/Notice';
import type { Message } from '../controls/Notice';
import { OutsideLink } from '../controls/OutsideLink';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import { Checklist } from './Checklist';

export interface ShortTestProps {
  readonly room: Room;
  readonly services: Pick<PaneServices, 'organization' | 'copy'>;
}

/** Copying the link, and what came of it; where the browser refuses, the link stands there to be copied by hand. */
function CopyLink({ url, services }: { readonly url: string } & Pick<ShortTestProps, 'services'>) {
  const { shortTest } = useTexts().words;
  const [result, setResult] = useState<Message>();
  const copy = async () => {
    setResult(undefined);
    const html = `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>`;
    const isCopied = await services.copy({ text: url, html }).catch(() => false);
    setResult(
      isCopied
        ? { intent: 'success', text: shortTest.copied }
        : { intent: 'error', text: `${shortTest.copyRefused}\n${url}` },
    );
  };
  return (
    <>
      <Button size="small" className="start" onClick={() => void copy()}>
        {shortTest.copyLink}
      </Button>
      <LiveMessage message={result} />
    </>
  );
}

/** Trying the room before the first meeting: as its owner, as a guest, and what to look at. */
export function ShortTest({ room, services }: ShortTestProps) {
  const { language, words } = useTexts();
  const { shortTest } = words;
  const id = useId();
  // The PIN is asked for also where the invitation leaves it out.
  const composed = composeInvitation(room, services.organization, {
    languages: [language],
    pinPolicy: 'print',
  });
  // A link that must not be written must not be opened either; the page does not offer the test then.
  const lines = composed.ok ? composed.value : [];
  const join = lines.find((line) => line.kind === 'join');
  if (!join) return null;
  const testUrl = lines.find((line) => line.kind === 'test')?.url;
  return (
    <>
      <section aria-labelledby={`${id}room`} className="tight">
        <h3 id={`${id}room`}>{shortTest.myRoom}</h3>
        <p>{shortTest.myRoomNote}</p>
        <OutsideLink href={join.url}>{shortTest.openRoom}</OutsideLink>
      </section>
      <section aria-labelledby={`${id}guest`} className="tight">
        <h3 id={`${id}guest`}>{shortTest.asGuest}</h3>
        <p>{shortTest.asGuestNote}</p>
        <CopyLink key={join.url} url={join.url} services={services} />
        {testUrl !== undefined && <OutsideLink href={testUrl}>{shortTest.testRoom}</OutsideLink>}
      </section>
      <Checklist lines={lines} />
    </>
  );
}
