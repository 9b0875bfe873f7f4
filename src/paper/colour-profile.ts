/** sRGB as a matrix profile (ICC.1:2001-04): made here, so it has no licence and no file of its own. */
const colorants = {
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
  wtpt: [0.9642, 1, 0.8249],
} as const

const text = (value: string): number[] => [...value].map((letter) => letter.charCodeAt(0))
const long = (value: number): number[] => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
const fixed = (value: number): number[] => long(Math.round(value * 65536))
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const curve = (): number[] => {
  const samples = Array.from({ length: 256 }, (_, at) => Math.round(linear(at / 255) * 65535))
  return [...text('curv'), ...zeros(4), ...long(samples.length), ...samples.flatMap((sample) => [sample >> 8, sample & 255])]
}
const description = (title: string): number[] => [
  ...[...text('desc'), ...zeros(4), ...long(title.length + 1), ...text(title), 0],
  ...zeros(8 + 3 + 67),
]
const point = (values: readonly number[]): number[] => [...text('XYZ '), ...zeros(4), ...values.flatMap(fixed)]
const padded = (bytes: number[]): number[] => [...bytes, ...zeros((4 - (bytes.length % 4)) % 4)]

export const colourProfile = (): Uint8Array => {
  const shared = padded(curve())
  const tags: [names: string[], bytes: number[]][] = [
    [['desc'], padded(description('sRGB'))],
    [['cprt'], padded([...text('text'), ...zeros(4), ...text('Public domain'), 0])],
    ...Object.entries(colorants).map(([name, values]): [string[], number[]] => [[name], point(values)]),
    [['rTRC', 'gTRC', 'bTRC'], shared],
  ]
  const count = tags.reduce((sum, [names]) => sum + names.length, 0)
  let at = 128 + 4 + count * 12
  const table: number[] = [...long(count)]
  const data: number[] = []
  for (const [names, bytes] of tags) {
    for (const name of names) table.push(...text(name), ...long(at), ...long(bytes.length))
    data.push(...bytes)
    at += bytes.length
  }
  const day = [0x07, 0xea, 0, 1, 0, 1, ...zeros(6)]
  const head = [
    ...[...long(at), ...zeros(4), ...long(0x02100000), ...text('mntrRGB XYZ '), ...day, ...text('acsp')],
    ...[...zeros(28), ...fixed(0.9642), ...fixed(1), ...fixed(0.8249), ...zeros(48)],
  ]
  return Uint8Array.from([...head, ...table, ...data])
}
