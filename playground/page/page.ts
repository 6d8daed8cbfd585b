import type { PlaygroundApi } from '../playgroundApi';
import { connectButtons } from './buttons';
import { readAddress } from './pageAddress';
import { PlaygroundPage } from './playgroundPage';

declare global {
  interface Window {
    playground: PlaygroundApi;
  }
}

const page = new PlaygroundPage();
window.playground = page;
connectButtons(page);
readAddress(page, new URLSearchParams(location.search));
