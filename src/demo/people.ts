import { licenceNames } from '#src/candidates/candidate.ts'
import type { WorkProfile } from '#src/candidates/profile.ts'
import type { Cv } from '#src/documents/cv.ts'
import { shippedLocations } from '#src/locations/places.ts'
import { peopleOfTheNorth } from './people-north.ts'
import { peopleOfTheSouth } from './people-south.ts'
import type { DemoPerson } from './person.ts'
import type { Shift } from './shift.ts'

export const demoPeople = (shift: Shift): DemoPerson[] =>
  [...peopleOfTheNorth(), ...peopleOfTheSouth(shift)].sort((one, other) => one.code.localeCompare(other.code))

/** The only fields the matcher sees. */
export const workProfileOf = ({ code, locationId, work }: DemoPerson): WorkProfile => {
  const place = shippedLocations.find(({ id }) => id === locationId)
  return { lastOfferOn: null, ...work, id: code, latitude: place?.latitude ?? null, longitude: place?.longitude ?? null }
}

export const cvOf = (person: DemoPerson): Cv => {
  const place = shippedLocations.find(({ id }) => id === person.locationId)
  return {
    name: person.name,
    secondName: person.secondName ?? '',
    street: person.street,
    postcode: place?.postcode ?? '',
    town: place?.name ?? '',
    phone: person.phone,
    email: person.email ?? '',
    will: person.will,
    strengths: person.strengths,
    jobs: person.jobs,
    education: person.education,
    languages: person.languages,
    licences: person.work.licences.map((licence) => licenceNames[licence]),
    skills: person.skills,
    interests: person.interests,
  }
}
