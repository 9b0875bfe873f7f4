export type OfficeSearch = { when: 'coming' | 'past'; location: string; page: number }
export type CatalogueSearch = { place: string; month: string; page: number }
