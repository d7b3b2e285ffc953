import { Component } from '@angular/core';
import { SentencePipe } from '@maillon/platform/web';
import { FrancoEditor } from './franco-editor';

/** On a producer's week: what a sale has to bring for it to be worth the way. */
@Component({
  imports: [FrancoEditor, SentencePipe],
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
