/** An answer of the domain: yes with a value, or no with a reason that the edge puts into words. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusal: Refusal }

export const yes = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const no = <Refusal>(refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
