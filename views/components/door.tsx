import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { type Attributes, type Content, names, type Tone } from './attributes.ts'

const pictures = {
  table:
    '<circle class="f-sun" cx="205" cy="105" r="42"/><path class="f-card" d="M0 270v-52c60-34 118-30 168-8s94 22 132-8v68z"/><circle class="f-act" cx="118" cy="118" r="25"/><path class="f-act" d="M78 270v-78a40 40 0 0 1 80 0v78z"/><path class="f-plum" d="M158 216h44a6 6 0 0 1 6 6v30a6 6 0 0 1-6 6h-44a6 6 0 0 1-6-6v-30a6 6 0 0 1 6-6z"/><path d="M170 216v-9a6 6 0 0 1 6-6h8a6 6 0 0 1 6 6v9" fill="none" stroke="var(--plum)" stroke-width="5"/>',
  seat: '<circle class="f-act" cx="82" cy="142" r="22"/><path class="f-act" d="M47 270v-62a35 35 0 0 1 70 0v62z"/><circle class="f-act" cx="218" cy="142" r="22"/><path class="f-act" d="M183 270v-62a35 35 0 0 1 70 0v62z"/><circle class="f-card" cx="150" cy="112" r="25"/><path class="f-card" d="M110 272v-86a40 40 0 0 1 80 0v86z"/><circle class="s-act" cx="150" cy="112" r="25"/><path class="s-act" d="M110 272v-86a40 40 0 0 1 80 0v86"/><circle class="f-sun" cx="150" cy="206" r="11"/>',
  talk: '<path class="f-card" d="M92 66h70a16 16 0 0 1 16 16v26a16 16 0 0 1-16 16h-38l-18 18v-18h-14a16 16 0 0 1-16-16V82a16 16 0 0 1 16-16z"/><circle class="f-plum" cx="108" cy="95" r="5"/><circle class="f-plum" cx="127" cy="95" r="5"/><circle class="f-plum" cx="146" cy="95" r="5"/><circle class="f-plum" cx="92" cy="176" r="23"/><path class="f-plum" d="M55 270v-26a37 37 0 0 1 74 0v26z"/><circle class="f-act" cx="208" cy="146" r="25"/><path class="f-act" d="M168 270v-50a40 40 0 0 1 80 0v50z"/><circle class="f-sun" cx="150" cy="206" r="19"/><path class="f-sun" d="M120 270v-5a30 30 0 0 1 60 0v5z"/>',
}
export type DoorPicture = keyof typeof pictures

type DoorProps = Content & Attributes & { href: string; title: Child; picture: DoorPicture; tone: Tone; meta?: Child }
/** The signature: one of the two or three ways in, once per site. Stands in `Doors`. */
export const Door = ({ href, title, picture, tone, meta, children, ...rest }: DoorProps) => (
  <li class={names('door', tone)} {...rest}>
    <div class="arch">
      <svg viewBox="0 0 300 270" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        {raw(pictures[picture])}
      </svg>
    </div>
    <div class="flow tight">
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p>{children}</p>
      {meta && <p class="meta">{meta}</p>}
    </div>
  </li>
)
export const Doors = ({ children }: Content) => <ul class="grid g4">{children}</ul>
