export { TimesShown } from './TimesShown';
export { MessageWhen } from './MessageWhen';
