import type { Child } from 'hono/jsx'
import { Flow, Heading, Lead } from '#views/components/index.ts'

/** A page for a dead end: what happened in plain words, and one way on. */
export const Problem = ({ title, text, action }: { title: string; text: Child; action?: Child }) => (
  <Flow width="slim" id="problem">
    <Heading level={1}>{title}</Heading>
    <Lead>{text}</Lead>
    {action && <div>{action}</div>}
  </Flow>
)
