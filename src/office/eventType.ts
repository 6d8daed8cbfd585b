/** The name of an event by which handlers are bound; nothing where this client's office.js does not know it. */
export function eventType(name: string): string | undefined {
  const known = Office.EventType as unknown as Readonly<Partial<Record<string, string>>> | undefined;
  return known?.[name];
}
