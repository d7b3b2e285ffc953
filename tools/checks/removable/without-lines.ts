/** The list of modules without a plugin: its imports, and the lines that name what they brought. */
export function withoutLines(source: string, plugin: string): string {
  const imports = new RegExp(`^import \\{([^}]*)\\} from '@maillon/plugins/${plugin}/[^']*';\\n`, 'gm');
  const names = [...source.matchAll(imports)].flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  const lines = source.replace(imports, '').split('\n');
  return lines.filter((line) => !names.includes(line.trim().replace(/,$/, '')) || line.trim() === '').join('\n');
}
