import type { TestActor } from './actor';

export interface LiveEvent {
  readonly event: string;
  readonly id: string | null;
  readonly data: any;
}

/** An open screen of somebody: hears what GET /api/live says, as it comes. */
export class LiveEar {
  readonly events: LiveEvent[] = [];
  status = 0;
  ended = false;
  private readonly hangUp = new AbortController();
  private constructor() {}

  static async open({ settings }: TestActor, after?: string): Promise<LiveEar> {
    const ear = new LiveEar();
    const query = new URLSearchParams({
      ...(settings.membershipId ? { membership: settings.membershipId } : {}),
      ...(after ? { after } : {}),
    });
    const response = await fetch(`${settings.url}/api/live?${query}`, {
      headers: settings.cookie ? { cookie: settings.cookie } : {},
      signal: ear.hangUp.signal,
    });
    ear.status = response.status;
    if (response.status === 200) void ear.listen(response);
    else ear.events.push({ event: 'refused', id: null, data: await response.json() });
    return ear;
  }

  /** The last id that was named: where to go on from. */
  get position(): string | undefined {
    return this.events.findLast(({ id }) => id)?.id ?? undefined;
  }

  of(event: string): LiveEvent[] {
    return this.events.filter((one) => one.event === event);
  }

  /** What was said of the rows of a kind, the latest last. */
  facts(kind: string): any[] {
    return this.of('news').flatMap(({ data }) => data.facts[kind] ?? []);
  }

  /** Until it was said; fails when it is not. */
  async until(heard: (ear: LiveEar) => boolean, timeoutMs = 5_000): Promise<void> {
    const limit = Date.now() + timeoutMs;
    while (!heard(this)) {
      if (Date.now() > limit) throw new Error(`Heard only: ${JSON.stringify(this.events)}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  close(): void {
    this.hangUp.abort();
  }

  private async listen(response: Response): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body!) {
        const parts = (text += decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
        text = parts.pop()!;
        for (const part of parts) this.hear(part);
      }
    } catch {
      // Cut off, or hung up: both end it.
    }
    this.ended = true;
  }

  private hear(part: string): void {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? null;
    const event = field('event');
    if (event) this.events.push({ event, id: field('id'), data: JSON.parse(field('data') ?? '{}') });
  }
}
