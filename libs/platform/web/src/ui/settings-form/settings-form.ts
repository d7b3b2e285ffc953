import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Refused } from '../../graphql/refused';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { RefusalBanner } from '../refusal/refusal-banner';
import { faultsOf, type Faults } from './faults';
import { SchemaField } from './schema-field';
import type { SettingsSchema } from './schema';

/** The form of a module's settings, made from their JSON Schema. A refusal keeps what was typed. */
@Component({
  selector: 'ml-settings-form',
  imports: [MatButton, RefusalBanner, SchemaField, SentencePipe],
  template: `
    <form novalidate (submit)="save($event)">
      <ml-refusal [error]="error()" />
      <ml-schema-field
        path=""
        [schema]="schema()"
        [value]="draft()"
        [faults]="faults()"
        (changed)="draft.set($event)"
      />
      <div class="row">
        <button matButton="filled" type="submit" [disabled]="saving() || !dirty()">
          {{ 'platform.common.save' | transloco }}
        </button>
        <button matButton type="button" [disabled]="saving() || !dirty()" (click)="undo()">
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
  /** Once a save was tried, what is wrong is said as it is mended. */
  private readonly tried = signal(false);
  private readonly own = computed(() => faultsOf(this.schema(), this.draft()));
  protected readonly faults = computed<Faults>(() => ({
    ...refusedOf(this.error()),
    ...(this.tried() ? this.own() : {}),
  }));

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected save(event: Event): void {
    event.preventDefault();
    const isGood = Object.keys(this.own()).length === 0;
    this.tried.set(!isGood);
    if (isGood) return this.saved.emit(this.draft());
    const focusFirst = () => this.element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender({ read: focusFirst }, { injector: this.injector });
  }

  protected undo(): void {
    this.tried.set(false);
    this.draft.set(this.value());
  }
}

function refusedOf(error: unknown): Faults {
  const fields = Object.entries(error instanceof Refused ? error.fields : {});
  return Object.fromEntries(
    fields.map(([path, messages]) => [path, messages.map((message) => ({ key: message, message }))]),
  );
}
