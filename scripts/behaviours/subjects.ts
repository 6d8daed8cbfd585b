import type { Subject } from './behaviour';
import { bodySubjects } from './bodies';
import { fieldAndSettingSubjects } from './fieldsAndSettings';
import { runningSubjects } from './runningTheAddin';

/** Every behaviour of hosts that the project knows of. */
export const subjects: readonly Subject[] = [...bodySubjects, ...fieldAndSettingSubjects, ...runningSubjects];
