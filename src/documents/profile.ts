/** What a person tells on one sheet besides the CV, each in own words; an empty one is not shown. */
export const profileFields = ['start', 'place', 'way', 'hours'] as const
export type ProfileField = (typeof profileFields)[number]
export type ProfileFacts = Record<ProfileField, string>
export const emptyProfile: ProfileFacts = { start: '', place: '', way: '', hours: '' }
