import { JOBHUNTER, type Staff } from './office.ts'
import {
  codeOf,
  fillProfile,
  openCandidate,
  openTab,
  recordFact,
  recordYes,
  screenAndRelease,
} from './profile.ts'
import { assignPeople, uploadFile } from './register.ts'
import { NAME, REGISTER_ROWS } from './someone.ts'

/** From a row of a register file to a profile that employers may see, with what cover needs; gives its code. */
export async function becomeVisible(staff: Staff, today: string): Promise<string> {
  const { manager, jobhunter } = staff
  await uploadFile(manager, REGISTER_ROWS)
  await assignPeople(manager, [NAME], JOBHUNTER.name)

  await openCandidate(jobhunter, NAME)
  await openTab(jobhunter, 'Profiel')
  await fillProfile(jobhunter)
  await openTab(jobhunter, 'Feiten')
  await recordFact(jobhunter, 'Loonwaarde', async (page) => {
    await page.getByLabel('Loonwaarde').fill('60')
    await page.getByLabel('Gemeten op').fill('2026-05-20')
  })
  await recordFact(jobhunter, 'Doelgroep loonkostensubsidie', async (page) => {
    await page.getByLabel('Ja', { exact: true }).check()
    await page.getByLabel('Op welke dag gold dat?').fill('2026-05-20')
  })
  await openTab(jobhunter, 'Vrijgave')
  await screenAndRelease(jobhunter, today)
  await openTab(jobhunter, 'Het ja')
  await recordYes(jobhunter)
  return codeOf(jobhunter)
}
