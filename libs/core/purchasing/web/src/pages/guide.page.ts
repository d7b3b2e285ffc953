import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import {
  BasketBar,
  BasketSlip,
  BasketStore,
  NextSession,
  SessionTabs,
  injectOpenSessions,
  injectWays,
} from '@maillon/core/orders/web';
import type { GuideEntryInput } from '@maillon/core/purchasing/contract';
import {
  CountPipe,
  EmptyState,
  Failure,
  Gql,
  Icon,
  RefusalBanner,
  SearchField,
  SentencePipe,
  Skeleton,
  Tide,
  ask,
} from '@maillon/platform/web';
import {
  ArrangeKitchenGuideDocument,
  KitchenGuideDocument,
  RemoveKitchenEntryDocument,
  SaveKitchenEntryDocument,
} from '../data/habits.generated';
import { GuideEditor } from '../ui/guide-editor';
import { PINNED, guideGroups, moved, shownEntry } from '../ui/guide-groups';
import { HabitLine } from '../ui/habit-line';
import { HabitTabs } from '../ui/habit-tabs';
import { SaveAsList } from '../ui/save-as-list';

const NOT_HERE = 'purchasing.not-in-auction';

/** The kitchen's own list, in its own words: sixty lines that are walked through in a minute. */
@Component({
  imports: [
    BasketBar,
    BasketSlip,
    CountPipe,
    EmptyState,
    Failure,
    GuideEditor,
    HabitLine,
    HabitTabs,
    Icon,
    MatButton,
    NextSession,
    RefusalBanner,
    RouterLink,
    SaveAsList,
    SearchField,
    SentencePipe,
    SessionTabs,
    Skeleton,
    Tide,
  ],
  templateUrl: './guide.page.html',
  styleUrls: ['./habits.page.css', './guide.page.css'],
})
export class GuidePage {
  private readonly gql = inject(Gql);
  private readonly words = inject(TranslocoService);
  protected readonly basket = inject(BasketStore);
  protected readonly sessions = injectOpenSessions();
  protected readonly sessionId = computed(() => this.sessions.current()?.id);
  protected readonly ways = injectWays(this.sessionId);
  protected readonly guide = ask(KitchenGuideDocument, () => {
    const current = this.sessions.current();
    return current && { sessionId: current.id, day: current.deliveryDay };
  });
  protected readonly search = signal('');
  protected readonly editing = signal(false);
  protected readonly error = signal<unknown>(undefined);
  private readonly all = computed(() => this.guide.value()?.orderGuide.entries);
  /** At an auction, what is not sold at it is counted and not told line by line. */
  protected readonly entries = computed(() => this.all()?.filter(({ reason }) => reason !== NOT_HERE));
  protected readonly elsewhere = computed(() => (this.all()?.length ?? 0) - (this.entries()?.length ?? 0));
  private readonly families = computed(() => this.guide.value()?.orderGuide.families ?? []);
  protected readonly groups = computed(() => {
    const facets = this.guide.value()?.catalogueFacets.families ?? [];
    const names = new Map(facets.map(({ value, label }) => [value, label]));
    const familyOf = (code: string) =>
      names.get(code) ?? this.words.translate<string>(`purchasing.portal.family.${code}`);
    const pinned = this.words.translate<string>('purchasing.portal.guide.pinned');
    return guideGroups(this.entries() ?? [], this.families(), this.search(), { pinned, familyOf });
  });
  protected readonly found = computed(() => this.groups().reduce((sum, { entries }) => sum + entries.length, 0));
  protected readonly shown = shownEntry;
  protected readonly pinned = PINNED;

  constructor() {
    effect(() => {
      const id = this.sessionId();
      if (id) untracked(() => void this.basket.open(id));
    });
  }

  /** Enter in the search puts the usual quantity of the first that is found into the basket. */
  protected addFirst(): void {
    const first = this.groups().flatMap(({ entries }) => entries)[0];
    if (!this.search() || !first?.offer) return;
    const { offerId, available } = first.offer;
    this.basket.ask(offerId, this.basket.quantityOf(offerId) || Math.min(first.usualQuantity, available));
  }

  protected save(input: GuideEntryInput): Promise<void> {
    return this.act(() => this.gql.mutate(SaveKitchenEntryDocument, { input }));
  }

  protected remove(unitId: string): Promise<void> {
    return this.act(() => this.gql.mutate(RemoveKitchenEntryDocument, { unitId }));
  }

  protected move(family: string, step: -1 | 1): Promise<void> {
    const families = moved(this.families(), family, step);
    return this.act(() => this.gql.mutate(ArrangeKitchenGuideDocument, { families }));
  }

  /** What the screen shows is what the server answers afterwards. */
  private async act(change: () => Promise<unknown>): Promise<void> {
    this.error.set(undefined);
    try {
      await change();
    } catch (error) {
      this.error.set(error);
    }
    this.guide.reload();
  }
}
