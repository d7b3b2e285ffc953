import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { environmentOf, type World } from '@maillon/platform/testing';

/** A worker as it is deployed, in a process of its own that can be killed. */
export class WorkerProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(world: World): Promise<WorkerProcess> {
    const { demo: _demo, ...environment } = environmentOf(world.database);
    const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]));
    const child = spawn(process.execPath, ['dist/apps/server/main.worker.js'], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout!, 'data');
    return new WorkerProcess(child);
  }

  /** As a machine that loses its power: nothing is finished, nothing is given back. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await gone;
  }
}
