import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SupplierOrderSlotData } from '@maillon/core/orders/web';
import { Icon, SentencePipe } from '@maillon/platform/web';
import { isToPrepare } from '../ui/supplier-step';

/** From what a producer must prepare to preparing it for him. */
@Component({
  imports: [Icon, MatButton, RouterLink, SentencePipe],
  template: `
    @if (toPrepare()) {
      <a matButton="outlined" [routerLink]="['/a-preparer', data().supplierOrderId]">
        <ml-icon name="scale" /> {{ 'traceability.admin.prepare.title' | transloco }}
      </a>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class PrepareLink {
  readonly data = input.required<SupplierOrderSlotData>();
  protected readonly toPrepare = computed(() => isToPrepare(this.data().state));
}
