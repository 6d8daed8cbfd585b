/**
 * Name and mail address of the person whose mailbox it is, as far as this client says them.
 * @returns nothing where it says neither
 */
export function mailboxOwner(): { readonly name: string; readonly address: string } | undefined {
  const profile = Office.context.mailbox.userProfile as
    | { readonly displayName?: unknown; readonly emailAddress?: unknown }
    | null
    | undefined;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const owner = { name: text(profile?.displayName), address: text(profile?.emailAddress) };
  // Some clients give the address where they have no name.
  const isName = owner.name.trim() !== '' && !owner.name.includes('@');
  return isName || owner.address !== '' ? { ...owner, name: isName ? owner.name : '' } : undefined;
}
