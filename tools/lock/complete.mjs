import { platformOf } from './platform-of.mjs';

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/**
 * Adds to a lockfile every optional dependency that is pinned exactly and absent. Answers what was added.
 * @param {{ packages: Record<string, any> }} lock changed in place
 */
export function complete(lock) {
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!EXACT.test(version) || isResolved(lock.packages, path, name)) continue;
      lock.packages[`node_modules/${name}`] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        ...platformOf(name),
        optional: true,
      };
      added.push(`${name}@${version}`);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
  return added;
}

/** As Node does: beside the package, then in each folder above it. */
function isResolved(packages, path, name) {
  for (let folder = path; ; folder = parentOf(folder)) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function parentOf(path) {
  const cut = path.lastIndexOf('/node_modules/');
  return cut < 0 ? '' : path.slice(0, cut);
}

function byPath([a], [b]) {
  return a.localeCompare(b, 'en');
}
