import { Button, Form, spokenWords } from '#views/components/index.ts'
import type { PageProps } from './page.tsx'

/** On a shared computer: a warning with time to answer, then the end. Needs scripts; the server ends the session anyway. */
export const IdleEnd = ({ idle, once, area, kept }: PageProps) => {
  if (!idle) return null
  const words = spokenWords()
  return (
    <dialog class="card up idle" aria-labelledby="idle-title" data-house-idle={`${idle.warn} ${idle.end} ${idle.to}`}>
      <div class="flow">
        <h2 id="idle-title">{words.stillThere}</h2>
        <p>{kept ? words.stillThereKept : words.stillThereText}</p>
        <div class="row">
          <Button type="button" data-house-stay>
            {words.stayHere}
          </Button>
          {area === 'visitor' && once && (
            <Form action={idle.to} once={once} plain>
              <Button kind="secondary">{kept ? words.endSession : words.wipe}</Button>
            </Form>
          )}
        </div>
      </div>
    </dialog>
  )
}
