export { FieldDoubts } from './FieldDoubts';
export { FieldNote } from './FieldNote';
export { pasteMessage } from './pasteMessage';
export { PastedText } from './PastedText';
export { ReadHeading } from './ReadHeading';
export { readFlavours } from './readFlavours';
