import { Page, Section, titled } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'

export const meta = () => titled('Toegankelijkheid')

export default function AccessibilityPage() {
  return (
    <Page
      title="Toegankelijkheid"
      lead="Iedereen moet Maatwerk kunnen gebruiken. Ook met een schermlezer, met alleen een toetsenbord of op een kleine telefoon."
    >
      <Section title="Wat wij doen">
        <Text>
          Wij bouwen volgens WCAG 2.2, niveau AA. Dat is de afspraak voor websites van de overheid.
          Bij elke verandering controleert een programma alle pagina’s. De pagina’s werken ook
          zonder JavaScript, met vergroting tot 200 procent, op een scherm van 360 punten breed en
          op papier.
        </Text>
      </Section>
      <Section title="Wat nog niet zeker is">
        <Text>
          Een programma vindt niet alles. Een onderzoek door een onafhankelijk bureau en door mensen
          met een beperking moet nog komen. Daarom noemen wij Maatwerk nog niet helemaal
          toegankelijk.
        </Text>
      </Section>
      <Section title="Loopt u ergens tegenaan?">
        <Text>
          Vertel het uw adviseur, jobhunter of teammanager. Die helpt u meteen verder, en geeft door
          wat er beter moet.
        </Text>
      </Section>
    </Page>
  )
}
