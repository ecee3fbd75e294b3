import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const failOnConsole = './tests/support/fail-on-console.ts'
const database = './tests/support/database-server.ts'
const builtPortal = './tests/support/built-portal.ts'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    // every core: by default one is kept free, which on two cores makes the tests wait for each other
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{app,db,search,seed,tests/bench,tests/support}/**/*.test.{ts,tsx}'],
          setupFiles: [failOnConsole],
        },
      },
      {
        test: {
          name: 'consistency',
          include: ['tests/*.test.ts'],
          setupFiles: [failOnConsole],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          setupFiles: [failOnConsole],
          globalSetup: [database],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          setupFiles: [failOnConsole],
          globalSetup: [database],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: [failOnConsole],
          globalSetup: [database, builtPortal],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
