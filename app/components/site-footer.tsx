import { Link } from '@remix-run/react'
import { paths } from '#app/paths.ts'

/** The foot of every page: what this is, and the pages about the portal itself. */
export function SiteFooter() {
  return (
    <footer className="utrecht-page-footer">
      <div className="utrecht-page-footer__content site-footer">
        <p>Maatwerk brengt talent en werk bij elkaar, samen met het werkgeversservicepunt.</p>
        <ul>
          <li>
            <Link className="utrecht-link utrecht-link--html-a" to={paths.coverage()}>
              Dekking voor werkgevers
            </Link>
          </li>
          <li>
            <Link className="utrecht-link utrecht-link--html-a" to={paths.accessibility()}>
              Toegankelijkheid
            </Link>
          </li>
          <li>
            <Link className="utrecht-link utrecht-link--html-a" to={paths.privacy()}>
              Privacy
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
