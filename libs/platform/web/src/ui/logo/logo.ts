import { Component, input } from '@angular/core';

/** Two links of a chain, one of chalk and one of sea. */
@Component({
  selector: 'ml-logo',
  template: `
    <svg viewBox="0 0 46 28" aria-hidden="true">
      <rect class="chalk" x="2.5" y="5" width="25" height="18" rx="9" />
      <path class="under" d="M18.5 14a9 9 0 0 1 9-9h7a9 9 0 0 1 0 18h-7a9 9 0 0 1-9-9z" />
      <path class="sea" d="M18.5 14a9 9 0 0 1 9-9h7a9 9 0 0 1 0 18h-7a9 9 0 0 1-9-9z" />
      <path class="under" d="M18.5 5a9 9 0 0 1 9 9" />
      <path class="chalk" d="M17.5 5h1a9 9 0 0 1 9 9v1" />
    </svg>
    @if (wordmark()) {
      <span class="word">Maillon</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      font: 600 1.3rem/1 var(--font-title);
      letter-spacing: -0.01em;
    }
    svg {
      width: 40px;
      height: 25px;
      fill: none;
      stroke-width: 4;
    }
    @media (max-width: 480px) {
      :host(.folds) .word {
        display: none;
      }
    }
    .chalk {
      stroke: currentColor;
    }
    .sea {
      stroke: var(--logo-sea, #4db6a4);
    }
    .under {
      stroke: var(--logo-ground, var(--night));
      stroke-width: 8;
    }
  `,
})
export class Logo {
  readonly wordmark = input(true);
}
