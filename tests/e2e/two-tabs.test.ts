import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptRequestForCandidate } from '#app/use-cases/answer-request-for-candidate.ts'
import { openBrowser, type Visitor, visit } from '#tests/support/browser.ts'
