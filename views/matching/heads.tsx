import { initials } from '#src/base/text.ts'
import type { Candidate } from '#src/candidates/candidate.ts'
import { plainTitle } from '#src/documents/letter.ts'
import type { Vacancy } from '#src/vacancies/vacancy.ts'
import { Bdi, Flow, Heading, Small, Who } from '#views/components/index.ts'
import { factsOf } from '#views/vacancies/facts.ts'

export const channelWords: Record<Candidate['preferredChannel'], string> = {
  phone: 'telefoniert lieber',
  mail: 'bekommt lieber E-Mail',
  letter: 'bekommt lieber Post',
  'in-person': 'kommt lieber vorbei',
}
export const nameAndPlace = ({ name, place }: Pick<Candidate, 'name' | 'place'>): string => [name, place].filter(Boolean).join(', ')

export const PersonHead = ({ candidate, level = 3 }: { candidate: Candidate; level?: 2 | 3 }) => (
  <Who
    initials={initials(candidate.name)}
    name={<Bdi>{candidate.name}</Bdi>}
    level={level}
    meta={
      <>
        {candidate.secondName && (
          <>
            <Bdi>{candidate.secondName}</Bdi> ·{' '}
          </>
        )}
        {[candidate.place, channelWords[candidate.preferredChannel]].filter(Boolean).join(' · ')}
      </>
    }
  />
)

type Offer = { vacancy: Vacancy; employerName: string }
/** 'Frischeküche Altenbach, Odenthal · 20 Stunden · 15,10 € · 11. Januar'. */
export const vacancyLine = ({ vacancy, employerName }: Offer): string => {
  const { hours, pay, start } = factsOf(vacancy, 'de')
  return [`${employerName}, ${vacancy.workPlace}`, hours.value, hours.more, pay.value, start.value].filter(Boolean).join(' · ')
}
export const whoFits = ({ title }: Pick<Vacancy, 'title'>): string => `${plainTitle(title)}: wer könnte passen?`
export const whatFits = ({ name }: Pick<Candidate, 'name'>): string => `${name}: was könnte passen?`

export const VacancyHead = ({ vacancy, employerName }: Offer) => (
  <Flow gap="tight">
    <Heading level={3}>
      {vacancy.title}, {vacancy.number}
    </Heading>
    <Small>{vacancyLine({ vacancy, employerName })}</Small>
  </Flow>
)
