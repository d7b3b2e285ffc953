import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Gql, PageHead } from '@maillon/platform/web';
import { ImportProducersFileDocument } from '../data/producers.generated';
import { ImportFlow } from './import/import-flow';
import type { SendImport } from './import/import-job';

@Component({
  imports: [ImportFlow, PageHead, TranslocoPipe],
  template: `
    <ml-page-head
      [heading]="'organisations.admin.import.title' | transloco"
      [back]="{ link: '/producteurs', label: 'organisations.admin.producers.title' | transloco }"
    />
    <ml-import-flow
      jobName="organisations.import-producers"
      [send]="send"
      [fileLabel]="'organisations.admin.import.file' | transloco"
      [headings]="headings"
      [help]="'organisations.admin.import.help' | transloco"
    />
  `,
  host: { class: 'desk' },
})
export class ImportProducersPage {
  protected readonly headings = [
    'SIRET',
    'Raison sociale',
    'Commune',
    'Code INSEE',
    'Adresse',
    'Latitude',
    'Longitude',
    'E-mail',
    'Téléphone',
    'Famille',
    'Labels',
    'Créneaux de ramasse',
  ];
  private readonly gql = inject(Gql);
  protected readonly send: SendImport = async (request) =>
    (await this.gql.mutate(ImportProducersFileDocument, request)).importProducers.id;
}
