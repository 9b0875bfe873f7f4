import type { Attributes } from './attributes.ts'

const tallest = 220
/** One picture with words in its place; never taller than a hand. */
export const Picture = ({ src, alt, width, height, ...rest }: Attributes & { src: string; alt: string; width: number; height: number }) => {
  const scale = Math.min(1, tallest / height)
  return <img src={src} alt={alt} width={Math.round(width * scale)} height={Math.round(height * scale)} {...rest} />
}
