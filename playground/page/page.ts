import type { PlaygroundApi } from '../playgroundApi';
import { connectButtons } from './buttons';
import { Drawer } from './drawer/drawer';
import { element } from './element';
import { readAddress } from './pageAddress';
import { playgroundApi } from './pageApi';
import { PlaygroundPage } from './playgroundPage';

declare global {
  interface Window {
    playground: PlaygroundApi;
  }
}

const page = new PlaygroundPage();
window.playground = playgroundApi(page);
connectButtons(page);
readAddress(page, new URLSearchParams(location.search));
export const drawer = new Drawer(page, element('drawer', HTMLElement));
