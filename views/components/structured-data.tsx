import { raw } from 'hono/html'

/** Data for search engines, never run. `<` is spelled out, so that no text of anybody can end the element. */
export const StructuredData = ({ data, nonce }: { data: object; nonce: string }) => (
  <script type="application/ld+json" nonce={nonce}>
    {raw(JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'))}
  </script>
)
