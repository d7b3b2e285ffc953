import { Component, computed, input } from '@angular/core';
import { ImportOutcome, importResultOf } from '@maillon/core/organisations/web';
import type { JobSlotData } from '@maillon/platform/web';
import { SentencePipe } from '@maillon/platform/web';

/** On the page of a catalogue import: what became of each row. */
@Component({
  imports: [ImportOutcome, SentencePipe],
  template: `
    @if (result(); as result) {
      <section class="panel">
        <h2>
          {{
            (result.dryRun ? 'organisations.admin.import.trial' : 'organisations.admin.import.result')
              | transloco: result
          }}
        </h2>
        <ml-import-outcome [result]="result" [fileName]="'organisations.admin.import.export-name' | transloco" />
      </section>
    }
  `,
})
export class ImportCatalogueJobPanel {
  readonly data = input.required<JobSlotData>();
  protected readonly result = computed(() =>
    this.data().name === 'catalogue.import-catalogue' ? importResultOf(this.data().result) : null,
  );
}
