/** One sentence that says what is wrong with which file. Ends the command with `code`: 1 for a file, 2 for the way it was asked. */
export class Refusal extends Error {
  readonly code: 1 | 2
  constructor(sentence: string, code: 1 | 2 = 1) {
    super(sentence)
    this.code = code
  }
}
export const refuse = (sentence: string): never => {
  throw new Refusal(sentence)
}
export const misused = (sentence: string): never => {
  throw new Refusal(`${sentence} See --help.`, 2)
}
