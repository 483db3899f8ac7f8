/** Why a picture cannot be shown. */

/** `reason` goes on a sentence that begins with the picture's name, and is what a person can act on. */
export class PictureFault extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'PictureFault';
    this.reason = reason;
  }
}
