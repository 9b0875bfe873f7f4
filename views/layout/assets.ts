/** The built files by their hashed addresses. */
export type Assets = { css: string; placesCss: string; js: string; uploadJs?: string; fonts: string[] }

let current: Assets = { css: '/assets/app.css', placesCss: '/assets/places.css', js: '/assets/house.js', fonts: [] }

/** Said once, when the house opens: views stay pure and never read files. */
export const useAssets = (built: Assets): void => {
  current = built
}
export const assets = (): Assets => current
