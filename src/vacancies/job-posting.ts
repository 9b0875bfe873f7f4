import type { Vacancy } from './vacancy.ts'

type Named = Vacancy & { employerName: string }

const types = { employee: 'FULL_TIME', minijob: 'PART_TIME', internship: 'INTERN', apprenticeship: 'OTHER', seasonal: 'TEMPORARY' } as const
const employmentType = (vacancy: Named) => {
  const part = vacancy.jobType === 'employee' && (vacancy.hoursMax ?? vacancy.hoursMin ?? 40) < 35
  return part ? 'PART_TIME' : types[vacancy.jobType]
}
const salary = ({ payMin, payMax, payUnit }: Named) => {
  const [low, high] = [payMin ?? payMax, payMax ?? payMin]
  if (low === null || high === null) return undefined
  const amount = low === high ? { value: low / 100 } : { minValue: low / 100, maxValue: high / 100 }
  return {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', ...amount, unitText: payUnit === 'hour' ? 'HOUR' : 'MONTH' },
  }
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const list = (items: string[]) => (items.length > 0 ? `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>` : '')

/** schema.org JobPosting of an open vacancy; null where the employer stays unnamed. */
export const jobPostingOf = (vacancy: Named, baseUrl: string): object | null => {
  if (vacancy.publication !== 'open' || vacancy.state !== 'published') return null
  const description = [
    vacancy.plainText ? `<p>${escaped(vacancy.plainText)}</p>` : '',
    list(vacancy.tasks),
    list(vacancy.must),
    list(vacancy.learnHere),
  ].join('')
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: vacancy.title,
    description: description || escaped(vacancy.title),
    identifier: { '@type': 'PropertyValue', name: 'Jobpoint', value: vacancy.number },
    url: `${baseUrl}/vacancies/${vacancy.number}`,
    datePosted: vacancy.publishedOn,
    validThrough: vacancy.publishedUntil ? `${vacancy.publishedUntil}T23:59:59` : undefined,
    employmentType: employmentType(vacancy),
    hiringOrganization: { '@type': 'Organization', name: vacancy.employerName },
    totalJobOpenings: vacancy.openings,
    jobStartDate: vacancy.startOn ?? undefined,
    jobImmediateStart: vacancy.startAsap || undefined,
    baseSalary: salary(vacancy),
    directApply: false,
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        streetAddress: vacancy.workStreet ?? undefined,
        postalCode: vacancy.workPostcode,
        addressLocality: vacancy.workPlace,
        addressCountry: 'DE',
      },
    },
  }
}
