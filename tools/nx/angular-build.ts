import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetConfiguration } from '@nx/devkit';
import type { Place } from './place.ts';

// The map's worker and sheet are fetched when a map is shown, from the portal's own origin.
const MAP_FILES = ['maplibre-gl-worker.mjs', 'maplibre-gl.css'].map((glob) => ({
  glob,
  input: 'node_modules/maplibre-gl/dist',
  output: '/',
}));

/** A portal: one Angular application, served under its own name by the server. */
export function angularBuild(place: Place, workspaceRoot: string): TargetConfiguration {
  const { root, module: app } = place;
  return {
    executor: '@angular/build:application',
    options: {
      browser: `${root}/src/main.ts`,
      index: `${root}/src/index.html`,
      tsConfig: `tools/config/tsconfig.${app}.json`,
      outputPath: `dist/apps/${app}`,
      baseHref: `/${app}/`,
      styles: [`${root}/src/styles.css`].filter((path) => existsSync(join(workspaceRoot, path))),
      assets: [...assets([`${root}/public`, 'libs/platform/web/public'], workspaceRoot), ...MAP_FILES],
      loader: { '.graphql': 'text' },
    },
    configurations: {
      production: production(app, root, workspaceRoot),
      development: { optimization: false, sourceMap: true },
    },
    defaultConfiguration: 'production',
    inputs: [`webSources`, '!{workspaceRoot}/**/*.{spec,journey}.ts'],
    outputs: [`{workspaceRoot}/dist/apps/${app}`],
    cache: true,
  };
}

function production(app: string, root: string, workspaceRoot: string) {
  const worker = `${root}/ngsw-config.json`;
  return {
    ...(existsSync(join(workspaceRoot, worker)) ? { serviceWorker: worker } : {}),
    // Nothing may be fetched while building, and inlined critical styles would need an inline event handler.
    optimization: { scripts: true, styles: { minify: true, inlineCritical: false }, fonts: false },
    outputHashing: 'all',
    sourceMap: false,
    budgets: [
      { type: 'initial', ...(app === 'portal' ? initial('700kB', '900kB') : initial('1MB', '1.4MB')) },
      { type: 'anyComponentStyle', maximumWarning: '8kB', maximumError: '16kB' },
    ],
  };
}

function initial(maximumWarning: string, maximumError: string) {
  return { maximumWarning, maximumError };
}

function assets(folders: string[], workspaceRoot: string) {
  return folders
    .filter((folder) => existsSync(join(workspaceRoot, folder)))
    .map((input) => ({ glob: '**/*', input, output: '/' }));
}
