import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandFault } from './command';

/** The command's options; an unknown or missing one is said in one sentence. */
export function optionsOf<Names extends string>(
  args: readonly string[],
  needed: readonly Names[],
  optional: ParseArgsConfig['options'] = {},
) {
  const options = { ...Object.fromEntries(needed.map((name) => [name, { type: 'string' as const }])), ...optional };
  const { values, positionals } = parsed(args, options);
  const missing = needed.filter((name) => typeof values[name] !== 'string');
  if (missing.length) throw new CommandFault(`Missing: ${missing.map((name) => `--${name}`).join(', ')}`);
  return { values: values as Record<Names, string> & Record<string, string | boolean | undefined>, positionals };
}

function parsed(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new CommandFault((error as Error).message);
  }
}
