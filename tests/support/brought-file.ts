/** JSON Resume of another program: something to take, to change and to leave. */
export const broughtFile = {
  basics: {
    name: 'Mira Weber',
    email: 'mira@post.example',
    url: 'https://mira.example',
    image: 'mira.png',
    location: { city: 'Köln', countryCode: 'DE' },
  },
  work: [{ position: 'Köchin', name: 'Gasthaus Alter Bahnhof', startDate: '2019-04-01', endDate: 'present', summary: 'Ich habe gekocht.' }],
  certificates: [{ name: 'Hygieneschulung', issuer: 'Kreis', date: '2023-02' }],
  references: [{ name: 'Jemand' }],
}
