import { initials } from '#src/base/text.ts'
import type { ContactPerson } from '#src/locations/location.ts'
import { Bdi, Flow, Phone, Small, Strong, Text, Who } from '#views/components/index.ts'
import type { RequestWords } from '#views/words/request.ts'

/** Who answers for a place of work, and who stands in. */
export type Responsible = { place: string; contact: ContactPerson | null; deputy: ContactPerson | null }

export const ResponsibleLines = ({ responsible, words }: { responsible: Responsible | null; words: RequestWords }) => (
  <div id="responsible" aria-live="polite">
    {responsible && (
      <Flow gap="tight">
        <Small>
          <Strong>{words.aside.responsible(responsible.place)}</Strong>
        </Small>
        <Person {...responsible} words={words} />
      </Flow>
    )}
  </div>
)
export const Person = ({ contact, deputy, words, level }: Omit<Responsible, 'place'> & { words: RequestWords; level?: 2 | 3 }) =>
  contact ? (
    <>
      <Who
        initials={initials(contact.name)}
        name={contact.name}
        level={level}
        meta={
          <>
            <Phone number={contact.phone} />
            {contact.hours && (
              <>
                , <Bdi lang="de">{contact.hours}</Bdi>
              </>
            )}
          </>
        }
      />
      {deputy && (
        <Small>
          {words.aside.deputy(deputy.name)}, <Phone number={deputy.phone} />
        </Small>
      )}
    </>
  ) : (
    <Text>{words.start.noContact}</Text>
  )
