import { expect, test } from 'vitest'
import type { StaffActor, StaffRole } from '#src/base/roles.ts'
import { base32, otpAddress, readCode } from '#src/staff/second-factor.ts'
import { contactsAt, isGuessable, judgeChange, ownPath, type StaffId, type StaffMember, spokenBrowser } from '#src/staff/staff.ts'

const actor = (...roles: StaffRole[]): StaffActor => ({ kind: 'staff', id: 'me', name: 'Anna Probe', roles, locations: [], deputyOf: [] })
const member: StaffMember = {
  id: 'other' as StaffId,
  name: 'Jonas Eichholz',
  email: 'j@jobcenter.example',
  phone: '',
  hours: '',
  roles: ['employerAdviser'],
  locationIds: ['GL'],
  deputyLocationIds: ['BU'],
  active: true,
  demo: false,
  secondFactor: true,
  firstPassword: false,
  version: 1,
}
const admin: StaffMember = { ...member, roles: ['administrator'] }

test.each([
  ['a lead may change an adviser', actor('serviceLead'), member, ['coach'], true, 1, 'yes'],
  ['a lead may not make an administrator', actor('serviceLead'), member, ['administrator'], true, 1, 'administrator-only'],
  ['a lead may not take an administrator the role', actor('serviceLead'), admin, ['coach'], true, 1, 'administrator-only'],
  ['a lead may not create an administrator', actor('serviceLead'), null, ['administrator'], true, 1, 'administrator-only'],
  ['an administrator may make another', actor('administrator'), member, ['administrator'], true, 0, 'yes'],
  ['the last administrator keeps the role', actor('administrator'), admin, ['coach'], true, 0, 'last-administrator'],
  ['the last administrator stays open', actor('administrator'), admin, ['administrator'], false, 0, 'last-administrator'],
  ['one of two may go', actor('administrator'), admin, ['administrator'], false, 1, 'yes'],
  ['nobody closes the own account', actor('administrator'), { ...admin, id: 'me' as StaffId }, ['administrator'], false, 3, 'not-yourself'],
] as [string, StaffActor, StaffMember | null, StaffRole[], boolean, number, string][])(
  '%s',
  (_, who, before, roles, active, others, expected) => {
    const judged = judgeChange(who, before, { roles, active }, others)
    expect(judged.ok ? 'yes' : judged.refusal).toBe(expected)
  },
)

test('after signing in one lands in the office of this house, never elsewhere', () => {
  expect(['/office', '/office/vacancies?place=GL&page=2', '/office/staffing-requests/1'].map(ownPath)).toEqual([
    '/office',
    '/office/vacancies?place=GL&page=2',
    '/office/staffing-requests/1',
  ])
  const elsewhere = [
    undefined,
    '',
    '/',
    '//evil.example',
    'https://evil.example/office',
    '/office//evil.example',
    '/office\\evil',
    '/office/../cv',
    '/officer',
    '/office@evil.example',
    '/office\n/x',
    '/cv',
    'javascript:alert(1)',
    `/office/${'a'.repeat(400)}`,
  ]
  expect(elsewhere.map(ownPath).filter((path) => path !== '/office')).toEqual([])
})

test('each location has its named people and their deputies', () => {
  const eichholz = {
    name: 'Jonas Eichholz',
    phone: '1',
    hours: '',
    roles: ['employerAdviser'] as StaffRole[],
    locationIds: ['GL'],
    deputyLocationIds: ['BU'],
  }
  const vosswinkel = {
    name: 'Miriam Voßwinkel',
    phone: '2',
    hours: '',
    roles: ['employerAdviser'] as StaffRole[],
    locationIds: ['BU'],
    deputyLocationIds: ['GL'],
  }
  const kleefeld = {
    name: 'Sabine Kleefeld',
    phone: '3',
    hours: '',
    roles: ['applicantOffice'] as StaffRole[],
    locationIds: ['GL'],
    deputyLocationIds: [],
  }
  const people = [eichholz, vosswinkel, kleefeld]
  expect(contactsAt(people, 'GL')).toMatchObject({
    forEmployers: { name: eichholz.name },
    deputyForEmployers: { name: vosswinkel.name },
    forWork: { name: kleefeld.name },
    deputyForWork: null,
  })
  expect(contactsAt(people, 'BU')).toMatchObject({
    forEmployers: { name: vosswinkel.name },
    deputyForEmployers: { name: eichholz.name },
    forWork: null,
  })
})

test('secrets are written as apps read them (RFC 4648), codes read as people type them', () => {
  expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map(base32)).toEqual(['MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'])
  expect(otpAddress('MZXW6', 'a+b@x.example')).toBe(
    'otpauth://totp/Jobpoint%3Aa%2Bb%40x.example?secret=MZXW6&issuer=Jobpoint&digits=6&period=30',
  )
  expect(['123 456', ' 123456', 'abcde-FGH12', '12345', 'abcdefgh'].map((typed) => readCode(typed)?.kind ?? null)).toEqual([
    'app',
    'app',
    'paper',
    null,
    null,
  ])
})

test('a password that anybody would try is refused', () => {
  const person = { name: 'Jonas Eichholz', email: 'eichholz@jobcenter.example' }
  expect(
    ['Eichholz-2026-geheim', 'mein-jobpoint-konto', 'passwort12345', 'aaaaaaaaaaaaaa'].map((password) => isGuessable(password, person)),
  ).toEqual([true, true, true, true])
  expect(isGuessable('vier-woerter-tanne-blau', person)).toBe(false)
})

test('a session is named so that its owner knows it again', () => {
  expect(
    spokenBrowser('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0'),
  ).toBe('Edge, Windows')
  expect(spokenBrowser(null)).toBe('Unbekannter Browser')
})
