import { Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { JobSlotData } from '@maillon/platform/web';
import { ImportOutcome } from './import/import-outcome';
import { importResultOf } from './import/import-result';

/** On the page of a producers import: what became of each row. */
@Component({
  imports: [ImportOutcome, TranslocoPipe],
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
export class ImportProducersJobPanel {
  readonly data = input.required<JobSlotData>();
  protected readonly result = computed(() =>
    this.data().name === 'organisations.import-producers' ? importResultOf(this.data().result) : null,
  );
}
