import { Component, computed } from '@angular/core';
import {
  BasisPointsPipe,
  Column,
  DataTable,
  EmptyState,
  Failure,
  InstantPipe,
  NumberPipe,
  PageHead,
  SentencePipe,
  askPages,
} from '@maillon/platform/web';
import { CommitmentListDocument } from '../data/commitments.generated';
import { RequestListDocument } from '../data/requests.generated';
import { SourcingState } from '../ui/state-badge';

/** What buyers ask of producers, and how both keep their word, in the whole territory: without the prices of what is sealed. */
@Component({
  imports: [
    BasisPointsPipe,
    Column,
    DataTable,
    EmptyState,
    Failure,
    InstantPipe,
    NumberPipe,
    PageHead,
    SentencePipe,
    SourcingState,
  ],
  templateUrl: './sourcing.page.html',
  host: { class: 'desk' },
})
export class SourcingPage {
  protected readonly requests = askPages(
    RequestListDocument,
    () => ({ first: 50 }),
    (data) => data.quoteRequests,
  );
  protected readonly commitments = askPages(
    CommitmentListDocument,
    () => ({ first: 50 }),
    (data) => data.commitments,
  );
  protected readonly idOf = (row: { readonly id: string }) => row.id;
  protected readonly running = computed(
    () => (this.commitments.items() ?? []).filter(({ state }) => state === 'running').length,
  );
}
