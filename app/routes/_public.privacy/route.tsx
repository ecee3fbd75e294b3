import { Page, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'

export const meta = () => titled('Privacy')

export default function PrivacyPage() {
  return (
    <Page
      title="Hoe wij omgaan met gegevens"
      lead="Wij bewaren zo weinig mogelijk, en laten alleen zien wat nodig is."
    >
      <Section title="Bent u kandidaat?">
        <Text>
          Werkgevers zien uw profiel pas als u ja hebt gezegd. Ze lezen wat u kunt en wat u nodig
          hebt op de werkplek. Uw naam lezen ze pas als u dat goed vindt. Over ziekte, uitkering of
          waarom u in het doelgroepregister staat, lezen ze niets in uw profiel.
        </Text>
        <Text>
          U kunt altijd stoppen. Zeg het uw jobhunter. Uw profiel is dan meteen weg bij werkgevers.
          Wij schrijven op welke werkgever uw profiel heeft bekeken. U mag dat weten.
        </Text>
      </Section>
      <Section title="Bent u werkgever?">
        <Text>
          Wij bewaren de naam van uw bedrijf, het KvK-nummer, de plaats, een telefoonnummer en wie
          van uw bedrijf inlogt. Uw adviseur ziet dat, en de collega’s in de regio ook.
        </Text>
      </Section>
      <Section title="Voor iedereen">
        <Text>
          Er staat geen burgerservicenummer in Maatwerk. Wij gebruiken één cookie: die onthoudt dat
          u bent ingelogd, en verdwijnt als u de browser sluit. Wij volgen u niet.
        </Text>
        <Text>
          Wilt u weten wat er over u staat, of klopt er iets niet? Vraag het uw jobhunter of
          adviseur. Bent u het niet eens met het antwoord? Dan kunt u een klacht indienen bij de
          Autoriteit Persoonsgegevens.
        </Text>
      </Section>
    </Page>
  )
}
