/** Dead ends. They are thrown, and mapped to a page once, in the gate. */
export class NotFound extends Error {}

export type StoredField = { field: string; label: string; value: string }

/** The thing changed since it was drawn. Carries what is stored now, so that the page can show both texts. */
export class Conflict extends Error {
  readonly stored: StoredField[]
  readonly version: number
  constructor(message: string, stored: StoredField[] = [], version = 0) {
    super(message)
    this.stored = stored
    this.version = version
  }
}

/** Too many tries in too short a time. */
export class TooMany extends Error {
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number) {
    super('too many tries')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** A link or session that was good once and is not any more. */
export class Expired extends Error {}
