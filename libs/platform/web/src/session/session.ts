import { Injectable, computed, inject, signal } from '@angular/core';
import type { RawRuleOf, MongoAbility } from '@casl/ability';
import { unpackRules, type PackRule } from '@casl/ability/extra';
import { MeDocument, type MeQuery, type SessionMembershipFragment } from '../data/session.generated';
import { Gql } from '../graphql/gql';
import { Unreachable } from '../graphql/refused';
import { SignedOut } from '../graphql/signed-out';
import { OWN_ROLES } from '../modules/own-roles';
import { Auth } from './auth';
import { MembershipChoice } from './membership-choice';
import { Permissions } from './permissions';

export type Membership = SessionMembershipFragment;

/** Who is signed in, through which membership, and what they may do. Loaded once before the first page. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly gql = inject(Gql);
  private readonly auth = inject(Auth);
  private readonly choice = inject(MembershipChoice);
  private readonly signedOut = inject(SignedOut);
  private readonly ownRoles = inject(OWN_ROLES, { optional: true });
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

  /** The server's instant, not the device's: a telephone's clock may be wrong and a demonstration has its own. */
  now(): Date {
    return new Date(Date.now() + this.clockOffset());
  }

  moduleIsOn(id: string): boolean {
    return id === 'platform' || (this.active()?.modules.includes(id) ?? false);
  }

  /** Loads, and keeps in mind that nobody answered rather than failing: the application must start either way. */
  async start(): Promise<void> {
    await this.load().catch((error: unknown) => this.silent.set(error instanceof Unreachable));
  }

  async load(): Promise<void> {
    const { me } = await this.gql.query(MeDocument);
    this.signedOut.forget();
    this.silent.set(false);
    const only = this.onlyOne(me?.memberships ?? []);
    if (me && !me.active && only && this.choice.id() !== only.id) return this.act(only.id);
    this.person.set(me);
    if (me?.active) this.clockOffset.set(Date.parse(me.active.now) - Date.now());
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
    this.person.set(null);
  }
}
