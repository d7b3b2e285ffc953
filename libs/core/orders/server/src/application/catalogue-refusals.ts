import { catalogueRefusals } from '@maillon/core/catalogue/contract';
import { ordersRefusals } from '@maillon/core/orders/contract';
import { Refusal } from '@maillon/platform/contract';

/** What the catalogue cannot give is refused in the words of an order. */
export async function inOrderWords<T>(reserving: Promise<T>): Promise<T> {
  try {
    return await reserving;
  } catch (error) {
    const exhausted = error instanceof Refusal && error.code === catalogueRefusals.code('offer-exhausted');
    throw exhausted ? ordersRefusals.because('offer-exhausted', error.data) : error;
  }
}
