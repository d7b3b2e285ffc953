import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  Field,
  FieldControl,
  Gql,
  Icon,
  InstantPipe,
  RefusalBanner,
  SentencePipe,
  Session,
  ask,
} from '@maillon/platform/web';
import {
  EndOrganisationsDocument,
  HandOverDocument,
  ParticipationStoryDocument,
  ReinstateOrganisationsDocument,
  SuspendOrganisationsDocument,
} from '../data/applications.generated';
import { VatRegime } from '../vat/vat-regime';
import { OrganisationFacts } from './organisation-facts';
import { ParticipationEffects } from './participation-effects';
import { StepList } from './step-list';

/** How an organisation came to take part, who acts for it, and what the administration may do about it. */
@Component({
  selector: 'ml-participation-story',
  imports: [
    ...[Field, FieldControl, Icon, InstantPipe, MatButton, OrganisationFacts, ParticipationEffects, RefusalBanner],
    ...[StepList, SentencePipe, VatRegime],
  ],
  templateUrl: './participation-story.html',
  styles: ':host { display: grid; gap: var(--p4); } ul { display: grid; gap: 6px; }',
})
export class ParticipationStory {
  readonly id = input.required<string>();
  readonly state = input.required<string>();
  readonly siret = input<string | null>();
  readonly part = input<'producer' | 'buyer'>('buyer');
  readonly changed = output<void>();

  private readonly gql = inject(Gql);
  private readonly session = inject(Session);
  protected readonly story = ask(ParticipationStoryDocument, () => ({ id: this.id() }));
  protected readonly representation = computed(() => this.story.value()?.representation);
  protected readonly mayManage = computed(() => this.session.permissions().may('organisations.manage-participations'));
  protected readonly mayKeep = computed(() => this.session.permissions().may('organisations.keep-producers'));
  protected readonly ids = computed(() => [this.id()]);
  protected readonly asking = signal<'suspended' | 'left' | null>(null);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);

  protected go(event: Event, to: 'suspended' | 'left', reason: string): Promise<void> {
    event.preventDefault();
    const ids = this.ids();
    return this.act(() =>
      to === 'left'
        ? this.gql.mutate(EndOrganisationsDocument, { ids, reason: reason.trim() || null })
        : this.gql.mutate(SuspendOrganisationsDocument, { ids, reason }),
    );
  }

  protected renew(): void {
    this.story.reload();
    this.changed.emit();
  }

  protected reinstate(): Promise<void> {
    return this.act(() => this.gql.mutate(ReinstateOrganisationsDocument, { ids: [this.id()] }));
  }

  protected handOver(event: Event, email: string): Promise<void> {
    event.preventDefault();
    return this.act(() => this.gql.mutate(HandOverDocument, { id: this.id(), email: email.trim() }));
  }

  private async act(todo: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.error.set(undefined);
    try {
      await todo();
      this.asking.set(null);
      this.renew();
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
