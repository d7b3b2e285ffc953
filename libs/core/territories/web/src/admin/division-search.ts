import { Component, computed, input, output, signal } from '@angular/core';
import { CountPipe, Icon, SearchField, SentencePipe, ask } from '@maillon/platform/web';
import { DivisionSearchDocument, type DivisionSearchQuery } from '../data/divisions.generated';

export type Division = DivisionSearchQuery['divisions'][number];

const LETTERS = 2;

/** Finds communes, EPCIs and arrondissements by name, and says which one was chosen. */
@Component({
  selector: 'ml-division-search',
  imports: [CountPipe, Icon, SearchField, SentencePipe],
  template: `
    <ml-search-field [label]="label()" [value]="words()" (searched)="words.set($event)" />
    <p class="sr-only" aria-live="polite">
      @if (asked()) {
        {{ found().length | count: 'territories.admin.division.found' }}
      }
    </p>
    @if (asked()) {
      <ul>
        @for (division of found(); track division.kind + division.code) {
          <li>
            <button type="button" [attr.aria-pressed]="isIn()(division)" (click)="chosen.emit(division)">
              <ml-icon [name]="isIn()(division) ? 'check' : 'plus'" />
              <span>
                {{ division.name }}
                <span class="quiet small">{{ 'territories.admin.division.' + division.kind | transloco }}</span>
              </span>
              @if (division.kind !== 'commune') {
                <span class="quiet small figure">{{
                  division.communes.length | count: 'territories.admin.division.communes'
                }}</span>
              }
            </button>
          </li>
        } @empty {
          @if (!answer.loading()) {
            <li class="quiet small none">{{ 'territories.admin.division.none' | transloco }}</li>
          }
        }
      </ul>
    }
  `,
  styleUrl: './division-search.css',
})
export class DivisionSearch {
  readonly label = input.required<string>();
  readonly kinds = input<readonly string[] | null>(null);
  /** Whether a division was taken already: choosing it again means to leave it. */
  readonly isIn = input<(division: Division) => boolean>(() => false);
  readonly chosen = output<Division>();

  protected readonly words = signal('');
  protected readonly asked = computed(() => this.words().length >= LETTERS);
  protected readonly answer = ask(DivisionSearchDocument, () =>
    this.asked() ? { search: this.words(), kinds: this.kinds() ? [...this.kinds()!] : null } : undefined,
  );
  protected readonly found = computed(() => this.answer.value()?.divisions ?? []);
}
