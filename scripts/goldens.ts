import { spawnSync } from 'node:child_process';

/** `npm run goldens`: writes the whole outputs anew that tests compare with, by running those tests (test/samples/golden.ts). */
const tests = ['goldenBlocks', 'calendarFile', 'invitationsPage', 'hosting/examples', 'manifest/options'];
const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit', '--testPathPatterns', ...tests];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, RENEW_GOLDENS: '1' },
});
process.exitCode = status ?? 1;
