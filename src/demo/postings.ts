import type { DemoVacancy } from './posting.ts'
import { postingsOfHands } from './postings-hands.ts'
import { postingsOfPeople } from './postings-people.ts'
import type { Shift } from './shift.ts'

export const demoVacancies = (shift: Shift): DemoVacancy[] =>
  [...postingsOfPeople(shift), ...postingsOfHands(shift)].sort((one, other) => Number(one.code.slice(1)) - Number(other.code.slice(1)))
