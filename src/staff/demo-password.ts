/** Shown on the sign-in page of a demo office. Its accounts open nowhere else: without DEMO they cannot sign in. */
export const demoPassword = 'offene-buerotuer'
