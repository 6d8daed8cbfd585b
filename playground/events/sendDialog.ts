import { create, element } from '../page/element';
import type { SendState, Sending } from './sending';

const stageWords = {
  draft: '',
  asking: '',
  checking: 'Add videoconf is checking this item before it is sent.',
  sent: 'Sent. Nothing has left this computer.',
} as const;

/** Draws what sending has come to: a line below the ribbon, and Outlook's question in front of everything. */
export function drawSending(state: SendState, press: Sending['press']): void {
  const bar = element('send-bar', HTMLElement);
  bar.hidden = stageWords[state.stage] === '';
  bar.classList.toggle('progress', state.stage === 'checking');
  element('send-said', HTMLElement).textContent = stageWords[state.stage];
  const dialog = element('send-dialog', HTMLDialogElement);
  if (state.stage !== 'asking') {
    dialog.close();
    return;
  }
  const [first, ...others] = state.alert.buttons.map(({ label, does }) =>
    create('button', { type: 'button', textContent: label, onclick: () => press(does) }),
  );
  dialog.replaceChildren(
    create('h2', { id: 'send-title', textContent: 'Add videoconf' }),
    create('p', { textContent: state.alert.message }),
    create('div', { className: 'buttons' }, ...(first ? [first, ...others] : [])),
  );
  // Closing it by the keyboard is not sending.
  dialog.oncancel = (event) => {
    event.preventDefault();
    press('stay');
  };
  if (!dialog.open) dialog.showModal();
}
