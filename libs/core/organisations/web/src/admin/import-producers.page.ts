import { Component } from '@angular/core';
import { PageHead, SentencePipe } from '@maillon/platform/web';
import { ProducersImportFlow } from './import-producers/producers-import-flow';

@Component({
  imports: [PageHead, ProducersImportFlow, SentencePipe],
  template: `
    <ml-page-head
      [heading]="'organisations.admin.import.title' | transloco"
      [back]="{ link: '/producteurs', label: 'organisations.admin.producers.title' | transloco }"
    />
    <ml-producers-import-flow />
  `,
  host: { class: 'desk' },
})
export class ImportProducersPage {}
