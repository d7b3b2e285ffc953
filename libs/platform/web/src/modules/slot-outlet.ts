import { NgComponentOutlet } from '@angular/common';
import { Component, computed, inject, input, resource } from '@angular/core';
import { Session } from '../session/session';
import { fillingsFor, injectWebModules } from './web-modules';

/** A named place that other modules fill: `<ml-slot name="orders.order-panel" [data]="order" />`. */
@Component({
  selector: 'ml-slot',
  imports: [NgComponentOutlet],
  host: { '[hidden]': '!components.value()?.length' },
  template: `
    @for (component of components.value(); track component) {
      <ng-container *ngComponentOutlet="component; inputs: { data: data() }" />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class SlotOutlet {
  readonly name = input.required<string>();
  readonly data = input<unknown>(undefined);

  private readonly session = inject(Session);
  private readonly modules = injectWebModules();
  private readonly fillings = computed(() => fillingsFor(this.name(), this.modules, this.session));
  protected readonly components = resource({
    params: () => this.fillings(),
    loader: ({ params }) => Promise.all(params.map((filling) => filling.component())),
  });
}
