import { exists, script, skip } from './script-run.ts';
import type { Tally } from './tally.ts';

const NX = ['node_modules/nx/dist/bin/nx.js', 'run', '--output-style=static'];

/** What is verified without running the product: generated code, types, style, walls. */
export async function checks(): Promise<Tally[]> {
  // Side by side: each of them leaves a processor idle.
  const [read, walls] = await Promise.all([
    sources(),
    script('Murs, cycles, canaris', 'Walls, cycles, canaries', ['tools/checks/run.mjs']),
  ]);
  return [...read, walls, ...conformance()];
}

async function sources(): Promise<Tally[]> {
  return [
    await script('Code généré à jour', 'Generated code up to date', ['tools/codegen/codegen.mjs', '--check']),
    await script('Types', 'Types', [...NX, 'tools:typecheck']),
    await script('Lint', 'Lint', [...NX, 'tools:lint']),
  ];
}

function conformance(): Tally[] {
  if (exists('../shared/conformance')) return [];
  return [
    skip(
      'Jeux de conformité absents (../shared/conformance) : non joués',
      'No conformance sets (../shared/conformance): skipped',
    ),
  ];
}
