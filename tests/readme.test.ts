import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readCoverageForm } from '#app/domain/coverage/command/read-form.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { COLUMNS } from '#app/domain/register/columns.ts'
import { wordsOfColumn } from '#app/domain/register/words.ts'

const LONG_LIST = 40

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')

test('README shows the two commands of a fresh machine', () => {
  expect(readme).toContain('npm ci && npm start')
  expect(readme).toContain('npm ci && npm test')
})

test('README lists the columns of the register file as the portal reads them', () => {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const rows = COLUMNS.map(
    ({ name, required, meaning, example }) =>
      `| \`${name}\`${required ? ' (verplicht)' : ''} | ${cell(meaning)} | ${cell(example)} |`,
  )

  expect(readme).toContain(rows.join('\n'))
})

test('README lists the words that a column takes', () => {
  const lists = COLUMNS.flatMap(({ name }) => {
    const words = wordsOfColumn(name)
    return words && words.length < LONG_LIST ? [`- \`${name}\`: ${words.join('; ')}`] : []
  })

  expect(readme).toContain(lists.join('\n'))
})

test('README names every setting of the example file', async () => {
  const example = await readFile(new URL('../.env.example', import.meta.url), 'utf8')
  const settings = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => `\`${name}\``)

  expect(settings.filter((name) => !readme.includes(name))).toEqual([])
})

test('the example of what is covered is one that the command takes', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? []
  const read = readCoverageForm(JSON.parse(example), day('2026-11-22'))

  expect(read).toMatchObject({ ok: true })
})
