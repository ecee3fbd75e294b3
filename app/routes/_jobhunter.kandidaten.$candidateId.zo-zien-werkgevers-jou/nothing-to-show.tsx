import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { paths } from '#app/paths.ts'

/** Before anything is filled in there is nothing to say yes to. */
export function NothingToShow({ id }: { id: string }) {
  return (
    <EmptyState
      title="Er is nog niets om samen door te nemen."
      action={
        <ButtonLink kind="primary" to={paths.jobhunter.profile(id)}>
          Vul het profiel in
        </ButtonLink>
      }
    >
      Vul eerst een talent in, of iets wat deze persoon kan.
    </EmptyState>
  )
}
