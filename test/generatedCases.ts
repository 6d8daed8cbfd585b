import fc from 'fast-check';

/** Generated cases are the same on every machine and in every run; a hunt (`LAW_RUNS`) draws new ones. */
if (process.env['LAW_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261_127 });
