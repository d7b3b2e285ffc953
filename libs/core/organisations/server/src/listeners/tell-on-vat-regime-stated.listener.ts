import { Injectable } from '@nestjs/common';
import { vatRegimeStated } from '@maillon/core/organisations/contract';
import type { Listener, Work } from '@maillon/platform/server';
import { TellOfVatRegime, type VatRegimeStated } from '../application/tell-of-vat-regime';

@Injectable()
export class TellOnVatRegimeStated implements Listener<VatRegimeStated> {
  readonly name = 'organisations.tell-on-vat-regime-stated';
  readonly event = vatRegimeStated;

  constructor(private readonly telling: TellOfVatRegime) {}

  hear(work: Work, stated: VatRegimeStated): Promise<void> {
    return this.telling.both(work, stated);
  }
}
