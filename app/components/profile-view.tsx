import type { ProfilePart } from '#app/domain/candidate/sentences.ts'
import { DefinitionList } from './definition-list.tsx'

/** A profile as people read it; what is not known yet is said to be so. */
export function ProfileView({ parts }: { parts: readonly ProfilePart[] }) {
  return (
    <DefinitionList
      items={parts.map(({ heading, sentences, known }) => ({
        term: heading,
        description: known ? <Sentences sentences={sentences} /> : null,
      }))}
    />
  )
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 1) return <>{sentences[0]}</>
  return (
    <ul className="plain-list">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
