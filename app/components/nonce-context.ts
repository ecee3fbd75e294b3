import { createContext } from 'react'

/** This answer's CSP nonce; empty in the browser, where no new script needs one. */
export const NonceContext = createContext('')
