/** What a clipboard holds of a text; empty where it has no such flavour. */
export interface Flavours {
  readonly html: string;
  readonly text: string;
}

/** @param data of a paste or a drop; browsers empty it once the event is over */
export const flavoursOf = (data: Pick<DataTransfer, 'getData'> | null): Flavours => ({
  html: data?.getData('text/html') ?? '',
  text: data?.getData('text/plain') ?? '',
});
