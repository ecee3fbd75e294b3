import { Form, useRevalidator } from '@remix-run/react'
import { type ReactNode, useEffect } from 'react'
import {
  REFUSED_ROWS_KEPT_DAYS,
  rows,
  runInWords,
  type ShownRun,
  soFar,
} from '#app/domain/register/run-in-words.ts'
import { Button, ButtonLink, buttonClass } from './button.tsx'
import { DataTable } from './data-table.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Notice } from './notice.tsx'
import { Section, Stack } from './page.tsx'
import { Text } from './text.tsx'

type ShownRefusal = { line: number; column: string | null; sentence: string }

type ReportProps = {
  run: ShownRun
  refusals: readonly ShownRefusal[]
  /** How many more refusals there are than those shown. */
  more: number
  /** Whether the refused rows are still there to be saved. */
  hasRefusedRows: boolean
  /** Heads of columns that are not in the format. */
  unknownColumns: readonly string[]
  here: string
  upload: string
  refusedRows: string
  /** What to do next when people came in. */
  next?: ReactNode
}

const LOOK_EVERY = 1_000

/** How the reading of a file goes, and what came of it. With JavaScript it follows by itself; without, by a link. */
export function ImportRunReport(props: ReportProps) {
  const { run, here, upload } = props
  useFollow(run.status === 'running')
  switch (run.status) {
    case 'running':
      return <Running run={run} here={here} />
    case 'done':
      return <Done {...props} />
    case 'refused':
    case 'stopped':
      return (
        <Stack>
          <Notice kind="error" title="Dit bestand is niet gelezen" live>
            {runInWords(run)}
          </Notice>
          <div className="actions">
            <ButtonLink kind="primary" to={upload}>
              Lever een ander bestand aan
            </ButtonLink>
          </div>
        </Stack>
      )
  }
}

function useFollow(isRunning: boolean): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    // one look after the other: a new one would cut off the one that is under way
    if (!isRunning || state !== 'idle') return
    const timer = setTimeout(revalidate, LOOK_EVERY)
    return () => clearTimeout(timer)
  }, [isRunning, revalidate, state])
}

function Running({ run, here }: { run: ShownRun; here: string }) {
  return (
    <Stack>
      <Notice title="Het bestand wordt gelezen">
        Tot nu toe {soFar(run)}. Daarna wordt alles in één keer bewaard. U hoeft niet te wachten:
        het gaat door als u deze pagina verlaat.
      </Notice>
      <div className="actions">
        <ButtonLink to={here}>Kijk hoe ver het is</ButtonLink>
      </div>
    </Stack>
  )
}

function Done(props: ReportProps) {
  const { run, refusals, unknownColumns, next } = props
  return (
    <Stack>
      <Notice kind={run.dryRun ? 'info' : 'success'} title={`${rows(run.read)} gelezen`} live>
        {run.dryRun
          ? 'Dit was een proef: er is niets veranderd. Hieronder ziet u wat er zou gebeuren.'
          : 'Het bestand is verwerkt.'}
      </Notice>
      <DefinitionList
        items={[
          { term: 'Nieuwe mensen', description: run.new },
          { term: 'Veranderd', description: run.changed },
          { term: 'Hetzelfde gebleven', description: run.unchanged },
          { term: 'Geweigerde rijen', description: run.refused },
        ]}
      />
      {unknownColumns.length > 0 ? (
        <Notice kind="warning" title="Niet elke kolom is gelezen">
          Deze kolommen kennen wij niet: {unknownColumns.join(', ')}. Staat er een tikfout in de
          naam? Verbeter die en lever het bestand opnieuw aan.
        </Notice>
      ) : null}
      {next}
      {refusals.length > 0 ? <Refused {...props} /> : null}
    </Stack>
  )
}

function Refused(props: ReportProps) {
  const { refusals, more, hasRefusedRows } = props
  return (
    <Section title="Geweigerde rijen">
      {hasRefusedRows ? (
        <WhatToDo {...props} />
      ) : (
        <Text>Deze rijen zijn afgehandeld of gewist.</Text>
      )}
      <DataTable
        caption="Wat er niet klopt"
        captionHidden
        rows={refusals}
        rowKey={({ line, column, sentence }) => `${line} ${column} ${sentence}`}
        columns={[
          { key: 'line', header: 'Regel', cell: ({ line }) => `Regel ${line}` },
          { key: 'column', header: 'Kolom', cell: ({ column }) => column ?? 'Hele rij' },
          { key: 'sentence', header: 'Wat u doet', cell: ({ sentence }) => sentence },
        ]}
      />
      {more > 0 ? <Text>En nog {more} meer: verbeter eerst deze.</Text> : null}
    </Section>
  )
}

function WhatToDo({ run, refusedRows, upload }: ReportProps) {
  return (
    <>
      <Text>
        {run.dryRun ? null : 'De andere rijen zijn wel verwerkt. '}
        Haal het bestand met de geweigerde rijen op, verbeter wat hieronder staat, en lever het weer
        aan.
      </Text>
      <div className="actions">
        <a className={buttonClass('secondary')} href={refusedRows} download="geweigerd.csv">
          Haal de geweigerde rijen op
        </a>
        <ButtonLink to={upload}>Lever het verbeterde bestand aan</ButtonLink>
        <Form method="post">
          <Button kind="subtle">Deze rijen zijn afgehandeld</Button>
        </Form>
      </div>
      <Text quiet>
        Na ‘afgehandeld’ wissen wij de rijen zelf, en anders na {REFUSED_ROWS_KEPT_DAYS} dagen. Wat
        er niet klopte, blijft hier staan.
      </Text>
    </>
  )
}
