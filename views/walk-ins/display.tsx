import { displayPath } from '#src/walk-ins/paths.ts'
import { BoardText, Call, Clock, Flow, Heading, LastCalls, Row, Stale } from '#views/components/index.ts'
import type { DisplayWords } from '#views/words/display.ts'

type Called = { number: number; place: string }
type DisplayProps = { words: DisplayWords; time: string; calls: Called[] }
/** Asks again every two seconds, keeps what it shows when the house is away, and says so after fifteen. */
const polled = { 'hx-get': displayPath, 'hx-trigger': 'every 2s', 'hx-swap': 'outerMorph', 'hx-status:5xx': 'swap:none' }
export const DisplayPanel = ({ words, time, calls: [last, ...before] }: DisplayProps) => (
  <Flow gap="loose" id="aufruf" {...polled}>
    <Row ends base>
      <Flow />
      <Clock>{words.clock(time)}</Clock>
    </Row>
    <Stale id="stand" before={words.staleBefore} after={words.staleAfter} />
    {last ? (
      <Call title={words.now} number={last.number} place={last.place} />
    ) : (
      <>
        <Heading level={1} as={3}>
          {words.title}
        </Heading>
        <BoardText>{words.nobody}</BoardText>
      </>
    )}
    {before.length > 0 && <LastCalls title={words.before} calls={before} />}
  </Flow>
)
