import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { JobHandler } from '../jobs/job-handler';
import type { NamedDoor } from '../use-cases/use-case';
import type { Context } from '../use-cases/context';
import { assemblyFaults } from './boot-checks';
import type { ExtensionPoint } from './extension-point';
import { ModuleRegistry } from './registry';
import type { Listener, ServerModule } from './server-module';

export class AssemblyFaulty extends Error {}

/** The living parts of all modules, found by what they answer to. */
@Injectable()
export class Assembled {
  private readonly listenersByEvent = new Map<string, { module: string; listener: Listener }[]>();
  private readonly handlersByJob = new Map<string, { module: string; handler: JobHandler }>();
  private readonly strategies = new Map<string, { module: string; strategy: unknown }[]>();

  constructor(
    private readonly registry: ModuleRegistry,
    private readonly nest: ModuleRef,
  ) {}

  /** Fetches every part from Nest and refuses to start when they do not fit together. */
  assemble(): void {
    const doors: { module: string; name: string; permission: string | null }[] = [];
    for (const module of this.registry.modules) {
      const id = module.manifest.id;
      for (const door of this.instances<NamedDoor>([...(module.useCases ?? []), ...(module.queries ?? [])])) {
        doors.push({ module: id, name: door.name, permission: door.permission });
      }
      this.collect(module);
    }
    this.check(doors);
  }

  listeners(event: string): readonly { module: string; listener: Listener }[] {
    return this.listenersByEvent.get(event) ?? [];
  }

  handler(job: string): { module: string; handler: JobHandler } | undefined {
    return this.handlersByJob.get(job);
  }

  /** The strategies given to a point by the modules that are on. */
  extensions<Strategy>(
    point: ExtensionPoint<Strategy>,
    context: Pick<Context, 'modules'>,
  ): { module: string; strategy: Strategy }[] {
    const given = (this.strategies.get(point.name) ?? []) as { module: string; strategy: Strategy }[];
    return given.filter(({ module }) => this.registry.isOn(module, context.modules));
  }

  private instances<T>(types: readonly unknown[]): T[] {
    return types.map((type) => this.nest.get(type as never, { strict: false }) as T);
  }

  private collect(module: ServerModule): void {
    const id = module.manifest.id;
    for (const listener of this.instances<Listener>(module.listeners ?? []))
      push(this.listenersByEvent, listener.event.name, { module: id, listener });
    for (const handler of this.instances<JobHandler>(module.jobs ?? [])) this.addHandler(id, handler);
    for (const { point, use } of module.extensions ?? [])
      push(this.strategies, point.name, { module: id, strategy: this.instances([use])[0] });
  }

  private addHandler(module: string, handler: JobHandler): void {
    if (this.handlersByJob.has(handler.job.name))
      throw new AssemblyFaulty(`The job "${handler.job.name}" has two handlers; it must have one.`);
    this.handlersByJob.set(handler.job.name, { module, handler });
  }

  private check(doors: { module: string; name: string; permission: string | null }[]): void {
    const faults = assemblyFaults({
      manifests: this.registry.manifests,
      doors,
      listeners: [...this.listenersByEvent.values()]
        .flat()
        .map(({ module, listener }) => ({ module, name: listener.name, event: listener.event.name })),
      jobHandlers: [...this.handlersByJob].map(([job, { module }]) => ({ module, job })),
    });
    if (faults.length) throw new AssemblyFaulty(faults.join('\n'));
  }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
