/** Thrown by an effect that Outlook would refuse. */
export class Refusal extends Error {
  constructor(readonly hostCode: number) {
    super(`refused with ${hostCode}`);
  }
}
