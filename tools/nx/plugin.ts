import { dirname } from 'node:path';
import { createNodesFromFiles, type CreateNodesContext, type CreateNodes } from '@nx/devkit';
import { placeOf, tagsOf, type Place } from './place.ts';
import { targetsOf } from './targets.ts';

const ENTRIES =
  '{libs/*/*/{contract,server,web}/src/index.ts,libs/platform/*/src/index.ts,apps/*/src/main*.ts,tools/nx/plugin.ts}';

/** Every project is a folder of sources: its name, tags and targets come from where it stands. */
export const createNodes: CreateNodes = [
  ENTRIES,
  (files, options, context) => createNodesFromFiles(projectOf, onePerProject(files), options, context),
];

function projectOf(file: string, _options: unknown, context: CreateNodesContext) {
  const place = placeOf(file);
  if (!place) return {};
  return { projects: { [place.root]: project(place, context.workspaceRoot) } };
}

function project(place: Place, workspaceRoot: string) {
  return {
    name: place.name,
    root: place.root,
    sourceRoot: place.kind === 'tool' ? place.root : `${place.root}/src`,
    projectType: place.kind === 'app' ? ('application' as const) : ('library' as const),
    tags: tagsOf(place),
    targets: targetsOf(place, workspaceRoot),
  };
}

function onePerProject(files: readonly string[]): string[] {
  return [...new Map(files.map((file) => [dirname(file), file])).values()];
}
