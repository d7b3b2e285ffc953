import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  DayPipe,
  Field,
  FieldControl,
  Gql,
  Icon,
  RefusalBanner,
  SentencePipe,
  Session,
  fieldMessages,
} from '@maillon/platform/web';
import { NoteIdentifiersDocument, type ParticipationStoryQuery } from '../data/applications.generated';
import { SiretPipe } from './siret.pipe';

type Fact = ParticipationStoryQuery['organisationFacts'][number];

const KINDS = ['vat-number', 'iban', 'naf'] as const;
const FIELDS = { siret: 'siret', vat: 'vatNumber', iban: 'iban', naf: 'naf', from: 'from' } as const;

/** What is written of an organisation with the day from which it holds; a correction is a new line above the former one. */
@Component({
  selector: 'ml-organisation-facts',
  imports: [DayPipe, Field, FieldControl, Icon, MatButton, RefusalBanner, SentencePipe, SiretPipe],
  templateUrl: './organisation-facts.html',
  styleUrl: './organisation-facts.css',
  host: { class: 'panel' },
})
export class OrganisationFacts {
  readonly id = input.required<string>();
  readonly siret = input<string | null>();
  readonly facts = input.required<readonly Fact[]>();
  readonly noted = output<void>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly mayManage = computed(() => this.session.permissions().may('organisations.manage-participations'));
  /** The latest of a kind holds; the others are history. */
  protected readonly groups = computed(() =>
    KINDS.map((kind) => ({ kind, all: this.facts().filter((fact) => fact.kind === kind) })),
  );
  protected readonly open = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly refused = computed(() => fieldMessages(this.error()));

  protected async note(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const said = new FormData(event.target as HTMLFormElement);
    const variables = Object.fromEntries(
      Object.entries(FIELDS).map(([name, field]) => [field, String(said.get(name) ?? '').trim() || null]),
    );
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await this.gql.mutate(NoteIdentifiersDocument, { organisationId: this.id(), ...variables });
      this.open.set(false);
      this.noted.emit();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
