export { NewerSettings } from './NewerSettings';
export { UnreadableSettings } from './UnreadableSettings';
