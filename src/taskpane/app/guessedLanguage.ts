/**
 * The language in which Outlook will most likely speak, said before office.js has asked it: clients put it into the
 * page's address (`_host_Info=Outlook$Win32$16.02$de-CH$…`, on the web with bars: `Outlook|Web|16.01|de-CH|…`).
 * @param address the page's own
 * @param browserTag BCP 47 tag of the browser, where the address says nothing
 */
export function guessedLanguage(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  browserTag: string,
): string {
  const [, info = ''] = /_host_info=([^&#]+)/iu.exec(`${search}${hash}`) ?? [];
  const [, , , tag = ''] = info.split(/[$|]|%24|%7c/iu);
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag) ? tag : browserTag;
}
