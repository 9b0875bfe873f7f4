import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facesOf } from '#src/paper/fonts/faces.ts'
import { cut, type TextLine, wrap } from '#src/paper/lines.ts'
import type { Style, Words } from '#src/paper/model.ts'
import { packedFonts } from '#tests/support/paper-fonts.ts'

const faces = facesOf(packedFonts(), 'sans')
const style: Style = { face: 'regular', size: 10, leading: 13, ink: '#000000' }
const textOf = (line: TextLine) => line.pieces.map(({ text }) => text).join('')
const set = (words: Words, width: number) => wrap(words, width, style, faces).map(textOf)
const wide = (text: string) => faces.width(text, 'regular', 10)

test('a line that goes on below ends with a space, the last one does not', () => {
  expect(set('Annahme und Prüfung', wide('Annahme und '))).toEqual(['Annahme und ', 'Prüfung'])
})
test('line breaks are kept, also an empty line between', () => {
  expect(set('eins\nzwei\r\n\ndrei\n', 200)).toEqual(['eins ', 'zwei ', '', 'drei'])
})
test('a word parts after its hyphen and its slash before it starts a new line', () => {
  expect(set('im Kunden-Service', wide('im Kunden-'))).toEqual(['im Kunden-', 'Service'])
  expect(set('als Verkäufer/Verkäuferin', wide('als Verkäufer/'))).toEqual(['als Verkäufer/', 'Verkäuferin'])
})
test('numbers, short stumps and addresses that fit stay whole', () => {
  expect(set('seit 01/2020', wide('seit 01/20'))).toEqual(['seit ', '01/2020'])
  expect(set('per E-Mail', wide('per E-Ma'))).toEqual(['per ', 'E-Mail'])
  expect(set('schreiben an eva-maria@example.org', wide('schreiben an eva-maria@'))).toEqual(['schreiben an ', 'eva-maria@example.org'])
})
test('an address longer than the line parts after its signs', () => {
  expect(set('eva-maria.beispielname@beispielfirma.example', wide('eva-maria.beispielname@'))).toEqual([
    'eva-maria.beispielname@',
    'beispielfirma.example',
  ])
})
test('a word longer than the line leaves no stump of one or two letters', () => {
  const word = 'Donaudampfschifffahrtsgesellschaft'
  for (let letters = 8; letters < word.length; letters++) {
    const rows = set(word, wide(word.slice(0, letters)) + 0.01)
    expect(rows.join('')).toBe(word)
    expect(rows.at(-1)?.length).toBeGreaterThan(2)
  }
})
test('a space that must not break does not', () => {
  expect(set('Tel. 0171\u00a0234', wide('Tel. 0171 '))).toEqual(['Tel. ', '0171\u00a0234'])
})
test('runs of several faces join where no space stands between them', () => {
  const lines = wrap([{ text: 'Polnisch', face: 'semibold' }, { text: ': Muttersprache' }], 70, style, faces)
  expect(lines.map(textOf)).toEqual(['Polnisch: ', 'Muttersprache'])
  expect(lines[0]?.pieces.map(({ face }) => face)).toEqual(['semibold', 'regular'])
  expect(lines[0]?.pieces[1]?.x).toBeCloseTo(faces.width('Polnisch', 'semibold', 10))
})
test('nothing gives no line', () => {
  for (const words of ['', '  ', '\n \n', []]) expect(set(words, 100)).toEqual([])
})
test('where something has to go, the last line ends with an ellipsis and fits', () => {
  const lines = cut(wrap('Kraftfahrer und Lagerhelfer, auch nachts', 60, style, faces), 2, 60, faces)
  expect(lines.map(textOf)).toEqual(['Kraftfahrer ', 'und…'])
  expect(cut(wrap('kurz', 60, style, faces), 2, 60, faces).map(textOf)).toEqual(['kurz'])
})
test('any words fit the width, whole and in their order', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefgIMßŁ-/.@'), minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), fc.integer({ min: 20, max: 300 }), (words, width) => {
      const lines = wrap(words.join(' '), width, style, faces)
      expect(lines.map(textOf).join('')).toBe(words.join(' '))
      for (const line of lines) expect(wide(textOf(line).trimEnd())).toBeLessThanOrEqual(width + 0.6)
    }),
  )
})
