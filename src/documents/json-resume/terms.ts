/** Year, month or day. */
export const isoShape = /^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
export const isIsoDate = (text: string): boolean => isoShape.test(text)
/** `x-part` tells apart what we keep in two lists and the standard in one. */
export const strengthsPart = 'strengths'
