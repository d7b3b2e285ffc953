import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stop } from '../bootstrap/say.mjs';

export interface StartOptions {
  /** Plays the day in a database of its own, and leaves. */
  once: boolean;
  /** Where the summary of the day goes. */
  json?: string;
}

export function readOptions(args: string[]): StartOptions {
  const { once, json } = parse(args);
  // npm moves to the project's folder: a relative file is the person's.
  const here = process.env['INIT_CWD'] ?? process.cwd();
  return { once: once ?? false, ...(json ? { json: resolve(here, json) } : {}) };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: { once: { type: 'boolean' }, json: { type: 'string' } } }).values;
  } catch {
    throw new Stop('Usage : npm start [-- --once] [--json FICHIER]', 'Usage: npm start [-- --once] [--json FILE]');
  }
}
