import { type Attributes, type Content, names } from './attributes.ts'

type Gap = 'tight' | 'loose' | 'airy'
type Element = 'div' | 'section' | 'ul' | 'ol' | 'li' | 'article' | 'aside' | 'header' | 'nav' | 'dl'

type FlowProps = Content & Attributes & { gap?: Gap; as?: Element; width?: 'slim'; stay?: boolean }
/** One thing below the other, with even gaps. */
export const Flow = ({ gap, as: Tag = 'div', width, stay, children, ...rest }: FlowProps) => (
  <Tag class={names('flow', gap, width, stay && 'stay')} {...rest}>
    {children}
  </Tag>
)

type GridProps = Content & Attributes & { min?: 2 | 4; as?: Element; duo?: boolean }
/** As many columns as fit. `min` 2: at least 16 rem each, 4: narrower; `duo`: two short fields side by side. */
export const Grid = ({ min, as: Tag = 'div', duo, children, ...rest }: GridProps) => (
  <Tag class={names('grid', min && `g${min}`, duo && 'duo')} {...rest}>
    {children}
  </Tag>
)

type RowProps = Content & Attributes & { ends?: boolean; base?: boolean; bottom?: boolean; as?: Element }
/** Side by side, wrapping; `ends` pushes apart, `base` and `bottom` align. */
export const Row = ({ ends, base, bottom, as: Tag = 'div', children, ...rest }: RowProps) => (
  <Tag class={names('row', ends && 'ends', base && 'base', bottom && 'bottom')} {...rest}>
    {children}
  </Tag>
)

/** Main content (children) with something at its side; `left` puts the side first, `half` makes both equal. */
type SplitProps = Content & Attributes & { side: unknown; left?: boolean; half?: boolean; wideSide?: boolean }
export const Split = ({ side, left, half, wideSide, children, ...rest }: SplitProps) => (
  <div class={names('split', left && 'l', half && 'half', wideSide && 'wideside')} {...rest}>
    {left ? side : children}
    {left ? children : side}
  </div>
)

/** Text columns stay readable: about 75 characters. */
export const Slim = ({ children, ...rest }: Content & Attributes) => (
  <div class="slim" {...rest}>
    {children}
  </div>
)

/** Shown on the screen, left out on paper. */
export const ScreenOnly = ({ children, ...rest }: Content & Attributes) => (
  <div class="noprint" {...rest}>
    {children}
  </div>
)

/** For ears only. */
export const Unseen = ({ children, ...rest }: Content & Attributes) => (
  <span class="kern-sr-only" {...rest}>
    {children}
  </span>
)
