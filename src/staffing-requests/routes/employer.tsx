import { dayOf } from '#src/base/day.ts'
import { hasRole } from '#src/base/roles.ts'
import { contactsOf, employerOf, mayChangeAt, notesOf } from '#src/employers/queries.ts'
import { stepsOn } from '#src/follow-ups/queries.ts'
import { historyOf } from '#src/history/queries.ts'
import { allLocations } from '#src/locations/queries.ts'
import { type C, idFrom, show } from '#src/platform/http.tsx'
import { staffNames } from '#src/staff/queries.ts'
import { EmployerPanel } from '#views/employers/employer.tsx'
import { stateWords } from '#views/staffing-requests/words.ts'
import { longDate } from '#views/words/dates.ts'
import { newRequestPath, staffingRequestPath } from '../paths.ts'
import { requestsOfEmployer } from '../queries.ts'

/** The page of a business stands here because it shows its requests: requests know businesses, never the reverse. */
export const employerPage = async (c: C) => {
  const { ctx } = c.var
  const employer = await employerOf(ctx, idFrom(c))
  const requests = (await requestsOfEmployer(ctx, employer.id)).map(({ id, number, state, receivedAt }) => ({
    href: staffingRequestPath(id),
    title: `Anfrage ${number}`,
    state: stateWords[state],
    when: receivedAt ? longDate(dayOf(receivedAt)) : null,
  }))
  const piece = (
    <EmployerPanel
      employer={employer}
      contacts={await contactsOf(ctx, employer.id)}
      notes={await notesOf(ctx, employer.id)}
      steps={await stepsOn(ctx, 'employer', employer.id)}
      entries={await historyOf(ctx, 'employer', employer.id)}
      requests={requests}
      newRequest={`${newRequestPath}?employer=${employer.id}`}
      names={await staffNames(ctx)}
      placeName={(await allLocations(ctx)).find(({ id }) => id === employer.locationId)?.name ?? ''}
      mine={mayChangeAt(ctx, employer.locationId) && hasRole(ctx.actor, 'employerAdviser', 'serviceLead')}
    />
  )
  return show(c, employer.name, piece)
}
