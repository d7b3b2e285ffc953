import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { RawRuleOf, MongoAbility } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import { MeDocument, type MeQuery, type SessionMembershipFragment } from '../data/session.generated';
import { Gql } from '../graphql/gql';
import { Unreachable } from '../graphql/refused';
import { SignedOut } from '../graphql/signed-out';
import { OWN_ROLES } from '../modules/own-roles';
import { Connection } from '../offline/connection';
import { Kept } from '../offline/kept';
import { Anew } from './anew';
import { Auth } from './auth';
import { demoInstant } from './demo-instant';
import { MembershipChoice } from './membership-choice';
import { Permissions } from './permissions';

export type Membership = SessionMembershipFragment;

const ME = 'me';
const KEPT_MS = 3 * 24 * 3_600_000;

interface Seen {
  readonly me: MeQuery['me'];
  readonly clockOffset: number;
  /** Of the demonstration that was replayed, if one was. */
  readonly instant: string | null;
}

/** Who is signed in, through which membership, and what they may do. Loaded once before the first page. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly gql = inject(Gql);
  private readonly auth = inject(Auth);
  private readonly anew = inject(Anew);
  private readonly choice = inject(MembershipChoice);
  private readonly signedOut = inject(SignedOut);
  private readonly ownRoles = inject(OWN_ROLES, { optional: true });
  private readonly kept = inject(Kept);
  private readonly connection = inject(Connection);
  private readonly person = signal<MeQuery['me']>(null);
  private readonly clockOffset = signal(0);

  private readonly silent = signal(false);

  /** The server did not answer when the application started. */
  readonly unreachable = this.silent.asReadonly();
  readonly me = this.person.asReadonly();
  readonly active = computed(() => this.person()?.active ?? null);
  readonly membership = computed<Membership | null>(() => this.active()?.membership ?? null);
  /** This session may do nothing in its role before a second factor. */
  readonly needsFactor = computed(() => this.person()?.secondFactor === 'needed');
  readonly role = computed(() => this.membership()?.role ?? null);
  readonly timeZone = computed(() => this.active()?.timeZone ?? 'Europe/Paris');
  readonly permissions = computed(() => {
    const rules = (this.active()?.rules ?? []) as PackRule<RawRuleOf<MongoAbility>>[];
    return new Permissions(unpackRules(rules));
  });

  constructor() {
    effect(() => {
      if (!this.connection.away() && untracked(this.silent)) void this.load().catch(() => undefined);
    });
  }

  /** The server's instant, not the device's: a telephone's clock may be wrong and a demonstration has its own. */
  now(): Date {
    return new Date(Date.now() + this.clockOffset());
  }

  /** An instant of this device, on the server's clock. */
  atServer(deviceMs: number): Date {
    return new Date(deviceMs + this.clockOffset());
  }

  moduleIsOn(id: string): boolean {
    return id === 'platform' || (this.active()?.modules.includes(id) ?? false);
  }

  /**
   * Whoever was here last goes on at once, and the server is asked meanwhile. A device that knows nobody waits for it,
   * and keeps in mind that nobody answered rather than failing: the application must start either way.
   */
  async start(): Promise<void> {
    const seenAt = this.asLastSeen();
    const checked = this.check(seenAt);
    if (seenAt === null) await checked;
  }

  private async check(seenAt: number | null): Promise<void> {
    const before = this.membership()?.id;
    try {
      await this.load();
      // Another person, another membership or nobody: what the page was built on is not theirs.
      if (before && (this.membership()?.id !== before || this.needsFactor())) this.anew.load();
    } catch (error) {
      this.silent.set(error instanceof Unreachable);
      if (this.silent() && seenAt !== null) this.connection.shownFrom(seenAt);
    }
  }

  /** Takes who was here last for who is here; null when there is nobody, or not long enough ago. */
  private asLastSeen(): number | null {
    const seen = this.kept.read<Seen>('seen', ME);
    const isRecent = seen && seen.at >= Date.now() - KEPT_MS && seen.value.instant === demoInstant();
    if (!isRecent || !seen.value.me?.active || seen.value.me.secondFactor === 'needed') return null;
    this.person.set(seen.value.me);
    this.clockOffset.set(seen.value.clockOffset);
    return seen.at;
  }

  async load(): Promise<void> {
    const { me } = await this.gql.query(MeDocument);
    this.signedOut.forget();
    this.silent.set(false);
    const only = this.onlyOne(me?.memberships ?? []);
    if (me && !me.active && only && this.choice.id() !== only.id) return this.act(only.id);
    if (me?.active) this.clockOffset.set(Date.parse(me.active.now) - Date.now());
    this.person.set(me);
    this.keep(me);
  }

  private keep(me: MeQuery['me']): void {
    if (me) this.kept.belongTo(me.id);
    const membershipId = me?.active?.membership.id ?? null;
    this.kept.forgetSeen(membershipId);
    const seen: Seen = { me, clockOffset: this.clockOffset(), instant: demoInstant() };
    if (membershipId) this.kept.write('seen', ME, seen);
  }

  /** Nobody is asked where they want to go when one way alone leads on from here. */
  private onlyOne(memberships: readonly Membership[]): Membership | undefined {
    const own = memberships.filter(({ role }) => this.ownRoles?.roles.includes(role));
    const ways = own.length > 0 ? own : memberships;
    return ways.length === 1 ? ways[0] : undefined;
  }

  /** False when a second factor is asked for first. */
  async signIn(email: string, password: string): Promise<boolean> {
    this.choice.choose(null);
    const done = await this.auth.signIn(email, password);
    if (done) await this.load();
    return done;
  }

  /** From now on, act through this membership. */
  async act(membershipId: string): Promise<void> {
    this.choice.choose(membershipId);
    await this.load();
  }

  async signOut(everywhere = false): Promise<void> {
    await (everywhere ? this.auth.signOutEverywhere() : this.auth.signOut());
    this.choice.choose(null);
    this.kept.forgetAll();
    this.person.set(null);
  }
}
