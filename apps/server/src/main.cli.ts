import 'reflect-metadata';
import { EnvironmentInvalid, assertNode } from '@maillon/platform/server';
import { CommandFault } from './cli/command';
import { run } from './cli/run';

assertNode();
run(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const known = error instanceof CommandFault || error instanceof EnvironmentInvalid;
    process.stderr.write(`${known ? error.message : (error as Error).stack}\n`);
    process.exit(1);
  },
);
