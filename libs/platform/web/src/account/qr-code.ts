import { Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** A text as a square that a telephone reads. Always dark on light: some readers know nothing else. */
@Component({
  selector: 'ml-qr-code',
  template: `
    <svg [attr.viewBox]="'-2 -2 ' + (size() + 4) + ' ' + (size() + 4)" role="img" [attr.aria-label]="label()">
      <rect x="-2" y="-2" [attr.width]="size() + 4" [attr.height]="size() + 4" fill="#fff" />
      <path [attr.d]="path()" fill="#1f2a33" shape-rendering="crispEdges" />
    </svg>
  `,
  styles: `
    svg {
      display: block;
      width: 208px;
      max-width: 100%;
      border: 1px solid var(--line);
      border-radius: var(--radius);
    }
  `,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  private readonly code = computed(() => encode(this.text(), { border: 0 }));
  protected readonly size = computed(() => this.code().size);
  protected readonly path = computed(() =>
    this.code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
}
