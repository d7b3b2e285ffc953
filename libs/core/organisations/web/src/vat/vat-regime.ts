import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  DayPipe,
  Field,
  FieldControl,
  Gql,
  RefusalBanner,
  SentencePipe,
  Session,
  dayOf,
  fieldMessages,
} from '@maillon/platform/web';
import { StateVatRegimeDocument, type OwnFactsQuery } from '../data/sites.generated';
import { regimesOf } from './regimes-of';

/** How a producer stands towards VAT: said by the producer, or by the territory. */
@Component({
  selector: 'ml-vat-regime',
  imports: [DayPipe, Field, FieldControl, MatButton, RefusalBanner, SentencePipe],
  templateUrl: './vat-regime.html',
  styleUrl: './vat-regime.css',
})
export class VatRegime {
  readonly organisationId = input.required<string>();
  readonly facts = input.required<OwnFactsQuery['organisationFacts']>();
  readonly stated = output<void>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly all = ['ordinary', 'franchise', 'farm-flat-rate'];
  protected readonly mayState = computed(() => this.session.permissions().may('organisations.state-vat-regime'));
  protected readonly today = computed(() => dayOf(this.session.now(), this.session.timeZone()));
  protected readonly regimes = computed(() => regimesOf(this.facts(), this.today()));
  protected readonly open = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));

  protected async state(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const [regime, from] = ['regime', 'from'].map((name) => String(said.get(name) ?? ''));
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const variables = { organisationId: this.organisationId(), regime: regime!, from: from! };
      await this.gql.mutate(StateVatRegimeDocument, variables);
      this.open.set(false);
      this.stated.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
