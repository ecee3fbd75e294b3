import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { TextField } from '#app/components/text-field.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { NEED_FILTERS } from '#app/domain/candidate/caseload-list.ts'
import { NEED_KINDS, type NeedKind } from '#app/domain/candidate/needs-next.ts'
import { paths } from '#app/paths.ts'

type Kind = NeedKind | 'nothing'
type FiltersProps = {
  text: string
  chosen: Kind | null
  counts: Record<Kind, number>
  everyone: number
}

/** Search by name, and what people need next, each with how many: every choice has its own address. */
export function CaseloadFilters({ text, chosen, counts, everyone }: FiltersProps) {
  const shown = ([...NEED_KINDS, 'nothing'] as const).filter(
    (kind) => counts[kind] > 0 || kind === chosen,
  )
  return (
    <>
      <Form className="search-line" method="get" role="search" key={text}>
        <TextField name="zoek" label="Zoek op naam of code" type="search" typed={text} />
        {chosen ? <HiddenField name="nodig" value={NEED_FILTERS[chosen].slug} /> : null}
        <Button>Zoek</Button>
        {text ? <TextLink to={address('', chosen)}>Toon iedereen</TextLink> : null}
      </Form>
      <nav aria-label="Wat is er nodig?">
        <ul className="pills">
          <Pill to={address(text, null)} label="Iedereen" count={everyone} current={!chosen} />
          {shown.map((kind) => (
            <Pill
              key={kind}
              to={address(text, kind)}
              label={NEED_FILTERS[kind].label}
              count={counts[kind]}
              current={kind === chosen}
            />
          ))}
        </ul>
      </nav>
    </>
  )
}

type PillProps = { to: string; label: string; count: number; current: boolean }

function Pill({ to, label, count, current }: PillProps) {
  return (
    <li>
      <Link className="pill" to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
        {label} <span className="pill__count">{count}</span>
      </Link>
    </li>
  )
}

function address(text: string, kind: Kind | null): string {
  const query = new URLSearchParams()
  if (text) query.set('zoek', text)
  if (kind) query.set('nodig', NEED_FILTERS[kind].slug)
  const asked = query.toString()
  return asked ? `${paths.jobhunter.caseload()}?${asked}` : paths.jobhunter.caseload()
}
