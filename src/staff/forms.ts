import { z } from 'zod'
import { choices, email, line, optionalLine, optionalPhone, tick } from '#src/base/form.ts'
import { staffRoles } from '#src/base/roles.ts'

/** Never trimmed; composed and compatibility-folded, so that an umlaut of any keyboard is the same one. */
const password = () =>
  z
    .string({ error: 'missing' })
    .min(1, 'missing')
    .transform((text) => text.normalize('NFKC'))
    .refine((text) => text.length <= 128, 'too-long:128')
const newPassword = () => password().refine((text) => text.length >= 12, 'too-short:12')
export const signInName = () => email().refine((value) => z.email().safeParse(value).success, 'not-email')

export const signInForm = z.object({ email: email(), password: password() })
export const codeForm = z.object({ code: line(40) })
export const enableForm = z.object({ factorPassword: password() })
export const passwordForm = z.object({ password: password(), newPassword: newPassword() })

/** Places are checked against those there are. */
const shared = (locationIds: readonly string[]) => ({
  name: line(120),
  phone: optionalPhone().transform((value) => value ?? ''),
  hours: optionalLine(80).transform((value) => value ?? ''),
  roles: choices(staffRoles).refine((roles) => roles.length > 0, 'missing'),
  locationIds: choices(locationIds),
  deputyLocationIds: choices(locationIds),
})
export const newStaffForm = (locationIds: readonly string[]) =>
  z.object({ ...shared(locationIds), email: signInName(), password: newPassword() })
export const staffForm = (locationIds: readonly string[]) => z.object({ ...shared(locationIds), active: tick() })
