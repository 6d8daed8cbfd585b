import { writeFileSync } from 'node:fs';
import { coverageFaults, coveragePage } from './behaviours/coveragePage';
import { subjects } from './behaviours/subjects';
import { namingTestsOf } from './behaviours/testTitles';

/** Writes docs/host-behaviours.md; says what is not covered. */
const tests = namingTestsOf(process.cwd());
writeFileSync('docs/host-behaviours.md', coveragePage(subjects, tests));
const faults = coverageFaults(subjects, tests);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
