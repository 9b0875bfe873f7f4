import { plusDays } from '#src/base/day.ts'
import type { Id } from '#src/base/id.ts'
import type { PublicLanguage } from '#src/base/language.ts'
import { publicLanguages } from '#src/base/language.ts'
import { registerCandidate } from '#src/consents/actions.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { type Office, officeAt } from './office.ts'
import { cvOf } from './people.ts'
import type { DemoPerson } from './person.ts'

const known = (language: string): PublicLanguage => publicLanguages.find((each) => each === language) ?? 'de'
/** Came by in the last weeks, made a CV and said yes to a profile. */
export const playVisitor = async (office: Office, person: DemoPerson, index: number): Promise<Id<'candidate'>> => {
  const place = shippedLocations.find(({ id }) => id === person.locationId)!
  const { lastOfferOn: _ordersOnly, ...work } = person.work
  const {
    name,
    secondName,
    street,
    phone,
    email,
    preferredChannel,
    will,
    ownStep,
    strengths,
    experience,
    wayText,
    languages,
    anonymous,
    locationId,
  } = person
  return registerCandidate(
    office.as(officeAt(locationId), plusDays(office.today, -30 + index * 2), '10:30'),
    {
      name,
      secondName,
      street,
      phone,
      email,
      preferredChannel,
      will,
      ownStep,
      strengths,
      experience,
      wayText,
      languages,
      anonymous,
      locationId,
      ...work,
      postcode: place.postcode,
      place: place.name,
      cv: cvOf(person),
      language: known(person.language),
      ownerId: office.staff(officeAt(locationId)).id,
    },
    { language: known(person.language), how: 'paper' },
  )
}
