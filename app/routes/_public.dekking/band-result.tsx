import { DataTable } from '#app/components/data-table.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Text } from '#app/components/text.tsx'
import type { BandAmounts } from '#app/domain/coverage/band-calculator.ts'
import type { Formula } from '#app/domain/coverage/sums/formula.ts'
import {
  type BandRow,
  bandRows,
  basedOnSentence,
  flatRateRows,
  remainsSentence,
  wholeContractSentence,
} from '#app/domain/coverage/words/band-words.ts'
import { formulaSentences } from '#app/domain/coverage/words/formula-sentences.ts'

/** What it comes to between the ends of the band, with the sums behind both ends. */
export function BandResult({ amounts }: { amounts: BandAmounts }) {
  const contract = wholeContractSentence(amounts)
  const lastKnown = basedOnSentence(amounts)
  return (
    <>
      <Notice title={remainsSentence(amounts)} live>
        Dit is een schatting, geen belofte. De bedragen staan pas vast na een meting en een besluit.
      </Notice>
      <Rows caption="Met een gemeten loonwaarde" rows={bandRows(amounts)} />
      <Rows caption="In het begin, zonder meting" rows={flatRateRows(amounts)} />
      {contract ? <Text>{contract}</Text> : null}
      {lastKnown ? <Text quiet>{lastKnown}</Text> : null}
      <Text quiet>
        Voor de loonkostensubsidie tellen nooit meer uren mee dan een volledige werkweek bij u. Het
        loonkostenvoordeel rekent met 52 weken.
      </Text>
      <Sum title="Zo is de laagste subsidie berekend" formula={amounts.sums.least} />
      <Sum title="Zo is de hoogste subsidie berekend" formula={amounts.sums.most} />
    </>
  )
}

function Rows({ caption, rows }: { caption: string; rows: readonly BandRow[] }) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ label }) => label}
      columns={[
        { key: 'label', header: 'Wat', cell: ({ label }) => label },
        { key: 'amount', header: 'Bedrag', cell: ({ amount }) => amount },
        { key: 'remark', header: 'Daarbij', cell: ({ remark }) => remark },
      ]}
    />
  )
}

function Sum({ title, formula }: { title: string; formula: Formula }) {
  return (
    <details className="more">
      <summary>{title}</summary>
      <DefinitionList
        items={formulaSentences(formula).map(({ label, value }) => ({
          term: label,
          description: value,
        }))}
      />
    </details>
  )
}
