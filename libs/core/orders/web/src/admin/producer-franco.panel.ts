import { Component, input } from '@angular/core';
import type { ProducerSlotData } from '@maillon/core/organisations/web';
import { SentencePipe } from '@maillon/platform/web';
import { FrancoEditor } from '../ui/franco-editor';

/** On a producer's page: its own minimum, stated for whoever said it by telephone. */
@Component({
  imports: [FrancoEditor, SentencePipe],
  template: `
    <h2>{{ 'orders.admin.franco' | transloco }}</h2>
    <ml-franco-editor [producerId]="data().producerId" />
  `,
  host: { class: 'panel' },
})
export class ProducerFrancoPanel {
  readonly data = input.required<ProducerSlotData>();
}
