import { Component, computed, input } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';

/** A season's volume: called and delivered against the band, in words and as a bar. */
@Component({
  selector: 'ml-season-band',
  imports: [SentencePipe],
  template: `
    <div class="band" aria-hidden="true">
      <span class="called" [style.width.%]="share(called())"></span>
      <span class="delivered" [style.width.%]="share(delivered())"></span>
      <span class="least" [style.left.%]="share(min())"></span>
    </div>
    <dl>
      <div>
        <dt>{{ 'sourcing.band.called' | transloco }}</dt>
        <dd>{{ called() }}</dd>
      </div>
      <div>
        <dt>{{ 'sourcing.band.delivered' | transloco }}</dt>
        <dd>{{ delivered() }}</dd>
      </div>
      <div>
        <dt>{{ 'sourcing.band.to-call' | transloco }}</dt>
        <dd>{{ toCall() }}</dd>
      </div>
      <div>
        <dt>{{ 'sourcing.band.room' | transloco }}</dt>
        <dd>{{ room() }}</dd>
      </div>
    </dl>
  `,
  styleUrl: '../pages/sheet.css',
  styles: `
    :host {
      padding: 0;
      margin: 0;
    }
  `,
})
export class SeasonBand {
  readonly called = input.required<number>();
  readonly delivered = input.required<number>();
  readonly min = input.required<number>();
  readonly max = input.required<number>();
  protected readonly toCall = computed(() => Math.max(0, this.min() - this.called()));
  protected readonly room = computed(() => Math.max(0, this.max() - this.called()));

  protected share(units: number): number {
    return this.max() ? Math.min(100, (100 * units) / this.max()) : 0;
  }
}
