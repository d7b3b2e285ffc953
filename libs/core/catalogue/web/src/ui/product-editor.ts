import { Component, computed, inject, input, output, viewChild, viewChildren } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Confirm, SentencePipe } from '@maillon/platform/web';
import type { ShownSheetFragment } from '../data/product-sheet.generated';
import { PhotoStrip } from './photo-strip';
import { ProductNameForm } from './product-name-form';
import { SheetForm } from './sheet-form';
import { UnitForm } from './unit-form';

/** All that is said of one product: its name, its photographs, its facts, its sales units. Each part is saved by itself. */
@Component({
  selector: 'ml-product-editor',
  imports: [PhotoStrip, ProductNameForm, SentencePipe, SheetForm, UnitForm],
  template: `
    <section class="card roomy"><ml-product-name-form [sheet]="sheet()" (saved)="saved.emit($event)" /></section>
    <section class="card roomy">
      <h2>{{ 'catalogue.portal.sheet.photos' | transloco }}</h2>
      <ml-photo-strip [sheet]="sheet()" (saved)="saved.emit($event)" />
    </section>
    <section class="card roomy"><ml-sheet-form [sheet]="sheet()" (saved)="saved.emit($event)" /></section>
    <section class="card roomy units">
      <h2>{{ 'catalogue.portal.sheet.units' | transloco }}</h2>
      @for (unit of sheet().units; track unit.id) {
        <ml-unit-form [unit]="unit" (saved)="saved.emit($event)" />
      }
    </section>
  `,
  styles: `
    :host,
    .units {
      display: grid;
      gap: var(--p4);
      grid-template-columns: minmax(0, 1fr);
    }
    h2 {
      margin-bottom: var(--p3);
      font: 600 1.06rem var(--font-text);
    }
  `,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class ProductEditor {
  readonly sheet = input.required<ShownSheetFragment>();
  readonly saved = output<ShownSheetFragment>();

  private readonly confirm = inject(Confirm);
  private readonly sentences = inject(TranslocoService);
  private readonly called = viewChild(ProductNameForm);
  private readonly photos = viewChild(PhotoStrip);
  private readonly facts = viewChild(SheetForm);
  private readonly units = viewChildren(UnitForm);
  private readonly unsaved = computed(() =>
    [this.called(), this.photos(), this.facts(), ...this.units()].some((part) => part?.unsaved()),
  );

  /** Nothing is lost, or whoever leaves says that it may be. */
  async mayLeave(): Promise<boolean> {
    if (!this.unsaved()) return true;
    const say = (word: string) => this.sentences.translate<string>(`catalogue.portal.sheet.leave.${word}`);
    const answers = { action: say('act'), keep: say('keep'), destructive: true };
    return this.confirm.ask({ title: say('title'), text: say('text'), ...answers });
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.unsaved()) event.preventDefault();
  }
}
