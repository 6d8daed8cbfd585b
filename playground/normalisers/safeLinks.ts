import { everyElement, type Nodes } from './html/htmlTree';
import { clientWith, type Normaliser } from './normaliser';

/** S6: the address behind which Defender hides a link. */
const wrapped = (address: string): string =>
  `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Canna%40example.edu%7C0&sdata=c2FtcGxl%3D&reserved=0`;

/** A27: every link that leaves the mail is wrapped. The clean address stays in `originalsrc`, but not always. */
function linksWrapped(content: Nodes): Nodes {
  let index = 0;
  return everyElement(content, (found) => {
    const { href } = found.attributes;
    if (found.name !== 'a' || href === undefined || !/^https?:\/\//iu.test(href)) return found;
    const attributes = { ...found.attributes, href: wrapped(href) };
    index += 1;
    if (index % 2 === 1) return { ...found, attributes };
    return { ...found, attributes: { ...attributes, originalsrc: href, shash: 'c2FtcGxlaGFzaA==' } };
  });
}

/** A mail that came through Defender's Safe Links. */
export const safeLinksOnce = clientWith([linksWrapped]);

/** A copy of such a mail that came through them once more. */
export const safeLinksTwice: Normaliser = (html) => safeLinksOnce(safeLinksOnce(html));
