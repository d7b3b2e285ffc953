import { Component, computed, forwardRef, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { SentencePipe } from '../../i18n/sentence.pipe';
import { Icon } from '../icon/icon';
import type { Faults } from './faults';
import { choicesOf, controlOf, emptyValue, inputType, readPoints, writePoints, type SettingsSchema } from './schema';

type Group = Readonly<Record<string, unknown>>;

/** One value of a settings form, whatever its schema: it holds nothing, and says each new value to its parent. */
@Component({
  selector: 'ml-schema-field',
  imports: [Icon, MatButton, MatIconButton, SentencePipe, forwardRef(() => SchemaField)],
  templateUrl: './schema-field.html',
  styleUrl: './schema-field.css',
  host: { '[class.wide]': 'wide()' },
})
export class SchemaField {
  readonly schema = input.required<SettingsSchema>();
  readonly value = input.required<unknown>();
  /** Where it stands in the settings, as the server names it in its messages: `slots.0.from`. */
  readonly path = input.required<string>();
  readonly name = input('');
  readonly required = input(false);
  readonly faults = input<Faults>({});
  readonly changed = output<unknown>();

  protected readonly control = computed(() => controlOf(this.schema()));
  protected readonly wide = computed(() => ['group', 'list', 'ticks', 'points', 'raw'].includes(this.control()));
  protected readonly choices = computed(() => choicesOf(this.schema()));
  protected readonly ticks = computed(() => choicesOf(this.schema().items ?? {}));
  protected readonly type = computed(() => inputType(this.schema()));
  protected readonly id = computed(() => `setting-${this.path().replaceAll('.', '-')}`);
  protected readonly title = computed(() => this.schema().title ?? this.name());
  protected readonly wrong = computed(() => this.faults()[this.path()] ?? []);
  protected readonly describedBy = computed(() => {
    const parts = [this.schema().description && `${this.id()}-hint`, this.wrong().length && `${this.id()}-wrong`];
    return parts.filter(Boolean).join(' ') || null;
  });
  protected readonly properties = computed(() => Object.entries(this.schema().properties ?? {}));
  protected readonly group = computed(() => (this.value() ?? {}) as Group);
  protected readonly items = computed(() => (Array.isArray(this.value()) ? (this.value() as unknown[]) : []));
  protected readonly points = computed(() => writePoints(this.value()));
  protected readonly raw = computed(() => JSON.stringify(this.value(), null, 2));

  protected below(name: string | number): string {
    return this.path() ? `${this.path()}.${name}` : String(name);
  }

  protected setNumber(text: string): void {
    this.changed.emit(text === '' ? undefined : Number(text));
  }

  protected setChoice(index: number): void {
    this.changed.emit(this.choices()[index]?.value);
  }

  protected setPart(name: string, value: unknown): void {
    this.changed.emit({ ...this.group(), [name]: value });
  }

  protected setItem(at: number, value: unknown): void {
    this.changed.emit(this.items().map((item, index) => (index === at ? value : item)));
  }

  protected add(): void {
    this.changed.emit([...this.items(), emptyValue(this.schema().items ?? {})]);
  }

  protected remove(at: number): void {
    this.changed.emit(this.items().filter((_, index) => index !== at));
  }

  protected tick(value: string | number): void {
    const on = this.items().includes(value);
    this.changed.emit(on ? this.items().filter((item) => item !== value) : [...this.items(), value]);
  }

  protected setPoints(text: string): void {
    this.changed.emit(readPoints(text));
  }

  protected setRaw(text: string): void {
    try {
      this.changed.emit(JSON.parse(text));
    } catch {
      // Half-typed JSON is not a value yet: the last good one stands until the text can be read.
    }
  }
}
