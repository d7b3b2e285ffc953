import type { ModuleManifest } from '@maillon/platform/contract';

/** What the host found assembled, by name only: enough to say whether it fits together. */
export interface Assembly {
  readonly manifests: readonly ModuleManifest[];
  readonly doors: readonly { module: string; name: string; permission: string | null }[];
  readonly listeners: readonly { module: string; name: string; event: string }[];
  readonly jobHandlers: readonly { module: string; job: string }[];
}

/** Every way in which the modules do not fit together, one sentence each; empty when they do. */
export function assemblyFaults(assembly: Assembly): string[] {
  return [
    ...needsFaults(assembly.manifests),
    ...doorFaults(assembly),
    ...jobFaults(assembly),
    ...eventFaults(assembly),
    ...letterFaults(assembly.manifests),
    ...circleFaults(assembly.manifests),
  ];
}

function needsFaults(manifests: readonly ModuleManifest[]): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { id, needs } of manifests) {
    if (seen.has(id)) faults.push(`Two modules are called "${id}".`);
    for (const need of needs)
      if (!seen.has(need)) faults.push(`"${id}" needs "${need}", which is absent or comes after it.`);
    seen.add(id);
  }
  return faults;
}

function doorFaults({ manifests, doors }: Assembly): string[] {
  const permissions = new Set(manifests.flatMap(({ permissions }) => Object.keys(permissions)));
  const faults = repeated(doors.map(({ name }) => name)).map(
    (name) => `Two use cases or queries are called "${name}".`,
  );
  for (const { module, name, permission } of doors) {
    if (!name.startsWith(`${module}.`)) faults.push(`"${name}" is not named after its module "${module}".`);
    if (permission && !permissions.has(permission))
      faults.push(`"${name}" asks for "${permission}", which no manifest declares.`);
  }
  return faults;
}

function jobFaults({ manifests, jobHandlers }: Assembly): string[] {
  const declared = manifests.flatMap(({ id, jobs }) => jobs.map(({ name }) => ({ id, name })));
  const faults = declared.flatMap(({ id, name }) => {
    const handlers = jobHandlers.filter(({ module, job }) => module === id && job === name).length;
    return handlers === 1 ? [] : [`The job "${name}" has ${handlers} handlers; it must have one.`];
  });
  const names = new Set(declared.map(({ name }) => name));
  return [
    ...faults,
    ...jobHandlers
      .filter(({ job }) => !names.has(job))
      .map(({ job }) => `A handler waits for the job "${job}", which no manifest declares.`),
  ];
}

function eventFaults({ manifests, listeners }: Assembly): string[] {
  const emitted = manifests.flatMap(({ emits }) => emits.map(({ name }) => name));
  const faults = repeated(emitted).map((name) => `Two modules emit "${name}".`);
  for (const { id, listens } of manifests) {
    for (const { name } of listens) {
      if (!emitted.includes(name)) faults.push(`"${id}" listens to "${name}", which nobody emits.`);
      const handlers = listeners.filter(({ module, event }) => module === id && event === name).length;
      if (handlers !== 1)
        faults.push(`"${id}" declares that it hears "${name}" and has ${handlers} listeners for it; it must have one.`);
    }
    for (const { event, name } of listeners.filter(({ module }) => module === id)) {
      if (!listens.some((heard) => heard.name === event))
        faults.push(`"${name}" hears "${event}", which its manifest does not declare.`);
    }
  }
  return faults;
}

function letterFaults(manifests: readonly ModuleManifest[]): string[] {
  const written = manifests.flatMap(({ id, letters = [] }) => letters.map((kind) => ({ id, kind })));
  return [
    ...repeated(written.map(({ kind }) => kind.name)).map((name) => `Two kinds of letter are called "${name}".`),
    ...written.flatMap(({ id, kind: { name, times, necessary } }) => [
      ...(name.startsWith(`${id}.`) ? [] : [`The letter "${name}" is not named after its module "${id}".`]),
      ...(times.length ? [] : [`The letter "${name}" offers no time at which it is read.`]),
      ...(times.includes('never') === (necessary === undefined)
        ? []
        : [`The letter "${name}" must either say why it is necessary or offer "never", and not both.`]),
    ]),
  ];
}

/** Modules that hear each other in a circle would talk for ever. */
function circleFaults(manifests: readonly ModuleManifest[]): string[] {
  const emitter = new Map(manifests.flatMap(({ id, emits }) => emits.map(({ name }) => [name, id] as const)));
  const hears = new Map(
    manifests.map(({ id, listens }) => [
      id,
      new Set(listens.map(({ name }) => emitter.get(name)).filter((from) => from !== id)),
    ]),
  );
  return manifests
    .filter(({ id }) => reaches(id, id, hears, new Set()))
    .map(({ id }) => `"${id}" hears, through others, what it says itself.`);
}

function reaches(
  from: string,
  target: string,
  hears: ReadonlyMap<string, ReadonlySet<string | undefined>>,
  seen: Set<string>,
): boolean {
  for (const next of hears.get(from) ?? []) {
    if (!next) continue;
    if (next === target) return true;
    if (!seen.has(next) && reaches(next, target, hears, seen.add(next))) return true;
  }
  return false;
}

function repeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
