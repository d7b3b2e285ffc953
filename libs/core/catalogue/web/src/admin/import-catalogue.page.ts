import { Component, inject } from '@angular/core';
import { ImportFlow, type SendImport } from '@maillon/core/organisations/web';
import { Gql, PageHead, SentencePipe } from '@maillon/platform/web';
import { ImportCatalogueFileDocument } from '../data/offers-desk.generated';

@Component({
  imports: [ImportFlow, PageHead, SentencePipe],
  template: `
    <ml-page-head
      [heading]="'catalogue.admin.import.title' | transloco"
      [back]="{ link: '/catalogue', label: 'catalogue.admin.title' | transloco }"
    />
    <ml-import-flow
      jobName="catalogue.import-catalogue"
      purpose="catalogue.catalogue-file"
      accept=".csv,.xlsx"
      [send]="send"
      [headings]="headings"
      [fileLabel]="'catalogue.admin.import.file' | transloco"
      [help]="'catalogue.admin.import.help' | transloco"
    />
  `,
  host: { class: 'desk' },
})
export class ImportCataloguePage {
  protected readonly headings = [
    'SIRET',
    'Référence produit',
    'Nom du produit',
    'Conditionnement',
    "Type d'unité",
    'Quantité de base',
    'Unité de base',
    'Prix HT',
    'Prix par',
    'Masse nominale (g)',
    'Quantité disponible',
    'Labels',
    'Disponible du',
    'Disponible au',
  ];
  private readonly gql = inject(Gql);
  protected readonly send: SendImport = async (request) =>
    (await this.gql.mutate(ImportCatalogueFileDocument, request)).importCatalogue.id;
}
