import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoService } from '@jsverse/transloco';
import { Confirm, Gql, RefusalBanner, SentencePipe, type ConfirmEffect } from '@maillon/platform/web';
import {
  ParticipationEffectsDocument,
  ReinstateOrganisationsDocument,
  SuspendOrganisationsDocument,
} from '../data/applications.generated';

interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly state: string;
}

/** Suspends or reinstates several at once; who is touched, and what of theirs, is shown before. */
@Component({
  selector: 'ml-bulk-participations',
  imports: [MatButton, RefusalBanner, SentencePipe],
  template: `
    <ml-refusal [error]="error()" />
    <input
      #reason
      class="input"
      type="text"
      maxlength="500"
      [attr.aria-label]="'organisations.admin.bulk.reason' | transloco"
      [placeholder]="'organisations.admin.bulk.reason' | transloco"
    />
    <button matButton type="button" (click)="suspend(reason)">
      {{ 'organisations.admin.bulk.suspend' | transloco }}
    </button>
    <button matButton type="button" (click)="reinstate()">
      {{ 'organisations.admin.bulk.reinstate' | transloco }}
    </button>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p2);
      align-items: center;
      --mat-button-text-label-text-color: var(--on-night);
    }

    .input {
      width: 260px;
      max-width: 100%;
    }
  `,
})
export class BulkParticipations {
  readonly chosen = input.required<readonly Chosen[]>();
  readonly acted = output<void>();
  private readonly gql = inject(Gql);
  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  protected readonly error = signal<unknown>(undefined);

  protected async suspend(field: HTMLInputElement): Promise<void> {
    const reason = field.value.trim();
    if (!reason) return field.focus();
    const touched = this.chosen().filter(({ state }) => state === 'approved');
    const ids = touched.map(({ id }) => id);
    await this.trying(async () => {
      const effects = ids.length ? await this.effectsOf(ids) : [];
      if (!(await this.agrees('suspend', 'suspended', touched, effects))) return;
      await this.gql.mutate(SuspendOrganisationsDocument, { ids, reason });
      this.acted.emit();
    });
  }

  protected async reinstate(): Promise<void> {
    const touched = this.chosen().filter(({ state }) => state === 'suspended');
    await this.trying(async () => {
      if (!(await this.agrees('reinstate', 'approved', touched))) return;
      await this.gql.mutate(ReinstateOrganisationsDocument, { ids: touched.map(({ id }) => id) });
      this.acted.emit();
    });
  }

  private async effectsOf(ids: readonly string[]): Promise<ConfirmEffect[]> {
    const { participationPreview } = await this.gql.query(ParticipationEffectsDocument, {
      ids: [...ids],
      to: 'suspended',
    });
    return participationPreview.touched.map(({ fate, ...effect }) => ({ ...effect, stops: fate === 'stops' }));
  }

  private async agrees(
    what: string,
    to: string,
    touched: readonly Chosen[],
    effects: readonly ConfirmEffect[] = [],
  ): Promise<boolean> {
    const preview = this.chosen().map(({ name, state, id }) => ({
      label: name,
      before: this.say(`state.${state}`),
      after: this.say(touched.some((one) => one.id === id) ? `state.${to}` : 'bulk.unchanged'),
    }));
    const question = { title: this.say(`bulk.title-${what}`), text: this.say(`bulk.text-${what}`) };
    const asked = { ...question, preview, effects, action: this.say(`bulk.${what}`) };
    return (await this.confirm.ask(asked)) && touched.length > 0;
  }

  private async trying(todo: () => Promise<void>): Promise<void> {
    this.error.set(undefined);
    try {
      await todo();
    } catch (error) {
      this.error.set(error);
    }
  }

  private say(key: string): string {
    return this.sentences.translate<string>(`organisations.admin.${key}`);
  }
}
