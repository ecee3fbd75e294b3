/**
 * A facet value as the engine holds it. The engine reads capitals and accents as the same letter and takes
 * signs in a filter as its own; written like this every value is only ever equal to itself.
 */
export function encodeValue(value: string): string {
  const wellFormed = value.replace(/\p{Surrogate}/gu, '\ufffd')
  return encodeURIComponent(wellFormed).replace(/%..|[A-Z]/g, (found) =>
    found.startsWith('%') ? found.toLowerCase() : `^${found.toLowerCase()}`,
  )
}

/** The value that was encoded. */
export function decodeValue(encoded: string): string {
  const capitals = encoded.replace(/\^[a-z]/g, (found) => found.slice(1).toUpperCase())
  return decodeURIComponent(capitals)
}
