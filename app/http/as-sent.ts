/** In an address: the offer as it was when it was sent, in place of how it is now. */
const AS_SENT = { name: 'stand', value: 'verzonden' }

/** Whether a page of an offer is asked for as the offer was when it was sent. */
export function asksAsSent(request: Request): boolean {
  return new URL(request.url).searchParams.get(AS_SENT.name) === AS_SENT.value
}
