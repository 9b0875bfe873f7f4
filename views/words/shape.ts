/** The shape of a German word list: literals widened, functions keep their parameters. A missing word is a compile error. */
export type Shape<Words> = {
  [Key in keyof Words]: Words[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Words[Key] extends string
      ? string
      : Shape<Words[Key]>
}
