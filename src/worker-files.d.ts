/** Made by the build; unknown to the compiler until then. */
declare module '*/manifest.json' {
  const manifest: import('#views/layout/assets.ts').Assets
  export default manifest
}
