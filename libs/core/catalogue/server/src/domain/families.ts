import { PRODUCER_FAMILIES, type ProducerFamily } from '@maillon/core/organisations/contract';

/** In the order of the lists. */
export const FAMILIES = Object.keys(PRODUCER_FAMILIES) as ProducerFamily[];
