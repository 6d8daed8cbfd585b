type Members = Readonly<Record<string, unknown>>;

/** What a callback of Office is given by {@link answering}. */
type Callback = (answer: {
  status: string;
  value: unknown;
  error?: { code: number; name: string; message: string };
}) => void;

/** A method of Office that calls back with a value, and notes what it was called with. */
export const answering =
  (value: unknown, log?: unknown[][]) =>
  (...given: unknown[]): void => {
    log?.push(given.slice(0, -1));
    (given.at(-1) as Callback)({ status: 'succeeded', value });
  };

/** A method of Office that fails with a number. */
export const failing =
  (code: number, log?: unknown[][]) =>
  (...given: unknown[]): void => {
    log?.push(given.slice(0, -1));
    (given.at(-1) as Callback)({
      status: 'failed',
      value: undefined,
      error: { code, name: 'Name', message: '' },
    });
  };

/**
 * Puts a client into the global scope that lacks something: that cannot be had over the wire, so the genuine office.js
 * of the browser tests cannot play it. Names and values of the enumerations are office.js's own.
 */
export function pretendClient(client: {
  readonly item: Members | null;
  readonly mailboxSet?: string;
  /** `HostConfig` of newer clients: the npm office.js does not know it (D01, D02). */
  readonly bodyMode?: Members;
  readonly eventTypes?: Members;
}): void {
  const { item, mailboxSet = '1.14', bodyMode } = client;
  const {
    eventTypes = {
      AppointmentTimeChanged: 'olkAppointmentTimeChanged',
      RecurrenceChanged: 'olkRecurrenceChanged',
    },
  } = client;
  (globalThis as { Office?: unknown }).Office = {
    EventType: eventTypes,
    CoercionType: { Html: 'html', Text: 'text' },
    MailboxEnums: {
      ...(bodyMode ? { BodyMode: bodyMode } : {}),
      LocationType: { Custom: 'custom', Room: 'room' },
      ItemNotificationMessageType: {
        ErrorMessage: 'errorMessage',
        InformationalMessage: 'informationalMessage',
        InsightMessage: 'insightMessage',
      },
      ActionType: { ShowTaskPane: 'showTaskPane' },
    },
    context: {
      mailbox: { item },
      requirements: {
        isSetSupported: (_name: string, version: string) =>
          Number(version.split('.')[1]) <= Number(mailboxSet.split('.')[1]),
      },
    },
  };
}
