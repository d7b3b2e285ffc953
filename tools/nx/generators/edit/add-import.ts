import ts from 'typescript';
import { parse } from './insert.ts';

/** Imports a name after the last import. */
export function addImport(text: string, name: string, from: string): string {
  const last = parse(text).statements.filter(ts.isImportDeclaration).at(-1)?.end ?? 0;
  const line = `import { ${name} } from '${from}';`;
  return last === 0 ? `${line}\n${text}` : `${text.slice(0, last)}\n${line}${text.slice(last)}`;
}

/** Re-exports a file, in the order of the alphabet. */
export function addReexport(text: string, from: string): string {
  const line = `export * from '${from}';`;
  const lines = text.split('\n').filter((each) => each.trim());
  return `${[...new Set([...lines, line])].sort().join('\n')}\n`;
}
