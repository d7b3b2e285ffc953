import { getPriority, setPriority } from 'node:os';
import { runNode } from './bootstrap/run-node.mjs';

// Jest runs ES modules as they are only under this flag.
const flags = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

// Inherited by the workers: what has time to wait leaves the processors to what has not.
if (process.env.JEST_NICE) setPriority(Math.min(19, getPriority() + Number(process.env.JEST_NICE)));

process.exitCode = await runNode([...flags, '--passWithNoTests', ...process.argv.slice(2)]);
