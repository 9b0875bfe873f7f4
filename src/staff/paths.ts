export const staffPaths = {
  signIn: '/sign-in',
  code: '/sign-in/code',
  signOut: '/sign-out',
  account: '/office/account',
  secondFactor: '/office/account/second-factor',
  confirmation: '/office/account/second-factor/confirmation',
  otherSessions: '/office/account/other-sessions',
  password: '/office/account/password',
  staff: '/office/staff',
  newStaff: '/office/staff/new',
  member: (id: string) => `/office/staff/${id}`,
}
