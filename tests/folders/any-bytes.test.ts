import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { checkFile } from '#src/folders/checks.ts'
import { fileRefusals } from '#src/folders/folder.ts'
import { readImage } from '#src/paper/image.ts'
import { imageFile } from '#src/paper/image-file.ts'
import { onePage, packedPage } from './torture/pdf.ts'
import { exifSegment, jpegOf, pngOf } from './torture/pictures.ts'

// The parser says aloud what it mends.
const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {})
afterAll(() => quiet.mockRestore())

const whole = {
  'a.jpg': jpegOf({ width: 64, height: 64, extra: [exifSegment(6)] }),
  'a.png': pngOf({ width: 32, height: 32 }),
  'a.pdf': onePage(),
  'b.pdf': packedPage(),
}
const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { minLength: 1, maxLength: 12 })
const changed = (bytes: Uint8Array, list: [number, number][]) => {
  const copy = new Uint8Array(bytes)
  for (const [place, value] of list) copy[Math.floor(place * (copy.length - 1))] = value
  return copy
}
test.each(Object.entries(whole))('%s with any bytes changed is taken or refused, and never falls', async (name, bytes) => {
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const read = await checkFile({ name, bytes: changed(bytes, list) })
      expect(read.ok || fileRefusals.includes(read.refusal)).toBe(true)
    }),
    { numRuns: 150 },
  )
})
test('any bytes at all', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('%PDF-1.7\n', '\xff\xd8\xff', '\x89PNG\r\n\x1a\n', ''),
      async (noise, start) => {
        const head = Uint8Array.from(start, (letter) => letter.charCodeAt(0))
        const read = await checkFile({ name: 'x', bytes: new Uint8Array([...head, ...noise]) })
        expect(read.ok || fileRefusals.includes(read.refusal)).toBe(true)
      },
    ),
    { numRuns: 300 },
  )
})
test.each(Object.entries(whole).slice(0, 2))('%s written and read again is the same picture', (_name, bytes) => {
  const once = readImage(bytes)
  if (!once.ok) throw new Error(once.refusal)
  expect(readImage(imageFile(once.value))).toEqual(once)
  expect(imageFile(once.value)).toEqual(imageFile(once.value))
})
test('a view into a larger buffer is read like a file of its own', async () => {
  const bytes = whole['a.jpg']
  const buffer = new Uint8Array(bytes.length + 100)
  buffer.set(bytes, 50)
  const [view, own] = [
    await checkFile({ name: 'a.jpg', bytes: buffer.subarray(50, 50 + bytes.length) }),
    await checkFile({ name: 'a.jpg', bytes }),
  ]
  expect(view).toEqual(own)
})
