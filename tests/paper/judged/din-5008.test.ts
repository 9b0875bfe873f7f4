import { describe, expect, test } from 'vitest'
import type { FamilyName } from '#src/paper/model.ts'
import { writePaper } from '#src/paper/write.ts'
import { cv, day, fonts, letter, making } from '#tests/documents/samples.ts'
import { letterPaper } from '#views/documents/letter-paper.ts'
import { type Filled, filledOn, type Stretch, stretchesOf, withPdf } from './reader.ts'

/** DIN 5008, form B, in millimetres from the upper left corner; measured in the file by a reader of another house. */
const near = 0.5
const millimetres = (points: number) => (points * 25.4) / 72
const capitals: Record<FamilyName, number> = { sans: 0.66, serif: 0.714 }
type Measured = { sheets: Stretch[][]; filled: Filled[]; line: (start: string) => Stretch; capTop: (start: string) => number }

const inMillimetres = (stretch: Stretch): Stretch => ({
  ...stretch,
  ...{ x: millimetres(stretch.x), end: millimetres(stretch.end), y: millimetres(stretch.y), size: millimetres(stretch.size) },
})
const measured = async (family: FamilyName, language: 'de' | 'en', life = cv, text = letter): Promise<Measured> => {
  const look = { ...making.look, family, language }
  const paper = letterPaper(life, { ...text, language }, { ...making, look, day, town: 'Burscheid' })
  return withPdf((await writePaper(paper, fonts)).bytes, async ({ pages }) => {
    const sheets = (await Promise.all(pages.map(stretchesOf))).map((some) => some.filter(({ text }) => text.trim()).map(inMillimetres))
    const filled = (await filledOn(pages[0]!)).map(({ x, y, width, height }) => ({
      ...{ x: millimetres(x), y: millimetres(y), width: millimetres(width), height: millimetres(height) },
    }))
    const line = (start: string) => {
      const found = sheets[0]?.filter(({ text }) => text.startsWith(start)) ?? []
      if (!found[0]) throw new Error(`no line "${start}"`)
      return found.at(-1) ?? found[0]
    }
    const capTop = (start: string) => line(start).y - line(start).size * capitals[family]
    return { sheets, filled, line, capTop }
  })
}
const close = (value: number, norm: number, what: string) =>
  expect(Math.abs(value - norm), `${what}: ${value} instead of ${norm}`).toBeLessThan(near)

const subjects = { de: 'Bewerbung als', en: 'Application' }
const phones = { de: 'Telefon', en: 'Phone' }
const mails = { de: 'E-Mail', en: 'E-mail' }
const greetings = { de: 'Guten Tag', en: 'Dear' }
for (const family of ['sans', 'serif'] as const)
  for (const language of ['de', 'en'] as const)
    describe(`a letter, ${family}, ${language}, stands where DIN 5008 wants it`, async () => {
      const { sheets, filled, line, capTop } = await measured(family, language)
      const pitch = (one: string, next: string) => line(next).y - line(one).y

      test('return line: in its five millimetres above the field, 25 mm from the left', () => {
        const small = sheets[0]?.find(({ artifact, y }) => artifact && y < 60)
        expect(small?.text).toContain('Oleksandra Kovalenko')
        close(small?.x ?? 0, 25, 'left edge')
        expect(small?.y).toBeGreaterThan(45 + 2)
        expect((small?.y ?? 0) + (small?.size ?? 0) * 0.25).toBeLessThan(50)
        expect(small?.size).toBeGreaterThan(millimetres(6) - 0.01)
      })
      test('address zone: lines from 62.7 mm', () => {
        const step = pitch('Seniorenhaus', 'Schwester')
        const middle = (capTop('Seniorenhaus') + line('Seniorenhaus').y) / 2
        close(line('Seniorenhaus').x, 25, 'left edge')
        close(middle - step / 2, 62.7, 'upper edge of the first line')
        close(pitch('Schwester', '51371'), step, 'distance of lines')
      })
      test('information block: from 125 mm and 50 mm', () => {
        const middle = (capTop(phones[language]) + line(phones[language]).y) / 2
        close(line(phones[language]).x, 125, 'left edge')
        close(middle - pitch(phones[language], mails[language]) / 2, 50, 'upper edge of the first line')
        for (const { x, end, y } of sheets[0]?.filter(({ x, y }) => x > 110 && y < 90) ?? []) {
          expect(x).toBeGreaterThan(125 - near)
          expect(end).toBeLessThan(200)
          expect(y).toBeLessThan(90)
        }
      })
      test('subject: capitals from 98.46 mm; two lines free before the salutation', () => {
        close(line(subjects[language]).x, 25, 'left edge')
        close(capTop(subjects[language]), 98.46, 'upper edge of the subject')
        const step = pitch('Ich bringe', 'Ich kann') / 2
        close(line(greetings[language]).y - line(subjects[language]).y, 3 * step, 'salutation')
      })
      test('fold marks at 105 and 210 mm, hole mark at 148.5 mm, left of the text', () => {
        const marks = filled.filter(({ x, width, height }) => x + width < 20 && height < 0.5)
        expect(marks).toHaveLength(3)
        for (const [at, norm] of [105, 148.5, 210].entries()) close((marks[at]?.y ?? 0) + (marks[at]?.height ?? 0) / 2, norm, 'mark')
      })
    })

describe('margins of 25 and 20 mm', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft für Güterverkehr und Lagerhaltung Bergisch Gladbach mbH & Co. KG'
  const recipient = [
    long,
    'Personalabteilung',
    'Frau Dr. Maximiliane von Hohenstein-Wolfenbüttel',
    'Am Alten Güterbahnhof 117 b',
    '51465 Bergisch Gladbach',
  ].join('\n')
  const many = { ...letter, recipient, why: 'Ich arbeite gern im Lager und achte auf Genauigkeit. '.repeat(90) }
  test.each(['sans', 'serif'] as const)(
    'hold on every sheet of a long letter, and its long address stays in its window: %s',
    async (family) => {
      const { sheets } = await measured(family, 'de', { ...cv, name: 'Maria Magdalena Theodora Papadopoulou-Wiśniewska' }, many)
      expect(sheets.length).toBeGreaterThan(1)
      for (const { x, end, text } of sheets.flat()) {
        expect(x, text).toBeGreaterThan(25 - near)
        expect(end, text).toBeLessThan(190 + near)
      }
      const address = sheets[0]?.filter(({ x, y, artifact }) => !artifact && x < 100 && y > 60 && y < 97) ?? []
      expect(address.length).toBeGreaterThan(4)
      for (const { end, y, size, text } of address) {
        expect(end, text).toBeLessThan(105)
        expect(y + size * 0.25, text).toBeLessThan(90 + near)
      }
    },
  )
})

test('a subject one millimetre too low is seen', async () => {
  const { capTop } = await measured('sans', 'de')
  expect(() => close(capTop('Bewerbung als') + 1, 98.46, 'upper edge of the subject')).toThrow('instead of 98.46')
})
