import { Inject, Injectable, Optional, type OnModuleDestroy } from '@nestjs/common';
import { platformRefusals } from '@maillon/platform/contract';
import type { Logger } from 'pino';
import { LOG } from '../hosting/tokens';
import { Metrics } from '../http/metrics';
import { RequestCalls } from '../http/request-calls';
import { Assembled } from '../modules/assembled';
import { ModuleRegistry } from '../modules/registry';
import { UseCases, type Known } from '../use-cases/use-cases';
import { LiveEars } from './live-ears';
import { LIVE_KINDS, type LiveFact, type LiveKind } from './live-kind';
import type { LiveTab } from './live-tab';
import { newsFor, type FactsOfKind } from './news-for';
import { readNotice, type Notice } from './notice';
import { RecentNotices } from './recent-notices';
import { Rounds } from './rounds';

export const LIVE_URL = Symbol('where the database tells what changes');

const HEARTBEAT_MS = 20_000;
/** A browser opens six connections to one server: some must be left for what its person asks. */
export const TABS_OF_A_PERSON = 4;
const TABS_OF_A_PROCESS = 5_000;

/** Who listens in this process, and what each of them is told. */
@Injectable()
export class LiveHub implements OnModuleDestroy {
  private readonly tabs = new Map<string, Set<LiveTab>>();
  private readonly recent = new RecentNotices();
  private readonly rounds = new Rounds((territoryId, notices, missed) => this.tell(territoryId, notices, missed));
  private readonly ears: LiveEars;
  private heart: NodeJS.Timeout | undefined;
  private kinds: ReadonlyMap<string, LiveKind> | undefined;

  constructor(
    @Inject(LIVE_URL) url: string,
    @Inject(LOG) private readonly log: Logger,
    private readonly useCases: UseCases,
    private readonly assembled: Assembled,
    private readonly registry: ModuleRegistry,
    private readonly metrics: Metrics,
    // A door has one; a worker tells nobody.
    @Optional() private readonly door?: RequestCalls,
  ) {
    this.ears = new LiveEars(
      url,
      log,
      (payload) => this.hear(payload),
      () => this.missEverything(),
    );
  }

  /** Refusals: platform.too-many-tabs, platform.live-away. */
  async admit(personId: string): Promise<void> {
    const all = this.everybody();
    const own = all.filter(({ owner }) => owner.personId === personId);
    if (own.length >= TABS_OF_A_PERSON || all.length >= TABS_OF_A_PROCESS)
      throw platformRefusals.because('too-many-tabs', { most: TABS_OF_A_PERSON });
    await this.ears.open().catch(() => {
      throw platformRefusals.because('live-away');
    });
  }

  /** From now on this tab hears what happens; and what it missed since the position that it names. */
  join(tab: LiveTab, after: string | null): void {
    const { territoryId } = tab.owner;
    const tabs = this.tabs.get(territoryId) ?? new Set();
    this.tabs.set(territoryId, tabs.add(tab));
    this.heart ??= setInterval(() => this.beat(), HEARTBEAT_MS);
    this.metrics.liveTabs.inc();
    const missed = after === null ? [] : this.recent.since(after, territoryId);
    tab.say(missed ? 'hello' : 'stale', {}, this.recent.position);
    if (missed?.length) this.rounds.catchUp(territoryId, tab, missed);
  }

  leave(tab: LiveTab): void {
    const { territoryId } = tab.owner;
    const tabs = this.tabs.get(territoryId);
    if (!tabs?.delete(tab)) return;
    this.metrics.liveTabs.dec();
    if (tabs.size === 0) this.tabs.delete(territoryId);
    if (this.tabs.size > 0) return;
    clearInterval(this.heart);
    this.heart = undefined;
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.heart);
    this.rounds.stop();
    for (const tab of this.everybody()) tab.hangUp();
    await this.ears.close();
  }

  private everybody(): LiveTab[] {
    return [...this.tabs.values()].flatMap((tabs) => [...tabs]);
  }

  private hear(payload: string): void {
    const notice = readNotice(payload);
    if (!notice) return;
    if ('personId' in notice) return this.verify(({ owner }) => owner.personId === notice.personId);
    this.recent.add(notice);
    if (this.tabs.has(notice.territoryId)) this.rounds.add(notice);
  }

  private now(): Date {
    return this.door?.now() ?? new Date();
  }

  private missEverything(): void {
    this.recent.forget();
    for (const tab of this.everybody()) tab.say('stale', {}, null);
  }

  private beat(): void {
    for (const tab of this.everybody())
      if (tab.isOpen) tab.beat();
      else this.leave(tab);
    this.verify(() => true);
  }

  private verify(which: (tab: LiveTab) => boolean): void {
    for (const tab of this.everybody().filter(which)) void this.stillListens(tab);
  }

  /** A database that is away ends nobody's listening: it cannot tell them anything either. */
  private async stillListens(tab: LiveTab): Promise<void> {
    const known = await this.useCases.whoIs({ ...tab.owner.call, at: this.now() }).catch(() => undefined);
    if (!known) return;
    if (mayListen(known) && known.entry.territory_id === tab.owner.territoryId) tab.ability = known.ability;
    else tab.end();
  }

  /** One round in a territory: what is told is read once, and each tab is given its part. */
  private async tell(
    territoryId: string,
    notices: readonly Notice[],
    missed: ReadonlyMap<LiveTab, readonly Notice[]>,
  ): Promise<void> {
    const tabs = [...(this.tabs.get(territoryId) ?? [])];
    if (tabs.length === 0) return;
    const kinds = this.known();
    const facts = await this.read(territoryId, [...notices, ...[...missed.values()].flat()], kinds);
    for (const tab of tabs) {
      const own = [...(missed.get(tab) ?? []), ...notices];
      const news = newsFor(tab.ability, own, kinds, facts);
      if (news) tab.say('news', news, own.at(-1)!.position);
    }
  }

  private known(): ReadonlyMap<string, LiveKind> {
    const modules = Object.fromEntries(this.registry.manifests.map(({ id }) => [id, {}]));
    this.kinds ??= new Map(
      this.assembled.extensions(LIVE_KINDS, { modules }).map(({ strategy }) => [strategy.kind, strategy]),
    );
    return this.kinds;
  }

  private async read(
    territoryId: string,
    notices: readonly Notice[],
    kinds: ReadonlyMap<string, LiveKind>,
  ): Promise<FactsOfKind> {
    const found = new Map<string, ReadonlyMap<string, LiveFact>>();
    for (const [name, ofKind] of Map.groupBy(notices, ({ kind }) => kind)) {
      const facts = kinds.get(name)?.facts;
      const ids = [...new Set(ofKind.flatMap(({ rows }) => (rows === 'many' ? [] : rows.map(({ id }) => id))))];
      if (!facts || ids.length === 0) continue;
      const call = {
        credentials: { kind: 'message', territoryId, membershipId: null },
        locale: 'fr',
        at: this.now(),
        requestId: 'live',
      } as const;
      const rows = await this.useCases.read(facts, call, { ids });
      found.set(name, new Map(rows.map((row) => [row.id, row])));
    }
    return found;
  }
}

/** Signed in, acting through a membership, with the second factor that its role asks. */
export function mayListen(known: Known): known is Known & { readonly ability: NonNullable<Known['ability']> } {
  return known.ability !== null && known.secondFactor !== 'needed';
}
