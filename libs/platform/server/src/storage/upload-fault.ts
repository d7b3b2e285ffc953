/** Why a file is not taken in. Each door says it in its own words. */
export class UploadFault extends Error {
  constructor(readonly fault: 'empty' | 'too-large' | 'type-unknown' | 'cut-short') {
    super(`The file is ${fault}.`);
    this.name = 'UploadFault';
  }
}
