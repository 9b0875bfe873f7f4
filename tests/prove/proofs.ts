import { desks } from './desks.ts'
import { editors } from './editors.ts'
import { forms } from './forms.ts'
import { killed } from './killed.ts'
import { letters } from './letters.ts'
import type { Proof } from './proof.ts'
import { restarted } from './restarted.ts'
import { rounds } from './rounds.ts'
import { seats } from './seats.ts'

export const proofs: Proof[] = [desks, editors, forms, letters, killed, restarted, rounds, seats]
