/** An operation that is refused, with the status of its answer. */
export class ControlRefusal extends Error {
  readonly status: 400 | 404 | 409;

  constructor(status: ControlRefusal['status'], message: string) {
    super(message);
    this.name = 'ControlRefusal';
    this.status = status;
  }
}
