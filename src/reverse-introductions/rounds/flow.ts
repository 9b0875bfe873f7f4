/** A network of pipes: each pipe and its way back lie side by side, so that `pipe ^ 1` is the other one. */
export type Network = { first: number[]; next: number[]; to: number[]; room: number[]; cost: number[] }

export const networkOf = (nodes: number): Network => ({ first: new Array(nodes).fill(-1), next: [], to: [], room: [], cost: [] })
export const join = (net: Network, from: number, to: number, room: number, cost: number): number => {
  const pipe = net.to.length
  net.to.push(to, from)
  net.room.push(room, 0)
  net.cost.push(cost, -cost)
  net.next.push(net.first[from]!, net.first[to]!)
  net.first[from] = pipe
  net.first[to] = pipe + 1
  return pipe
}

/** Dijkstra over reduced costs, with a binary heap that keeps outdated entries. */
const distances = (net: Network, source: number, price: Float64Array): Float64Array => {
  const distance = new Float64Array(net.first.length).fill(Number.POSITIVE_INFINITY)
  const heap: [number, number][] = []
  const push = (key: number, node: number) => {
    let at = heap.push([key, node]) - 1
    while (at > 0) {
      const up = (at - 1) >> 1
      if (heap[up]![0] <= key) break
      heap[at] = heap[up]!
      at = up
    }
    heap[at] = [key, node]
  }
  const pop = (): [number, number] => {
    const top = heap[0]!
    const last = heap.pop()!
    if (heap.length === 0) return top
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= heap.length) break
      if (down + 1 < heap.length && heap[down + 1]![0] < heap[down]![0]) down += 1
      if (heap[down]![0] >= last[0]) break
      heap[at] = heap[down]!
      at = down
    }
    heap[at] = last
    return top
  }
  distance[source] = 0
  push(0, source)
  while (heap.length > 0) {
    const [key, node] = pop()
    if (key > distance[node]!) continue
    for (let pipe = net.first[node]!; pipe >= 0; pipe = net.next[pipe]!) {
      if (net.room[pipe]! <= 0) continue
      const to = net.to[pipe]!
      const through = key + net.cost[pipe]! + price[node]! - price[to]!
      if (through < distance[to]!) {
        distance[to] = through
        push(through, to)
      }
    }
  }
  return distance
}

/** One unit along pipes that cost nothing more than the shortest way; each node is tried once until nothing goes through it. */
const send = (net: Network, price: Float64Array, node: number, sink: number, tried: Uint8Array): boolean => {
  if (node === sink) return true
  tried[node] = 1
  for (let pipe = net.first[node]!; pipe >= 0; pipe = net.next[pipe]!) {
    const to = net.to[pipe]!
    if (net.room[pipe]! <= 0 || tried[to] || net.cost[pipe]! + price[node]! - price[to]! !== 0) continue
    if (!send(net, price, to, sink, tried)) continue
    net.room[pipe]! -= 1
    net.room[pipe ^ 1]! += 1
    return true
  }
  return false
}

/**
 * Minimum-cost flow by the primal-dual method (Ford and Fulkerson 1962; prices as in Edmonds and Karp 1972):
 * always along a cheapest way, all ways of the same cost together, until the next one would cost `limit` or more.
 * All costs are whole numbers and not negative at the start, so that comparing them is exact.
 */
export const cheapestFlow = (net: Network, source: number, sink: number, limit: number): void => {
  const price = new Float64Array(net.first.length)
  for (;;) {
    const distance = distances(net, source, price)
    const far = distance[sink]!
    if (!Number.isFinite(far) || price[sink]! - price[source]! + far >= limit) return
    for (let node = 0; node < price.length; node++) price[node]! += Math.min(distance[node]!, far)
    while (send(net, price, source, sink, new Uint8Array(net.first.length)));
  }
}
