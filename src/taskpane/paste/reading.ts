/** What comes with the first paste: the reader, and what is shown of the text that it read. */
export { FieldNote } from './FieldNote';
export { PastedText } from './PastedText';
export { readFlavours } from './readFlavours';
