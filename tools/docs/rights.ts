import type { ModuleSources } from './load-modules.ts';

interface Words {
  readonly fr: string;
  readonly en: string;
}

export interface Manifest {
  readonly id: string;
  readonly layer: 'platform' | 'core' | 'plugin';
  readonly title: Words;
  readonly permissions: Readonly<Record<string, Words>>;
}

type LevelsByRole = (rules: readonly unknown[], permission: string, roles: readonly string[]) => string[];

const LAYERS = ['platform', 'core', 'plugin'];
const WORDS: Readonly<Record<string, string>> = {
  all: 'yes',
  'own-organisation': 'own organisation',
  own: 'own',
  none: '·',
};

/** docs/rights.md: each permission of each module, for each role. */
export function rightsPage(sources: ModuleSources): string {
  const roles = (sources.roles[0]?.['ROLES'] ?? ['territory-administrator']) as string[];
  const rules = valuesOf(sources.rules).filter((value) => typeof value === 'function');
  const levels = sources.levels['levelsByRole'] as LevelsByRole;
  return [
    '# Who may do what',
    '',
    'Made by `npm run docs` from the rules themselves (`*.ability.ts`); a check compares. What nobody grants is refused.',
    '`own organisation`: what belongs to the organisation for which the person acts. `own`: what is in the person’s name.',
    '',
    ...manifestsOf(sources).flatMap(({ id, title, permissions }) => [
      `## ${title.en} (\`${id}\`)`,
      '',
      `| permission | lets | ${roles.join(' | ')} |`,
      `|---|---|${roles.map(() => '---').join('|')}|`,
      ...Object.entries(permissions).map(
        ([permission, words]) =>
          `| \`${permission}\` | ${words.en} | ${levels(rules, permission, roles)
            .map((level) => WORDS[level])
            .join(' | ')} |`,
      ),
      '',
    ]),
  ].join('\n');
}

/** The modules that grant anything, from the platform up. */
export function manifestsOf({ manifests }: ModuleSources): Manifest[] {
  return valuesOf(manifests)
    .filter((value): value is Manifest => Boolean((value as Partial<Manifest> | null)?.permissions))
    .filter(({ permissions }) => Object.keys(permissions).length > 0)
    .sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer) || (a.id < b.id ? -1 : 1));
}

export function valuesOf(modules: readonly Readonly<Record<string, unknown>>[]): unknown[] {
  return modules.flatMap((exports) => Object.values(exports));
}
