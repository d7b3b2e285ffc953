import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetConfiguration } from '@nx/devkit';
import { angularBuild } from './angular-build.ts';
import type { Place } from './place.ts';

type Targets = Record<string, TargetConfiguration>;

/**
 * Two cores cannot afford one compiler per module: the `tools` project checks the whole workspace in a few processes,
 * and a module's own `typecheck` leads to the one that covers it.
 */
export function targetsOf(place: Place, workspaceRoot: string): Targets {
  if (place.kind === 'tool') return workspaceTargets();
  return { ...moduleTargets(place), ...buildTarget(place, workspaceRoot) };
}

function moduleTargets(place: Place): Targets {
  return {
    typecheck: { executor: 'nx:noop', dependsOn: [{ projects: ['tools'], target: `typecheck-${side(place)}` }] },
    lint: command(`eslint --cache --cache-location dist/.eslint/${place.name} ${place.root}`, [
      'sharedGlobals',
      '{workspaceRoot}/eslint.config.mjs',
      '{projectRoot}/**/*',
    ]),
    test: { ...command(`node tools/jest.mjs ${place.root}`, []), cache: false },
  };
}

function workspaceTargets(): Targets {
  const programs = ['server', 'contract', 'web', 'tools'];
  return {
    ...Object.fromEntries(programs.map((program) => [`typecheck-${program}`, typecheck(program)])),
    typecheck: { executor: 'nx:noop', dependsOn: programs.map((program) => `typecheck-${program}`) },
    lint: command('eslint --cache --cache-location dist/.eslint/workspace .', [
      'sharedGlobals',
      '{workspaceRoot}/eslint.config.mjs',
      '{workspaceRoot}/{libs,apps,tools}/**/*',
    ]),
    checks: command('node tools/checks/run.mjs', ['sharedGlobals', '{workspaceRoot}/{libs,apps,tools,docs}/**/*']),
    test: { ...command('node tools/jest.mjs tools', []), cache: false },
  };
}

function buildTarget(place: Place, workspaceRoot: string): Targets {
  if (place.kind !== 'app') return {};
  if (existsSync(join(workspaceRoot, place.root, 'src/index.html')))
    return { build: angularBuild(place, workspaceRoot) };
  return {
    build: {
      ...command('node tools/build/build-server.mjs', [
        'serverSources',
        '!{workspaceRoot}/**/*.{spec,e2e}.ts',
        '{workspaceRoot}/tools/build/**/*',
      ]),
      outputs: ['{workspaceRoot}/dist/apps/server'],
    },
  };
}

function typecheck(program: string): TargetConfiguration {
  const compiler = program === 'web' ? 'ngc' : 'tsc';
  const sources: Record<string, string[]> = {
    server: ['serverSources'],
    contract: ['serverSources'],
    web: ['webSources'],
    tools: ['sharedGlobals', '{workspaceRoot}/tools/**/*', '{workspaceRoot}/apps/**/*.journey.ts'],
  };
  return command(`${compiler} -p tools/config/tsconfig.${program}.json`, sources[program] ?? []);
}

function side(place: Place): string {
  if (place.kind === 'app') return place.module === 'server' ? 'server' : 'web';
  return place.kind === 'testing' ? 'server' : place.kind;
}

function command(line: string, inputs: string[]): TargetConfiguration {
  return { executor: 'nx:run-commands', options: { command: line, cwd: '{workspaceRoot}' }, inputs, cache: true };
}
