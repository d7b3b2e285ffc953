import { Component, computed, inject, signal } from '@angular/core';
import {
  DayPicker,
  EmptyState,
  Failure,
  Gql,
  PageHead,
  SearchField,
  SentencePipe,
  Skeleton,
  ask,
  injectDay,
} from '@maillon/platform/web';
import { PartsAtHubDocument, WeighAtHubDocument, type PartAtHubFragment } from '../data/weighings.generated';
import { HubPart } from '../ui/hub-part';

/** A hub weighs what it received: what it has to weigh first, what left without, what it may check, and what it weighed. */
@Component({
  imports: [DayPicker, EmptyState, Failure, HubPart, PageHead, SearchField, SentencePipe, Skeleton],
  templateUrl: './weighings.page.html',
  styleUrl: './weighings.page.css',
  host: { class: 'desk' },
})
export class WeighingsPage {
  private readonly gql = inject(Gql);
  protected readonly days = injectDay();
  protected readonly answer = ask(PartsAtHubDocument, () => ({ day: this.days.day() }));
  protected readonly search = signal('');
  protected readonly busy = signal<string | null>(null);
  protected readonly errors = signal<ReadonlyMap<string, unknown>>(new Map());
  protected readonly groups = computed(() => {
    const shown = this.answer.value()?.partsToWeigh.filter((part) => answers(part, this.search()));
    return (
      shown && [
        { key: 'due', parts: shown.filter((part) => part.isAgreed && part.isThere && !part.isWeighedHere) },
        { key: 'left', parts: shown.filter((part) => !part.isThere && !part.isWeighedHere) },
        { key: 'waiting', parts: shown.filter((part) => !part.isAgreed && part.isThere && !part.isWeighedHere) },
        { key: 'done', parts: shown.filter((part) => part.isWeighedHere) },
      ]
    );
  });
  protected readonly none = computed(() => this.groups()?.every(({ parts }) => parts.length === 0));

  protected async weigh({ allocationId }: PartAtHubFragment, netMassG: number): Promise<void> {
    this.busy.set(allocationId);
    this.errors.update((errors) => new Map([...errors].filter(([id]) => id !== allocationId)));
    try {
      const asked = { id: crypto.randomUUID(), day: this.days.day(), parts: [{ allocationId, netMassG }] };
      const { weighAgain } = await this.gql.mutate(WeighAtHubDocument, asked);
      this.answer.put({ partsToWeigh: weighAgain });
    } catch (error) {
      this.errors.update((errors) => new Map(errors).set(allocationId, error));
    } finally {
      this.busy.set(null);
    }
  }
}

/** As the label of a crate says it: product, buyer, producer, order or lot. */
function answers(part: PartAtHubFragment, search: string): boolean {
  const { productName, buyerName, producerName, orderReference, lotCodes } = part;
  const words = plain([productName, buyerName, producerName, orderReference, ...lotCodes].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => words.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
