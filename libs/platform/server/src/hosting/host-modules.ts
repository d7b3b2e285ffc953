import type { DynamicModule, Type } from '@nestjs/common';
import type { ServerModule } from '../modules/server-module';

/** Each module as a Nest module that sees the modules it needs, and nothing else. */
export function hostModules(modules: readonly ServerModule[], doors: { readonly api: boolean }): DynamicModule[] {
  const hosted = new Map<string, DynamicModule>();
  for (const module of modules) {
    const { id, needs } = module.manifest;
    const parts = partsOf(module);
    hosted.set(id, {
      module: { [id]: class {} }[id]!,
      imports: needsOf(id, needs, modules).map((need) => hosted.get(need)!),
      controllers: doors.api ? [...(module.controllers ?? [])] : [],
      providers: [...parts, ...(doors.api ? (module.resolvers ?? []) : [])],
      exports: parts,
    });
  }
  return [...hosted.values()];
}

function partsOf(module: ServerModule): Type<unknown>[] {
  const { useCases = [], queries = [], listeners = [], jobs = [], providers = [], extensions = [] } = module;
  return [
    ...new Set([...providers, ...useCases, ...queries, ...listeners, ...jobs, ...extensions.map(({ use }) => use)]),
  ];
}

/** What a module needs, and what that needs in turn. */
function needsOf(id: string, needs: readonly string[], modules: readonly ServerModule[]): string[] {
  const found = new Set<string>();
  const visit = (need: string) => {
    if (found.has(need) || need === id) return;
    found.add(need);
    const next = modules.find(({ manifest }) => manifest.id === need);
    if (!next) throw new Error(`"${id}" needs "${need}", which is not in the list of modules.`);
    next.manifest.needs.forEach(visit);
  };
  needs.forEach(visit);
  return [...found];
}
