import { Button } from '@fluentui/react-components';
import type { InvitationChoices } from '../../core/invitation/choices';
import type { Room } from '../../core/room/room';
import type { PreparedInvitation } from '../../usecases/item/prepare';
import { openedPart } from '../app/openedPart';
import type { PaneServices } from '../app/services';
import { useTexts } from '../app/texts';
import { Lazy } from '../controls/lazyPart';
import { shownText } from '../controls/shownText';
import type { InvitationScreen } from '../state/paneState';
import type { PaneActions } from '../work/usePane';
import { actionOf, offersFor } from './offers';
import type { Offer } from './offers';

export interface ItemButtonsProps {
  readonly screen: InvitationScreen;
  readonly room: Room;
  readonly choices: InvitationChoices;
  readonly services: PaneServices;
  readonly block: PreparedInvitation['block'] | undefined;
  readonly onChange: (action: 'add' | 'update' | 'remove') => void;
  readonly copy: PaneActions['copy'];
}

/** A button that takes things away is not the main one, and neither is one that would add a second invitation. */
const looksOf = (offer: Offer): 'primary' | 'secondary' =>
  actionOf(offer) === 'remove' || offer === 'addSecond' ? 'secondary' : 'primary';

/**
 * What can be done with the item, as its state allows; Copy is the way out everywhere. A button stays readable while
 * it works (a second press is ignored).
 */
export function ItemButtons(props: ItemButtonsProps) {
  const { screen, room, choices, services, block, onChange, copy } = props;
  const { activity } = screen;
  const { actions, running } = useTexts().words.invitation;
  const isBusy = activity.kind !== 'idle';
  const isInOutlook = services.host === 'outlook';
  // Without a sound block nothing can be written; what stands in the text can still be taken out.
  const offers = (isInOutlook ? offersFor(screen, room) : []).filter(
    (offer) => block !== undefined || actionOf(offer) === 'remove',
  );
  const labelOf = (offer: Offer): string => {
    const action = actionOf(offer);
    if (isBusy && activity.action === action) return running[action];
    return offer === 'replace' ? actions.replace(shownText(room.name, 40)) : actions[offer];
  };
  return (
    <>
      <div className="row">
        {offers.map((offer) => (
          <Button
            // One and the same button for what is one action, so that the keyboard stays on it while it works.
            key={actionOf(offer)}
            data-focus={actionOf(offer)}
            appearance={looksOf(offer)}
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) onChange(actionOf(offer));
            }}
          >
            {labelOf(offer)}
          </Button>
        ))}
        {block && (
          <Button
            // What comes behind the next look is not known yet.
            appearance={offers.length === 0 && (!isInOutlook || screen.look) ? 'primary' : 'secondary'}
            onClick={() => copy('invitation', { html: block('html'), text: block('text') })}
          >
            {actions.copy}
          </Button>
        )}
      </div>
      {block && !isInOutlook && (
        <Lazy source={openedPart}>
          {({ MailDraft }) => <MailDraft of={[room, services.organization, choices]} />}
        </Lazy>
      )}
    </>
  );
}
