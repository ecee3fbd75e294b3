/** Words that say nothing about the work, for a search engine. Only function words: no verb or noun of a job is in it. */
export const DUTCH_STOP_WORDS: readonly string[] = [
  ...'de het een en of maar want dus als dan dat die dit deze er hier daar waar'.split(' '),
  ...'ik jij je u hij zij ze wij we jullie hen hun haar hem mij me ons onze mijn jouw uw zijn'.split(
    ' ',
  ),
  ...'in op aan bij met van voor door naar uit over om te tot tegen tussen onder zonder per via'.split(
    ' ',
  ),
  ...'is waren ben bent wordt worden werd heeft hebben heb had kan kunnen moet moeten mag mogen'.split(
    ' ',
  ),
  ...'zal zullen zou wil willen gaat gaan ook nog al wel niet geen zo heel erg meer veel iets iemand'.split(
    ' ',
  ),
  ...'wie wat hoe toen nu ja nee omdat terwijl zoals toch even graag eens men zich zelf'.split(' '),
]
