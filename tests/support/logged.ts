/** Lines the house logged since the test began. */
export const logged: string[] = []
