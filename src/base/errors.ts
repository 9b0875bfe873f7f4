/** Dead ends. They are thrown, and mapped to a page once, in the gate. */
export class NotFound extends Error {}

/** The thing changed since it was drawn. Carries what is stored now, so that the page can show both texts. */
export class Conflict extends Error {
  constructor(
    message: string,
    readonly stored: { label: string; field: string; value: string }[] = [],
    readonly version = 0,
  ) {
    super(message)
  }
}

/** Too many tries in too short a time. */
export class TooMany extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too many')
  }
}

/** A link or session that was good once and is not any more. */
export class Expired extends Error {}
