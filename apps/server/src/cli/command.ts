/** A fault of the command line, in one sentence. */
export class CommandFault extends Error {}

export function required(source: NodeJS.ProcessEnv, name: string): string {
  const value = source[name];
  if (!value) throw new CommandFault(`${name} is missing. See .env.example.`);
  return value;
}
