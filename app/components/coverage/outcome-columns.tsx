import type { BranchWords } from '#app/domain/coverage/words/branch-words.ts'
import { Card } from '../card.tsx'
import { DefinitionList } from '../definition-list.tsx'

/** Both ways a measuring can end, beside each other where there is room, below what is certain and what is likely. */
export function OutcomeColumns({ words }: { words: BranchWords }) {
  return (
    <>
      <DefinitionList
        items={[
          { term: 'Wat nu zeker is', description: words.certain },
          { term: 'Wat waarschijnlijk is', description: words.likely },
          { term: 'Als het anders loopt', description: words.ifNot },
        ]}
      />
      <div className="outcomes">
        {words.outcomes.map(({ outcome, title, sentences }) => (
          <Card key={outcome} title={title} level={4}>
            <ul className="outcome__sentences">
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Card>
        ))}
      </div>
    </>
  )
}
