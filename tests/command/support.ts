import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument } from 'pdf-lib'
import { afterAll, expect } from 'vitest'

const asked = promisify(execFile)
type Answer = { code: number; out: string; error: string }
/** The real command, as npm runs it. */
export const paper = async (...words: string[]): Promise<Answer> => {
  try {
    const { stdout, stderr } = await asked(process.execPath, ['src/paper-command.ts', ...words], { encoding: 'utf8' })
    return { code: 0, out: stdout, error: stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, error: stderr }
  }
}
/** A folder that is gone after the tests. */
export const openRoom = () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const at = (name: string) => join(folder, name)
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content)
    return at(name)
  }
  return { folder, at, file, opened: (name: string) => PDFDocument.load(readFileSync(at(name)), { updateMetadata: false }) }
}
/** One line, and it holds no trace of the program. */
export const oneSentence = (text: string) => {
  expect(text.trim().split('\n')).toHaveLength(1)
  expect(text).toMatch(/\.\n$/)
  expect(text).not.toMatch(/\bat \S+ \(|node:|Error:/)
}
