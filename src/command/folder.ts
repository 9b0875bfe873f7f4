import { refuse } from './refusal.ts'
import type { Command } from './run.ts'

export const folder: Command = async () => refuse('not yet')
