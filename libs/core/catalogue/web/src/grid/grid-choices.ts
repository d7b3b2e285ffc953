import { Component, ElementRef, afterRenderEffect, computed, inject, output } from '@angular/core';
import { PricePipe } from '@maillon/platform/web';
import type { Choice } from './choices';
import { GridSearch } from './grid-search';
import { OfferGridState } from './offer-grid.state';

const EDGE = 8;

/** The list under the cell in which one writes what a new row is of. */
@Component({
  selector: 'ml-grid-choices',
  imports: [PricePipe],
  template: `
    <ul id="grid-choices" role="listbox" [attr.aria-label]="grid.said('choices')">
      @for (choice of search.found(); track choice.id; let at = $index) {
        <li
          role="option"
          [id]="'grid-choice-' + at"
          [attr.aria-selected]="at === search.place()"
          (pointerdown)="$event.preventDefault()"
          tabindex="-1"
          (click)="chosen.emit(choice)"
          (keydown.enter)="chosen.emit(choice)"
        >
          <strong>{{ choice.name }}</strong>
          @if (choice.unit; as unit) {
            <span
              >{{ choice.texts.unit }}
              @if (unit.unitPrice; as price) {
                · {{ price | price }}{{ unit.pricing === 'kg' ? '/kg' : '' }}
              }
            </span>
          } @else if (choice.kind === 'reference') {
            <span>{{ grid.said('new-product') }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto;
      z-index: 5;
      margin: 0;
      padding: 4px;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--card);
      color: inherit;
      box-shadow: 0 8px 28px rgb(31 42 51 / 18%);
      overflow: auto;
      max-height: 320px;
      max-width: min(440px, calc(100vw - 16px));
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--p3);
      min-height: var(--touch);
      padding: 4px 10px;
      border-radius: calc(var(--radius) / 2);
      cursor: pointer;
    }
    li[aria-selected='true'],
    li:hover {
      background: var(--estran-pale);
    }
    span {
      color: var(--ardoise-2);
      font-size: 0.867rem;
    }
  `,
  host: { popover: 'manual' },
})
export class GridChoices {
  readonly chosen = output<Choice>();
  protected readonly grid = inject(OfferGridState);
  protected readonly search = inject(GridSearch);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly cell = computed(() => {
    const { row, column } = this.grid.selection().active;
    return `cell-${row}-${column}`;
  });

  constructor() {
    afterRenderEffect(() => {
      const isOpen = this.search.found().length > 0;
      this.host.togglePopover(isOpen);
      if (isOpen) this.place(this.cell());
      document.getElementById(`grid-choice-${this.search.place()}`)?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Under its cell, or above it where there is more room. */
  private place(id: string): void {
    const at = document.getElementById(id)?.getBoundingClientRect();
    if (!at) return;
    const { offsetHeight: height, offsetWidth: width, style } = this.host;
    const isAbove = at.bottom + height > innerHeight - EDGE && at.top > innerHeight - at.bottom;
    style.minWidth = `${Math.round(at.width)}px`;
    style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
    style.top = `${isAbove ? Math.max(EDGE, at.top - height - 2) : at.bottom + 2}px`;
  }
}
