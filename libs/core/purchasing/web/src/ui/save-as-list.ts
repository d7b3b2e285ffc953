import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { BasketStore } from '@maillon/core/orders/web';
import { Gql, Icon, RefusalBanner, SentencePipe } from '@maillon/platform/web';
import { v7 as uuid } from 'uuid';
import { SaveKitchenTemplateDocument } from '../data/habits.generated';

/** The basket under a name, to be taken up another day. */
@Component({
  selector: 'ml-save-as-list',
  imports: [Icon, MatButton, RefusalBanner, SentencePipe],
  template: `
    @if (saved(); as name) {
      <p class="saved" role="status">
        <ml-icon name="circle-check" /> {{ 'purchasing.portal.save.done' | transloco: { name } }}
      </p>
    } @else if (store.lineCount()) {
      <details class="card">
        <summary>{{ 'purchasing.portal.save.title' | transloco }}</summary>
        <form (submit)="save(field.value); $event.preventDefault()">
          <ml-refusal [error]="error()" />
          <label for="list-name">{{ 'purchasing.portal.save.name' | transloco }}</label>
          <div class="row">
            <input
              #field
              id="list-name"
              class="input"
              maxlength="80"
              required
              [placeholder]="'purchasing.portal.save.example' | transloco"
            />
            <button matButton="outlined" type="submit" [disabled]="!ready()">
              {{ 'purchasing.portal.save.act' | transloco }}
            </button>
          </div>
        </form>
      </details>
    }
  `,
  styles: `
    summary {
      min-height: var(--touch);
      display: list-item;
      align-content: center;
      font-weight: 600;
      cursor: pointer;
    }
    form {
      display: grid;
      gap: 6px;
    }
    label {
      font-weight: 600;
    }
    input {
      flex: 1 1 180px;
      width: auto;
    }
    .saved {
      display: flex;
      gap: var(--p2);
      padding: var(--p3);
      border-radius: var(--radius);
      background: var(--endive);
      color: var(--endive-text);
      font-weight: 600;
    }
  `,
})
export class SaveAsList {
  readonly sessionId = input.required<string>();
  private readonly gql = inject(Gql);
  protected readonly store = inject(BasketStore);
  protected readonly saved = signal('');
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(undefined);
  protected readonly ready = computed(() => !this.busy() && !this.store.unsettled());
  /** Made once: sent twice, saved once. */
  private readonly id = uuid();

  protected async save(text: string): Promise<void> {
    const name = text.trim();
    if (!name || !this.ready()) return;
    this.busy.set(true);
    this.error.set(undefined);
    try {
      const from = { basketOfSession: this.sessionId() };
      await this.gql.mutate(SaveKitchenTemplateDocument, { id: this.id, name, from });
      this.saved.set(name);
    } catch (error) {
      this.error.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
