import type { ServerResponse } from 'node:http';
import type { Call } from '../use-cases/context';
import type { Ability } from '../use-cases/ability';

/** A tab that reads so slowly comes back later and is told what it missed. */
const MOST_WAITING_BYTES = 256 * 1024;

export interface TabOwner {
  readonly call: Call;
  readonly personId: string;
  readonly membershipId: string;
  readonly territoryId: string;
}

/** One open screen that follows what happens, on one connection. */
export class LiveTab {
  constructor(
    readonly owner: TabOwner,
    /** Of the membership; read again at each heartbeat, since rights and modules change. */
    public ability: Ability,
    private readonly wire: ServerResponse,
  ) {}

  get isOpen(): boolean {
    return !this.wire.writableEnded && !this.wire.destroyed;
  }

  say(event: 'hello' | 'news' | 'stale' | 'over', data: unknown, position: string | null): void {
    this.write(`event: ${event}\n${position ? `id: ${position}\n` : ''}data: ${JSON.stringify(data)}\n\n`);
  }

  beat(): void {
    this.write(': \n\n');
  }

  /** For good: the one who listened may not any more. */
  end(): void {
    this.say('over', {}, null);
    this.wire.end();
  }

  hangUp(): void {
    this.wire.destroy();
  }

  private write(text: string): void {
    if (!this.isOpen) return;
    this.wire.write(text);
    if (this.wire.writableLength > MOST_WAITING_BYTES) this.hangUp();
  }
}
