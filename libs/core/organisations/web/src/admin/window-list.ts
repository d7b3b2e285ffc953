import { Component, input, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { Icon, SentencePipe } from '@maillon/platform/web';

export interface TimeWindow {
  readonly from: string;
  readonly to: string;
}

/** Hours between which goods are received, several a day. */
@Component({
  selector: 'ml-window-list',
  imports: [Icon, MatButton, MatIconButton, SentencePipe],
  template: `
    @for (window of windows(); track $index) {
      <div class="window">
        <input
          #from
          class="input"
          type="time"
          required
          [value]="window.from"
          [attr.aria-label]="('organisations.admin.site.from' | transloco) + ' ' + ($index + 1)"
          (change)="set($index, { from: from.value, to: window.to })"
        />
        <span aria-hidden="true">–</span>
        <input
          #to
          class="input"
          type="time"
          required
          [value]="window.to"
          [attr.aria-label]="('organisations.admin.site.to' | transloco) + ' ' + ($index + 1)"
          (change)="set($index, { from: window.from, to: to.value })"
        />
        <button
          matIconButton
          type="button"
          [attr.aria-label]="'organisations.admin.site.remove-window' | transloco"
          (click)="remove($index)"
        >
          <ml-icon name="trash" />
        </button>
      </div>
    }
    <button matButton="outlined" type="button" (click)="add()">
      <ml-icon name="plus" /> {{ 'organisations.admin.site.add-window' | transloco }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p2);
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
    .window {
      display: flex;
      max-width: 100%;
      align-items: center;
      gap: var(--p2);
      /* The button's touch target is larger than the button. */
      padding-inline-end: 4px;
    }
    .input {
      flex: 0 1 8.5em;
      min-width: 0;
    }
  `,
})
export class WindowList {
  readonly windows = input.required<readonly TimeWindow[]>();
  readonly changed = output<TimeWindow[]>();

  protected set(at: number, window: TimeWindow): void {
    this.changed.emit(this.windows().map((one, index) => (index === at ? window : one)));
  }

  protected remove(at: number): void {
    this.changed.emit(this.windows().filter((_, index) => index !== at));
  }

  protected add(): void {
    const from = this.windows().at(-1)?.to ?? '07:00';
    this.changed.emit([...this.windows(), { from, to: from < '20:00' ? later(from) : '23:00' }]);
  }
}

function later(time: string): string {
  return `${String(Number(time.slice(0, 2)) + 2).padStart(2, '0')}${time.slice(2)}`;
}
