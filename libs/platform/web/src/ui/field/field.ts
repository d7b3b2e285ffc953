import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '../../i18n/sentence.pipe';

/** The part of a signal form's field that is shown. */
interface Watched {
  touched(): boolean;
  errors(): readonly { readonly kind: string; readonly message?: string }[];
}

let made = 0;

/**
 * A control with its name above, a hint and what is wrong below:
 * `<ml-field label="Nom" [of]="form.name" [refused]="fields()['name']"><input mlControl [formField]="form.name" /></ml-field>`.
 * What is wrong is said once the person has left the control, or when the server refused it.
 */
@Component({
  selector: 'ml-field',
  imports: [SentencePipe],
  template: `
    <label [for]="id">
      {{ label() }}
      @if (optional()) {
        <span class="optional">{{ 'platform.common.form.optional' | transloco }}</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="id + '-hint'">{{ hint() }}</p>
    }
    <ng-content />
    @if (wrong().length) {
      <p class="wrong" [id]="id + '-wrong'">
        @for (one of wrong(); track one.key) {
          <span>{{ one.message ?? (one.key | transloco: one) }}</span>
        }
      </p>
    }
  `,
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly optional = input(false);
  /** The part of a form that the control shows. */
  readonly of = input<() => Watched>();
  /** Messages of the server about this field. */
  readonly refused = input<readonly string[]>();

  readonly id = `field-${++made}`;
  readonly wrong = computed(() => [
    ...this.own(),
    ...(this.refused() ?? []).map((message) => ({ key: message, message })),
  ]);
  readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.id}-hint`, this.wrong().length && `${this.id}-wrong`];
    return ids.filter(Boolean).join(' ') || null;
  });

  private own(): { key: string; message?: string }[] {
    const state = this.of()?.();
    if (!state?.touched()) return [];
    return state.errors().map((error) => ({
      ...error,
      key: `platform.common.wrong.${error.kind}`,
      ...(error.message ? { message: error.message } : {}),
    }));
  }
}
