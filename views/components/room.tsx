import type { Child } from 'hono/jsx'

type RoomProps = { label: Child; unit: Child; over: Child; room: number; left: number }
/** Signs left on the page; counted along with what is typed and ticked in the form, where scripts run. */
export const Room = ({ label, unit, over, room, left }: RoomProps) => (
  <p class="small mute" data-house-room={String(room)}>
    <span hidden={left < 0} data-house-within>
      {label} <strong class="num">{left}</strong> {unit}
    </span>
    <span hidden={left >= 0} data-house-over>
      {over}
    </span>
  </p>
)
