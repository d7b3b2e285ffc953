import { Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FrancoEditor } from './franco-editor';

/** On a producer's week: what a sale has to bring for it to be worth the way. */
@Component({
  imports: [FrancoEditor, TranslocoPipe],
  template: `
    <h2>{{ 'orders.portal.pooled.own' | transloco }}</h2>
    <ml-franco-editor />
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p3);
    }
  `,
})
export class MyFrancoPanel {}
