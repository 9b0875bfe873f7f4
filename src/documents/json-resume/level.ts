const spoken: [RegExp, string][] = [
  [/native|mother ?tongue|muttersprach|first language|bilingual|zweisprachig/i, 'Muttersprache'],
  [/\bC1\b/i, 'C1'],
  [/\bB2\b/i, 'B2'],
  [/\bB1\b/i, 'B1'],
  [/\bA2\b/i, 'A2'],
  [/\bA1\b/i, 'A1'],
  [/\bC2\b|fluent|fließend|fliessend|full professional|verhandlungssicher/i, 'fließend'],
  [/ein bisschen|basic|beginner|elementary|grundkenntnisse|a little/i, 'ein bisschen'],
]
/** Levels as the pages offer them; other words stay. */
export const levelOf = (text: string): string => spoken.find(([shape]) => shape.test(text))?.[1] ?? text
