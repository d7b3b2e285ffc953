import { duration, say } from '../bootstrap/say.mjs';
import { logFile, startBackground, type Background } from '../process/background.ts';
import { migrate } from '../start/migrate.ts';

/** The API and the worker of a developer: stopped, migrated and started again after each build, one after the other. */
export class DevServer {
  readonly #home: string;
  readonly #env: Record<string, string>;
  #processes: Background[] = [];
  #queue: Promise<void> = Promise.resolve();
  #asked = 0;

  constructor(home: string, env: Record<string, string>) {
    this.#home = home;
    this.#env = env;
  }

  /** Several builds in a row restart once. */
  restart(): void {
    const turn = ++this.#asked;
    this.#queue = this.#queue.then(() => (turn === this.#asked ? this.#restartNow() : undefined));
  }

  async stop(): Promise<void> {
    this.#asked += 1;
    await this.#queue;
    await Promise.all(this.#processes.map((each) => each.stop()));
  }

  async #restartNow(): Promise<void> {
    const began = Date.now();
    await Promise.all(this.#processes.map((each) => each.stop()));
    try {
      await migrate(this.#env);
    } catch (error) {
      return console.error((error as Error).message);
    }
    this.#processes = ['api', 'worker'].map((name) => this.#launch(name));
    const took = duration(Date.now() - began);
    say(`↻ Serveur relancé (${took}) : ${this.#url}`, `↻ Server restarted (${took}): ${this.#url}`);
  }

  #launch(name: string): Background {
    const log = logFile(this.#home, `${name}.dev`);
    const started = startBackground(name, `dist/apps/server/main.${name}.js`, this.#env, log);
    void started.ended.then((code) => code !== 0 && console.error(`[${name}] ${code}\n${started.tail()}`));
    return started;
  }

  get #url(): string {
    return `http://localhost:${this.#env['PORT']}`;
  }
}
