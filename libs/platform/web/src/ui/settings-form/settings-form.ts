import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoPipe } from '@jsverse/transloco';
import { Refused } from '../../graphql/refused';
import { RefusalBanner } from '../refusal/refusal-banner';
import { SchemaField } from './schema-field';
import type { SettingsSchema } from './schema';

/** The form of a module's settings, made from their JSON Schema. A refusal keeps what was typed. */
@Component({
  selector: 'ml-settings-form',
  imports: [MatButton, RefusalBanner, SchemaField, TranslocoPipe],
  template: `
    <form novalidate (submit)="save($event)">
      <ml-refusal [error]="error()" />
      <ml-schema-field
        path=""
        [schema]="schema()"
        [value]="draft()"
        [messages]="messages()"
        (changed)="draft.set($event)"
      />
      <div class="row">
        <button matButton="filled" type="submit" [disabled]="saving() || !dirty()">
          {{ 'platform.common.save' | transloco }}
        </button>
        <button matButton type="button" [disabled]="saving() || !dirty()" (click)="draft.set(value())">
          {{ 'platform.common.undo' | transloco }}
        </button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--p5);
    }
  `,
})
export class SettingsForm {
  readonly schema = input.required<SettingsSchema>();
  readonly value = input.required<unknown>();
  readonly saving = input(false);
  /** What the last save was refused for. */
  readonly error = input<unknown>();
  readonly saved = output<unknown>();

  protected readonly draft = linkedSignal<unknown>(() => this.value());
  protected readonly dirty = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.value()));
  protected readonly messages = computed(() => {
    const error = this.error();
    return error instanceof Refused ? error.fields : {};
  });

  protected save(event: Event): void {
    event.preventDefault();
    this.saved.emit(this.draft());
  }
}
