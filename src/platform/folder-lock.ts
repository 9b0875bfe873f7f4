import { mkdirSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

export class FolderTaken extends Error {}
/** Kept here, or the collector would close and so release them. */
const held = new Set<DatabaseSync>()

/** One process per folder: SQLite's file lock is released by the kernel whenever this process ends, however it ends. */
export const lockFolder = async (folder: string): Promise<() => void> => {
  const { DatabaseSync } = await import('node:sqlite')
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(`${folder}/lock`, { timeout: 0 })
  try {
    lock.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode !== 5) throw error
    throw new FolderTaken(`${folder} is in use by another process. Stop it first, or set DATA_DIR to another folder.`)
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}
