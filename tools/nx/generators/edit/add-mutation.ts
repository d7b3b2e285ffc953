const BLOCK = /(extend type Mutation \{[^}]*)\}/;

/** Adds a mutation to a module's SDL. */
export function addMutation(sdl: string, lines: string): string {
  if (BLOCK.test(sdl)) return sdl.replace(BLOCK, (_, block: string) => `${block}${lines}\n}`);
  return `${sdl}${sdl ? '\n' : ''}extend type Mutation {\n${lines}\n}\n`;
}
