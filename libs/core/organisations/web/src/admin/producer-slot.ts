/** `organisations.producer-panel`: on a producer's page, what another module knows of that producer. */
export interface ProducerSlotData {
  readonly producerId: string;
}
