/** The add-in's pages; and two that are not shipped: the field test, and the stand-in for classic Outlook's runtime. */
export type FramePage =
  | 'commands.html'
  | 'taskpane.html'
  | 'field-test.html'
  | 'playground/scriptRuntime.html';

export interface FrameAddress {
  readonly page: FramePage;
  readonly hostOrigin: string;
  /** Office's display language, e.g. `de-CH`. */
  readonly locale: string;
  readonly conversationId: string;
  readonly addinId: string;
}

/**
 * The address at which Outlook on the web opens an add-in page. office.js reads the host, platform and language
 * from the query and the connection from the hash; the order in the hash and the bare origin matter.
 */
export function frameAddress({ page, hostOrigin, locale, conversationId, addinId }: FrameAddress): string {
  const hostInfo = ['Outlook', 'Web', '16.01', locale, conversationId, '', '', '0'].join('%24');
  const connection = `${conversationId}|${addinId}|${hostOrigin}/`;
  return `/${page}?_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${connection}`;
}
