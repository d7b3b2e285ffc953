import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  Field,
  FieldControl,
  Gql,
  RefusalBanner,
  SentencePipe,
  Session,
  ask,
  dayOf,
  fieldMessages,
  injectKeptDraft,
  Icon,
} from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import {
  CommitmentOfIdDocument,
  CounterCommitmentDocument,
  ProposeCommitmentDocument,
} from '../data/commitments.generated';
import { AskingChoicesDocument } from '../data/requests.generated';
import { draftOfTerms, freshTerms, termsOf, type TermsDraft } from '../data/terms-draft';
import { proposalGoneOnWith, proposalToKeep, type TypedProposal } from '../data/typed-proposal';
import { baseUnitsOf } from '../ui/amounts';

/** A first proposal, or other terms over those that were read. What was typed waits on this device until it is sent. */
@Component({
  imports: [Icon, Field, FieldControl, MatButton, RefusalBanner, RouterLink, SentencePipe],
  templateUrl: './commitment-form.page.html',
  styleUrl: './sheet.css',
})
export class CommitmentFormPage {
  /** The commitment that is answered; none for a first proposal. */
  readonly id = input<string>();

  private readonly gql = inject(Gql);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly today = dayOf(this.session.now(), this.session.timeZone());
  private readonly answered = inject(ActivatedRoute).snapshot.paramMap.get('id');
  private readonly kept = injectKeptDraft<TypedProposal>(
    this.answered ? `sourcing.counter.${this.answered}` : 'sourcing.propose',
  );
  protected readonly choices = ask(AskingChoicesDocument, () => ({}));
  private readonly known = ask(CommitmentOfIdDocument, () => {
    const id = this.id();
    return id ? { id } : undefined;
  });
  private readonly current = computed(() => this.known.value()?.commitment?.versions[0]);
  private readonly base = computed(() => {
    const terms = this.current();
    return terms ? draftOfTerms(terms) : freshTerms(this.today);
  });
  private readonly typed = signal(this.kept.before ? proposalGoneOnWith(this.kept.before, this.today) : this.begun());
  /** It goes on where it was left. */
  protected readonly isTakenUp = signal(this.kept.before !== null);
  /** The other side wrote other terms since. */
  protected readonly isOvertaken = computed(() => {
    const [read, now] = [this.kept.before?.version, this.current()?.version];
    return this.isTakenUp() && read != null && now != null && read !== now;
  });
  protected readonly draft = computed<TermsDraft>(() => ({ ...this.base(), ...this.typed().terms }));
  protected readonly partnerId = computed(() => this.typed().partnerId);
  protected readonly note = computed(() => this.typed().note);
  protected readonly error = signal<unknown>(undefined);
  protected readonly busy = signal(false);
  protected readonly tried = signal(false);
  protected readonly refused = computed(() => fieldMessages(this.error()));
  protected readonly weekdays = [1, 2, 3, 4, 5, 6, 7];
  protected readonly units = ['gram', 'piece', 'millilitre'];

  constructor() {
    this.kept.follow(() => {
      // Until the terms that are answered were read, nobody knows what differs from them.
      if (this.answered && !this.current()) return this.kept.before;
      return proposalToKeep(this.typed(), this.base());
    });
  }

  protected say(said: Partial<TypedProposal>): void {
    const version = this.current()?.version ?? null;
    this.typed.update((typed) => ({ ...typed, version, ...said }));
  }

  protected change(changed: Partial<TermsDraft>): void {
    this.say({ terms: { ...this.typed().terms, ...changed } });
  }

  protected beginAnew(): void {
    this.typed.set(this.begun());
    this.isTakenUp.set(false);
    this.tried.set(false);
    this.error.set(undefined);
  }

  protected choose(referenceCode: string): void {
    const name = this.choices.value()?.productReferences.find(({ code }) => code === referenceCode)?.name ?? '';
    this.change({ referenceCode, productName: this.draft().productName || name });
  }

  protected toggle(day: number, on: boolean): void {
    const others = this.draft().weekdays.filter((one) => one !== day);
    this.change({ weekdays: on ? [...others, day].toSorted() : others });
  }

  protected isContentWrong(): boolean {
    return this.tried() && baseUnitsOf(this.draft().content, this.draft().baseUnit) === null;
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    this.error.set(undefined);
    if (this.isContentWrong() || (!this.id() && !this.partnerId())) return;
    this.busy.set(true);
    try {
      const id = await this.save();
      this.kept.drop();
      await this.router.navigate(['/engagements', id]);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }

  private async save(): Promise<string> {
    const [id, terms, note] = [this.id(), termsOf(this.draft()), this.note() || null];
    if (!id) {
      const variables = { id: this.typed().id, partnerId: this.partnerId(), terms, note };
      return (await this.gql.mutate(ProposeCommitmentDocument, variables)).proposeCommitment.id;
    }
    const variables = { id, version: this.current()!.version, terms, note };
    return (await this.gql.mutate(CounterCommitmentDocument, variables)).counterCommitment.id;
  }

  private begun(): TypedProposal {
    return { id: uuid(), version: null, partnerId: '', note: '', terms: {} };
  }
}
