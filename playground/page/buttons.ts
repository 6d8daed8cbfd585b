import { element } from './element';
import { keptTheme } from './systemTheme';
import type { PlaygroundPage } from './playgroundPage';

/** Connects ribbon, title bar and rail with the page. */
export function connectButtons(page: PlaygroundPage): void {
  const button = (id: string, onClick: () => void) => {
    const found = element(id, HTMLButtonElement);
    found.addEventListener('click', onClick);
    return found;
  };
  button('add-videoconf', () => void page.clickRibbon('addVideoconf'));
  const options = button('videoconf-options', () => {
    if (page.paneOpen) page.closePane();
    else page.openPane();
  });
  button('close-pane', () => page.closePane());
  const send = button('send', () => void page.sending.send());
  const format = button('switch-format', () => page.setBodyType(page.body.type === 'html' ? 'text' : 'html'));
  const message = button('show-message', () => page.openItem('message', page.scenario));
  const appointment = button('show-appointment', () => page.openItem('appointment', page.scenario));
  const theme = button('toggle-theme', () => page.setTheme(keptTheme() === 'dark' ? 'light' : 'dark'));
  const drawer = element('drawer', HTMLElement);
  const drawerButton = button('toggle-drawer', () => {
    drawer.hidden = !drawer.hidden;
    drawerButton.setAttribute('aria-expanded', String(!drawer.hidden));
  });
  page.onChange(() => {
    const { paneOpen, body, item, sending } = page;
    send.disabled = sending.state.stage !== 'draft';
    options.setAttribute('aria-expanded', String(paneOpen));
    format.setAttribute('aria-pressed', String(body.type === 'text'));
    message.setAttribute('aria-pressed', String(item.kind === 'message'));
    appointment.setAttribute('aria-pressed', String(item.kind === 'appointment'));
    theme.setAttribute('aria-pressed', String(keptTheme() === 'dark'));
  });
  for (const picture of document.querySelectorAll<HTMLImageElement>('.icon img')) showIcon(picture);
}

/** Shows a drawn stand-in where the add-in's icon is not there (yet). */
function showIcon(picture: HTMLImageElement): void {
  const missing = () => {
    picture.parentElement?.classList.add('missing');
    picture.remove();
  };
  if (picture.complete && picture.naturalWidth === 0) missing();
  else picture.addEventListener('error', missing);
}
