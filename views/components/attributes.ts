import type { Child } from 'hono/jsx'

/** What every component passes on to its root element. No `class`: names of classes stay in this folder. */
export type Attributes = {
  id?: string
  lang?: string
  dir?: 'ltr' | 'rtl' | 'auto'
  role?: string
  hidden?: boolean
  tabindex?: number
} & { [name: `data-${string}` | `aria-${string}` | `hx-${string}`]: string | number | boolean | undefined }

export type Content = { children?: Child }

/** A tone repeats in colour what the words say. */
export type Tone = 'ok' | 'ask' | 'no' | 'err' | 'sun' | 'plum' | 'act'

/** Joins class names; what is missing drops out, and nothing at all writes no attribute. */
export const names = (...parts: (string | false | null | undefined)[]) => parts.filter(Boolean).join(' ') || undefined
