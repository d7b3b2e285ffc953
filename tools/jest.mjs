import { runNode } from './bootstrap/run-node.mjs';

// Jest runs ES modules as they are only under this flag.
const flags = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

process.exitCode = await runNode([...flags, '--passWithNoTests', ...process.argv.slice(2)]);
