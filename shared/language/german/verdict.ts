import type { Catalogue } from '#shared/language/catalogue'

/** The verdict and its evidence. */
export const verdict = {
  'a slight lean': 'eine leichte Neigung',
  'a clear lean': 'eine deutliche Neigung',
  'a strong lean': 'eine starke Neigung',
  'a lean': 'eine Neigung',
  '{lean} to {side}': '{lean} zu {side}',
  'The steps still to rate can tip the line to either side, so it hangs straight until then.':
    'Die Schritte ohne Bewertung können das Lot noch zu jeder Seite ziehen, darum hängt es bis dahin gerade.',
  'You rated the idea {idea} and building the backend {backend}: a mean of {mean} for the backend side.':
    'Die Idee hast du mit {idea} bewertet und den Bau des Backends mit {backend}: im Mittel {mean} für die Backend-Seite.',
  'The front end has {frontEnd} and the polish {polish}: a mean of {mean} for the full-stack side.':
    'Das Frontend hat {frontEnd} und der Feinschliff {polish}: im Mittel {mean} für die Full-Stack-Seite.',
  'The difference is 0, so neither side pulls harder.':
    'Der Abstand ist 0, also zieht keine Seite stärker.',
  'The difference is {points} towards {side}, on a scale that ends at 4: {lean}.':
    'Der Abstand ist {points} in Richtung {side}, auf einer Skala bis 4: {lean}.',
  'No step has a rating yet.': 'Noch kein Schritt ist bewertet.',
  'So far you rated {steps}.': 'Bisher bewertet: {steps}.',
  '{rating} for {step}': '{rating} für {step}',
  'Even with {ratings}, the backend side would have a mean of {backend} and the full-stack side {fullStack}: a difference of {points} towards {side}. No rating still to come can change the side.':
    'Selbst mit {ratings} käme die Backend-Seite im Mittel auf {backend} und die Full-Stack-Seite auf {fullStack}: ein Abstand von {points} in Richtung {side}. Keine Bewertung, die noch kommt, kann die Seite ändern.',
  'Both are valid. The question is only how you like to spend your working days, and another month may well answer it differently.':
    'Beides ist richtig. Die Frage ist nur, wie du deine Arbeitstage gern verbringst, und ein anderer Monat kann sie gut anders beantworten.',
  'A backend month: keep the interface as it is and go deeper on the server. Grow the contract of your API, tune one slow query, make errors and retries dependable, and put it online with logs you trust.':
    'Ein Backend-Monat: Lass die Oberfläche, wie sie ist, und geh auf dem Server in die Tiefe. Baue die Schnittstelle deiner API aus, beschleunige eine langsame Abfrage, mach Fehler und Wiederholungen verlässlich und stell alles online, mit Logs, denen du traust.',
  'A full-stack month: pick one feature and carry it the whole way, from the table to the screen. Shape the data for what the page needs, connect the two, and polish it until someone else can use it.':
    'Ein Full-Stack-Monat: Nimm eine Funktion und bring sie den ganzen Weg, von der Tabelle bis zum Bildschirm. Forme die Daten so, wie die Seite sie braucht, verbinde beides und feile daran, bis jemand anders es benutzen kann.',
  'so far': 'bisher',
  'Step 4 spans both layers, and its rating counts to the full-stack side as a whole.':
    'Schritt 4 umfasst beide Ebenen, und seine Bewertung zählt ganz zur Full-Stack-Seite.',
  'Step 4 spans both layers: you logged {parts}. In the verdict its rating counts to the full-stack side as a whole.':
    'Schritt 4 umfasst beide Ebenen: Erfasst hast du {parts}. Im Fazit zählt seine Bewertung ganz zur Full-Stack-Seite.',
  '{minutes} on backend tasks': '{minutes} für Backend-Aufgaben',
  '{minutes} on front-end tasks': '{minutes} für Frontend-Aufgaben',
  '{minutes} on tasks of both layers': '{minutes} für Aufgaben beider Ebenen',
  'Speaks for neither side': 'Spricht für keine Seite',
  'There is none.': 'Es gibt keine.',
  Evidence: 'Belege',
  'Counter-evidence': 'Gegenbelege',
  'Evidence for backend': 'Belege für Backend',
  'Evidence for full stack': 'Belege für Full Stack',
  'Nothing that was logged or written points to backend.':
    'Nichts, was erfasst oder geschrieben wurde, weist zum Backend.',
  'Nothing that was logged or written points to full stack.':
    'Nichts, was erfasst oder geschrieben wurde, weist zu Full Stack.',
  '{change} on step {step}, from {from} to {to}, would make it {lean}.':
    '{change} bei Schritt {step}, von {from} auf {to}, ergäbe: {lean}.',
  'One point more': 'Ein Punkt mehr',
  'One point less': 'Ein Punkt weniger',
  'Two points more': 'Zwei Punkte mehr',
  'Two points less': 'Zwei Punkte weniger',
  'Three points more': 'Drei Punkte mehr',
  'Three points less': 'Drei Punkte weniger',
  'Four points more': 'Vier Punkte mehr',
  'Four points less': 'Vier Punkte weniger',
  'deeper on the server': 'tiefer in den Server',
  'end to end': 'von Anfang bis Ende',
  'a tie-breaker week': 'eine Stichwoche',
  'Each step was rated from 1, disliked, to 5, loved. The last rating of a step counts; earlier ones are kept as history.':
    'Jeder Schritt wurde von 1 (ungern gemacht) bis 5 (sehr gern gemacht) bewertet. Die letzte Bewertung eines Schritts zählt; frühere bleiben als Verlauf erhalten.',
  'Steps 1 and 2 stand for the backend side, steps 3 and 4 for the full-stack side. The mean of the one pair minus the mean of the other gives the difference, from 4 towards backend to 4 towards full stack.':
    'Die Schritte 1 und 2 stehen für die Backend-Seite, die Schritte 3 und 4 für die Full-Stack-Seite. Das Mittel des einen Paars minus das Mittel des anderen ergibt den Abstand, von 4 in Richtung Backend bis 4 in Richtung Full Stack.',
  'No difference is balanced, half a point a slight lean, 1 or 1.5 a clear one, 2 and more a strong one. While ratings are missing it is undecided, unless none of them could change the side.':
    'Kein Abstand heißt ausgeglichen, ein halber Punkt ist eine leichte Neigung, 1 oder 1,5 eine deutliche, 2 und mehr eine starke. Solange Bewertungen fehlen, bleibt es offen, außer keine davon könnte die Seite ändern.',
  'Evidence from the days stands beside the ratings. It is never added to them, and nothing is claimed from fewer than three entries.':
    'Belege aus den Tagen stehen neben den Bewertungen. Sie werden nie dazugerechnet, und aus weniger als drei Einträgen wird nichts gefolgert.',
  'lean backend': 'Neigung zum Backend',
  'lean full stack': 'Neigung zu Full Stack',
  balanced: 'ausgeglichen',
  'not yet decided': 'noch offen',
  'the idea': 'Idee',
  'building the backend': 'Bau des Backends',
  'the front end': 'Frontend',
  'the polish': 'Feinschliff',
  'Still to rate: step {step}, {title}.': 'Noch zu bewerten: Schritt {step}, {title}.',
  'Still to rate: steps {steps}.': 'Noch zu bewerten: Schritte {steps}.',
  'A tie-breaker week: two equal pieces of work, one deep in the server and one that people see, two evenings each. Say beforehand what would settle it, and rate the steps afresh at the end.':
    'Eine Stichwoche: zwei gleich große Arbeiten, eine tief im Server und eine, die man sieht, je zwei Abende. Sag vorher, was den Ausschlag gäbe, und bewerte die Schritte am Ende neu.',
  'Nothing points here or elsewhere yet: some steps are still to rate.':
    'Noch weist nichts hierhin oder anderswohin: Einige Schritte sind noch zu bewerten.',
  'Your ratings put both sides level, so this sets them side by side once more.':
    'Deine Bewertungen sehen beide Seiten gleichauf, darum stellt das sie noch einmal nebeneinander.',
  'Your ratings put both sides level, so this is as well founded as the other.':
    'Deine Bewertungen sehen beide Seiten gleichauf, darum ist das so gut begründet wie das andere.',
  'Your ratings point the other way. This is as valid, and shows whether they do so again.':
    'Deine Bewertungen weisen in die andere Richtung. Das hier ist genauso richtig und zeigt, ob sie es wieder tun.',
  'Your ratings point to {side}, whatever the ones still to come say.':
    'Deine Bewertungen weisen zu {side}, was auch immer die noch fehlenden sagen.',
  'Your ratings point to {side}: {lean}.': 'Deine Bewertungen weisen zu {side}: {lean}.',
  'No step is rated above 2. That can come from this idea or this month rather than from either side, so a second try with a different small idea would be worth more than the difference between low numbers.':
    'Kein Schritt ist besser als 2 bewertet. Das kann eher an dieser Idee oder diesem Monat liegen als an einer der Seiten. Ein zweiter Versuch mit einer anderen kleinen Idee wäre mehr wert als der Abstand zwischen niedrigen Zahlen.',
  'You rated the front end {frontEnd} and the polish {polish}, but building the backend only {backend}. Full-stack work keeps you on the server for a good part of the week, so this looks more like a pull towards front-end work than towards both layers.':
    'Das Frontend hast du mit {frontEnd} bewertet und den Feinschliff mit {polish}, den Bau des Backends aber nur mit {backend}. Full-Stack-Arbeit hält dich einen guten Teil der Woche am Server, darum sieht das eher nach einem Hang zur Frontend-Arbeit aus als zu beiden Ebenen.',
  'Choosing an idea is not server work yet, and its rating alone decides here. Without step 1, the backend at {backend} stands against {fullStack} for steps 3 and 4: {lean}.':
    'Eine Idee zu wählen ist noch keine Serverarbeit, und allein diese Bewertung entscheidet hier. Ohne Schritt 1 steht das Backend mit {backend} gegen {fullStack} für die Schritte 3 und 4: {lean}.',
  'All four steps have the same rating, {rating}, so the ratings cannot tell the two sides apart. What you wrote on the days of each step may say more than these numbers.':
    'Alle vier Schritte haben dieselbe Bewertung, {rating}, darum können die Bewertungen die Seiten nicht unterscheiden. Was du an den Tagen jedes Schritts geschrieben hast, sagt vielleicht mehr als diese Zahlen.',
  'Weighted by minutes': 'Nach Minuten gewichtet',
  '{step} {rating} for {minutes}': '{step} {rating} für {minutes}',
  'Each rating counts within its side by the minutes logged on the step: {steps}.':
    'Jede Bewertung zählt innerhalb ihrer Seite nach den Minuten, die für den Schritt erfasst sind: {steps}.',
  'It takes logged minutes on both sides, steps 1 and 2 and steps 3 and 4.':
    'Dafür braucht es erfasste Minuten auf beiden Seiten, Schritte 1 und 2 und Schritte 3 und 4.',
  'Without step 1': 'Ohne Schritt 1',
  'The idea is left out, so building the backend, {backend}, stands alone against the mean of {frontEnd} and {polish}.':
    'Die Idee bleibt außen vor, darum steht der Bau des Backends mit {backend} allein gegen das Mittel von {frontEnd} und {polish}.',
  'The idea, rated {idea}, is left out, so building the backend, {backend}, stands alone against the mean of {frontEnd} and {polish}.':
    'Die Idee, bewertet mit {idea}, bleibt außen vor, darum steht der Bau des Backends mit {backend} allein gegen das Mittel von {frontEnd} und {polish}.',
  'no difference': 'kein Abstand',
  'a difference of {points} towards {side}': 'ein Abstand von {points} in Richtung {side}',
  'That is {backend} for backend and {fullStack} for full stack: {difference}.':
    'Das macht {backend} für Backend und {fullStack} für Full Stack: {difference}.',
  '{work} at {rating}, not rated yet': '{work} bei {rating}, noch nicht bewertet',
  '{work} at {rating}, not {before}': '{work} bei {rating} statt {before}',
  'Suppose {ratings}.': 'Angenommen: {ratings}.',
  'Choose another rating for a step to see where the line would hang.':
    'Wähle für einen Schritt eine andere Bewertung, um zu sehen, wie das Lot hinge.',
  'All steps it takes are rated.': 'Alle nötigen Schritte sind bewertet.',
  'Last two weeks': 'Letzte zwei Wochen',
  'No step is rated yet.': 'Noch kein Schritt ist bewertet.',
  'No step of the backend side was rated from {first} to {last}, the two weeks up to your latest rating.':
    'Von {first} bis {last}, den zwei Wochen bis zu deiner letzten Bewertung, wurde kein Schritt der Backend-Seite bewertet.',
  'No step of the full-stack side was rated from {first} to {last}, the two weeks up to your latest rating.':
    'Von {first} bis {last}, den zwei Wochen bis zu deiner letzten Bewertung, wurde kein Schritt der Full-Stack-Seite bewertet.',
  'Only ratings given from {first} to {last} count, the two weeks up to your latest one: {ratings}.':
    'Nur Bewertungen von {first} bis {last} zählen, den zwei Wochen bis zu deiner letzten: {ratings}.',
  'Not only the last ratings': 'Nicht nur die letzten Bewertungen',
  'No step was rated more than once, so nothing would differ.':
    'Kein Schritt wurde mehr als einmal bewertet, es würde sich also nichts ändern.',
  '{step} {ratings}, a mean of {mean}': '{step} {ratings}, im Mittel {mean}',
  'Earlier ratings count as much as the last: {ratings}.':
    'Frühere Bewertungen zählen so viel wie die letzte: {ratings}.',
  'What if: {lean}. The side stays the same.': 'Was wäre, wenn: {lean}. Die Seite bleibt dieselbe.',
  'What if: {lean}. As it stands: {now}.': 'Was wäre, wenn: {lean}. Wie es jetzt steht: {now}.',
  'Step 4 split by layer': 'Schritt 4 nach Ebenen geteilt',
  'Of {total} logged on step 4, {backend} went into backend tasks. Its rating, {polish}, counts to the backend side with that part and to the full-stack side with the rest; {idea} and {server} count to the one and {frontEnd} to the other in full.':
    'Von {total}, die für Schritt 4 erfasst sind, gingen {backend} in Backend-Aufgaben. Seine Bewertung, {polish}, zählt mit diesem Teil zur Backend-Seite und mit dem Rest zur Full-Stack-Seite; {idea} und {server} zählen ganz zur einen, {frontEnd} ganz zur anderen.',
  'No minutes are logged on step 4, so there is nothing to split it by.':
    'Für Schritt 4 sind keine Minuten erfasst, also gibt es nichts, wonach man ihn teilen könnte.',
  'What if: a dashed line hanging straight.':
    'Was wäre, wenn: eine gestrichelte Linie, die gerade hängt.',
  'What if: a dashed line leaning towards {side}, {clarity}.':
    'Was wäre, wenn: eine gestrichelte Linie, die sich {clarity} in Richtung {side} neigt.',
  'Plumb line hanging straight; which way it leans is not shown yet.':
    'Das Lot hängt gerade; wohin es sich neigt, wird noch nicht gezeigt.',
  'Plumb line drawn in dashes, hanging straight: not decided yet.':
    'Das Lot ist gestrichelt und hängt gerade: noch offen.',
  'Plumb line hanging straight: balanced.': 'Das Lot hängt gerade: ausgeglichen.',
  'by how much is open until all steps are rated':
    'wie weit, ist offen, bis alle Schritte bewertet sind',
  'Plumb line leaning towards {side}, {how}. Straight down means balanced.':
    'Das Lot neigt sich in Richtung {side}, {how}. Gerade nach unten heißt ausgeglichen.',
  slightly: 'leicht',
  clearly: 'deutlich',
  strongly: 'stark',
  '{means}: too close to tell them apart.': '{means}: zu nah beieinander, um sie zu unterscheiden.',
  'too little so far': 'bisher zu wenig',
  even: 'gleichauf',
  'slightly towards {side}': 'leicht in Richtung {side}',
  'clearly towards {side}': 'deutlich in Richtung {side}',
  'strongly towards {side}': 'stark in Richtung {side}',
  none: 'keine',
  'step {step} by its minutes': 'Schritt {step} nach den Minuten',
  'no days': 'keine Tage',
  'Not rated, {days} so far; from three days on they can be compared.':
    'Nicht bewertet, bisher {days}; ab drei Tagen lassen sie sich vergleichen.',
  'Rated {said}, {days} so far; from three days on they can be compared.':
    'Mit {said} bewertet, bisher {days}; ab drei Tagen lassen sie sich vergleichen.',
  'Not rated, lived {points}.': 'Nicht bewertet, erlebt {points}.',
  'Rated {said}, lived {points}: {gap}.': 'Mit {said} bewertet, erlebt {points}: {gap}.',
  'about the same': 'etwa gleich',
  'said more than lived, by {points}': 'mehr gesagt als erlebt, um {points}',
  'said less than lived, by {points}': 'weniger gesagt als erlebt, um {points}',
  'said much more than lived, by {points}': 'viel mehr gesagt als erlebt, um {points}',
  'said much less than lived, by {points}': 'viel weniger gesagt als erlebt, um {points}',
  'A day with more energy than the middle of both means speaks for its side, one with less for the other.':
    'Ein Tag mit mehr Energie als die Mitte beider Mittelwerte spricht für seine Seite, einer mit weniger für die andere.',
  'A day with more engagement than the middle of both means speaks for its side, one with less for the other.':
    'Ein Tag mit mehr Engagement als die Mitte beider Mittelwerte spricht für seine Seite, einer mit weniger für die andere.',
  'Guess before the start': 'Vermutung vor dem Start',
  'A guess was made before the work, and can colour the ratings that follow: it is never more than slight. A rating above the middle of all four speaks for its side, one below it for the other.':
    'Eine Vermutung entstand vor der Arbeit und kann die Bewertungen danach färben: Sie zählt nie mehr als leicht. Eine Bewertung über der Mitte aller vier spricht für ihre Seite, eine darunter für die andere.',
  'Minutes against plan': 'Minuten gegen Plan',
  'A task that took longer than planned speaks for its side, one that took less for the other. It may have drawn you in or held you up: minutes cannot tell which.':
    'Eine Aufgabe, die länger dauerte als geplant, spricht für ihre Seite, eine kürzere für die andere. Sie kann dich gefesselt oder aufgehalten haben: Minuten verraten nicht, welches von beiden.',
  'Request flow and data speak for the backend, what the user sees for full stack. What there was to debug depends on the step, so the counts of both sides are given.':
    'Anfragen und Daten sprechen für das Backend, was man sieht für Full Stack. Wo es Fehler zu suchen gab, hängt vom Schritt ab, darum stehen die Zahlen beider Seiten da.',
  'Postings you kept': 'Behaltene Stellenanzeigen',
  'A posting speaks for the side whose work it asks for. It says what is asked for, never what you enjoy.':
    'Eine Stellenanzeige spricht für die Seite, deren Arbeit sie sucht. Sie sagt, was gesucht wird, nie, was du gern machst.',
  'Ratings that changed': 'Geänderte Bewertungen',
  'A rating raised later speaks for its side, one lowered for the other.':
    'Eine später erhöhte Bewertung spricht für ihre Seite, eine gesenkte für die andere.',
  'You did not guess before the start.': 'Du hast vor dem Start nichts vermutet.',
  'Guessed {side}': 'Vermutet: {side}',
  'You guessed {side}. With ratings of all four steps it can be compared with them.':
    'Du hast {side} vermutet. Sind alle vier Schritte bewertet, lässt sich das vergleichen.',
  'You guessed {side}; the ratings are balanced.':
    'Du hast {side} vermutet; die Bewertungen sind ausgeglichen.',
  'You guessed {side}; the ratings point there too.':
    'Du hast {side} vermutet; die Bewertungen weisen auch dorthin.',
  'You guessed {side}; the ratings point to {other}, against what you expected.':
    'Du hast {side} vermutet; die Bewertungen weisen zu {other}, anders als erwartet.',
  'Step {step} rated {value}': 'Schritt {step} mit {value} bewertet',
  'Finished tasks with minutes: {backend} of steps 1 and 2, {fullStack} of steps 3 and 4 so far; from three of each on this can say something.':
    'Fertige Aufgaben mit Minuten: bisher {backend} aus Schritt 1 und 2, {fullStack} aus Schritt 3 und 4; ab je drei sagt das etwas.',
  'Finished tasks took {backend} in steps 1 and 2, {fullStack} in steps 3 and 4. Most of all minutes went into {areas}.':
    'Fertige Aufgaben brauchten {backend} in Schritt 1 und 2, {fullStack} in Schritt 3 und 4. Die meisten Minuten gingen in: {areas}.',
  '{spent} for {planned} planned': '{spent} statt geplanter {planned}',
  '{minutes} on “{title}”, step {step}: {measure} in all':
    '{minutes} für „{title}“, Schritt {step}: insgesamt {measure}',
  'the server side': 'Serverseite',
  'the database': 'Datenbank',
  planning: 'Planung',
  'Notes that name either data or what the user sees: {notes} so far; from three on this can say something.':
    'Notizen, die Daten oder das Sichtbare nennen: bisher {notes}; ab drei sagt das etwas.',
  '{count} of {all}': '{count} von {all}',
  'Notes that name request flow and data: {data} of {all}; what the user sees: {seen}. That is {backend} on days of steps 1 and 2, {fullStack} on days of steps 3 and 4.':
    'Notizen, die Anfragen und Daten nennen: {data} von {all}; was man sieht: {seen}. Das sind {backend} an Tagen der Schritte 1 und 2, {fullStack} an Tagen der Schritte 3 und 4.',
  '{data} to {seen}': '{data} zu {seen}',
  'Postings that ask for one side: {postings} so far; from three on this can say something about the market.':
    'Stellenanzeigen, die eine Seite suchen: bisher {postings}; ab drei sagt das etwas über den Markt.',
  'Postings that ask for backend work: {backend} of {all}; for full-stack work: {fullStack}. That is the market you looked at, not what you enjoyed.':
    'Stellenanzeigen für Backend-Arbeit: {backend} von {all}; für Full-Stack-Arbeit: {fullStack}. Das ist der Markt, den du dir angesehen hast, nicht das, was du gern gemacht hast.',
  'Ratings changed later: {ratings} so far; from three on this can say something.':
    'Später geänderte Bewertungen: bisher {ratings}; ab drei sagt das etwas.',
  '{ratings} ratings changed one given before; together they moved neither side.':
    '{ratings} Bewertungen haben eine frühere geändert; zusammen haben sie keine Seite bewegt.',
  '{ratings} ratings changed one given before; together they moved the difference of the sides by {points} towards {side}.':
    '{ratings} Bewertungen haben eine frühere geändert; zusammen haben sie den Abstand der Seiten um {points} in Richtung {side} bewegt.',
  'Step {step} from {from} to {value}': 'Schritt {step} von {from} auf {value}',
  'Days with energy noted: {backend} of steps 1 and 2, {fullStack} of steps 3 and 4 so far; from three of each on this can say something.':
    'Tage mit notierter Energie: bisher {backend} aus Schritt 1 und 2, {fullStack} aus Schritt 3 und 4; ab je drei sagt das etwas.',
  'Mean energy was {backend} on the {backendDays} days of steps 1 and 2, {fullStack} on the {fullStackDays} days of steps 3 and 4':
    'Die mittlere Energie lag bei {backend} an den {backendDays} Tagen der Schritte 1 und 2, bei {fullStack} an den {fullStackDays} Tagen der Schritte 3 und 4',
  'Days with engagement noted: {backend} of steps 1 and 2, {fullStack} of steps 3 and 4 so far; from three of each on this can say something.':
    'Tage mit notiertem Engagement: bisher {backend} aus Schritt 1 und 2, {fullStack} aus Schritt 3 und 4; ab je drei sagt das etwas.',
  'Mean engagement was {backend} on the {backendDays} days of steps 1 and 2, {fullStack} on the {fullStackDays} days of steps 3 and 4':
    'Das mittlere Engagement lag bei {backend} an den {backendDays} Tagen der Schritte 1 und 2, bei {fullStack} an den {fullStackDays} Tagen der Schritte 3 und 4',
  'Moving between layers': 'Wechsel zwischen Ebenen',
  'Full-stack work moves between layers more often. So more energy than the middle of both means speaks for full stack on a day on both layers, and for the backend on a day on one.':
    'Full-Stack-Arbeit wechselt öfter zwischen den Ebenen. Mehr Energie als die Mitte beider Mittelwerte spricht darum an einem Tag auf beiden Ebenen für Full Stack und an einem Tag auf einer für das Backend.',
  'One layer': 'Eine Ebene',
  'Both layers': 'Beide Ebenen',
  'In steps 3 and 4: {shared} of those {days}.': 'In Schritt 3 und 4: {shared} von diesen {days}.',
  'Days with energy noted: {backend} on one layer, {fullStack} on both layers so far; from three of each on this can say something.':
    'Tage mit notierter Energie: bisher {backend} auf einer Ebene, {fullStack} auf beiden Ebenen; ab je drei sagt das etwas.',
  'Mean energy was {backend} on the {backendDays} days on one layer, {fullStack} on the {fullStackDays} days on both layers':
    'Die mittlere Energie lag bei {backend} an den {backendDays} Tagen auf einer Ebene, bei {fullStack} an den {fullStackDays} Tagen auf beiden Ebenen',
  'A slight lean': 'Eine leichte Neigung',
  'A clear lean': 'Eine deutliche Neigung',
  'A strong lean': 'Eine starke Neigung',
  'Settled early': 'Vorzeitig entschieden',
  'Not settled': 'Noch nicht entschieden',
  'not rated': 'nicht bewertet',
  'rated today': 'heute bewertet',
  'rated {day}': 'bewertet am {day}',
  '{value} on {day}': '{value} am {day}',
  'before: {ratings}': 'vorher: {ratings}',
  'Shown before step 4 begins.': 'Gezeigt, bevor Schritt 4 beginnt.',
  'Hide it again': 'Wieder ausblenden',
  'The line hangs straight for now': 'Das Lot hängt vorerst gerade',
  'A lean you can see tends to pull the next rating its way. So this one stays out of sight until step 4 begins, and each step gets an honest look. Keep rating as you go: what you say now counts then.':
    'Eine Neigung, die man sieht, zieht die nächste Bewertung gern zu sich. Darum bleibt sie verborgen, bis Schritt 4 beginnt, und jeder Schritt bekommt einen ehrlichen Blick. Bewerte einfach weiter: Was du jetzt sagst, zählt dann.',
  '{count} of 4 steps are rated.': {
    one: '{count} von 4 Schritten ist bewertet.',
    other: '{count} von 4 Schritten sind bewertet.',
  },
  'Show it anyway': 'Trotzdem zeigen',
  'A next month, either way': 'Ein nächster Monat, so oder so',
  'Plan this week': 'Diese Woche planen',
  'Plan this month': 'Diesen Monat planen',
  Suggested: 'Vorschlag',
  'Begins {day} unless you change it': 'Beginnt am {day}, wenn du nichts änderst',
  'Ratings of step {step}, {title}': 'Bewertungen von Schritt {step}, {title}',
  'Notes and history of step {step}': 'Notizen und Verlauf von Schritt {step}',
  today: 'heute',
  '{value} of 5, {day}': '{value} von 5, {day}',
  '{value} of 5, {day}, earlier': '{value} von 5, {day}, früher',
  'Why? A sentence is enough.': 'Warum? Ein Satz genügt.',
  'Backend side': 'Backend-Seite',
  'Full-stack side': 'Full-Stack-Seite',
  mean: 'Mittel',
  'What if': 'Was wäre, wenn',
  'How much did you enjoy each step?': 'Wie gern hast du jeden Schritt gemacht?',
  '1 disliked, 5 loved': '1 ungern, 5 sehr gern',
  'Nothing to weigh yet': 'Noch nichts zu wägen',
  'When you have worked on a step, say how much you enjoyed it, from 1 to 5. Your four ratings are all that moves this line, and you can change each of them as you go.':
    'Wenn du an einem Schritt gearbeitet hast, sag, wie gern du ihn gemacht hast, von 1 bis 5. Nur deine vier Bewertungen bewegen dieses Lot, und du kannst jede jederzeit ändern.',
  'The line hangs straight until step 4 begins, so that it does not steer your ratings.':
    'Das Lot hängt gerade, bis Schritt 4 beginnt, damit es deine Bewertungen nicht lenkt.',
  'What would change it': 'Was es ändern würde',
  'Read this with care': 'Mit Vorsicht zu lesen',
  'Plumb line': 'Lot',
  'Decision record': 'Entscheidungsprotokoll',
  'For neither side': 'Für keine Seite',
  'So far': 'Bisher',
  'For {side}': 'Für {side}',
  'Against, for {side}': 'Dagegen, für {side}',
  'Show all {count}': 'Alle {count} zeigen',
  'Open in Reflections': 'In Reflexionen öffnen',
  'It stands beside the ratings and is never added to them.':
    'Sie stehen neben den Bewertungen und werden nie dazugerechnet.',
  'Too little so far': 'Bisher zu wenig',
  'Said and lived': 'Gesagt und erlebt',
  'The rating of each step beside the mean of its days: energy and engagement, both as 1 to 5.':
    'Die Bewertung jedes Schritts neben dem Mittel seiner Tage: Energie und Engagement, beides von 1 bis 5.',
  Said: 'Gesagt',
  Lived: 'Erlebt',
  Gap: 'Unterschied',
  'no rating': 'keine Bewertung',
  'too few days': 'zu wenige Tage',
  'of step {step}': 'von Schritt {step}',
  'Step {step}, {title}, rated {value} of 5': 'Schritt {step}, {title}, bewertet mit {value} von 5',
  'for {side}': 'für {side}',
  'for neither': 'für keine',
  'Entries behind {title}': 'Einträge hinter {title}',
  'Too little to go by': 'Zu wenig, um etwas zu sagen',
  slight: 'leicht',
  clear: 'deutlich',
  strong: 'stark',
  Ratings: 'Bewertungen',
  'Not rated.': 'Nicht bewertet.',
  'Ratings of step {step}': 'Bewertungen von Schritt {step}',
  counts: 'zählt',
  earlier: 'früher',
  '{value} of 5': '{value} von 5',
  'Days of step {step}': 'Tage von Schritt {step}',
  'Back to the verdict': 'Zurück zum Fazit',
  'Copy as Markdown': 'Als Markdown kopieren',
  Print: 'Drucken',
  'Decision record of “{title}”, {first} to {last}':
    'Entscheidungsprotokoll von „{title}“, {first} bis {last}',
  'How it was reached': 'Wie es zustande kam',
  '{step}. {name} at': '{step}. {name} bei',
  'What if step {step}, {title}, were rated, 1 to 5':
    'Was wäre, wenn Schritt {step}, {title}, so bewertet wäre, 1 bis 5',
  'The dashed line shows it.': 'Die gestrichelte Linie zeigt es.',
  Reset: 'Zurücksetzen',
  'The same month, read another way. Nothing of it is stored, and it is gone when you leave this page.':
    'Derselbe Monat, anders gelesen. Nichts davon wird gespeichert, und es ist weg, wenn du die Seite verlässt.',
  'Read the ratings another way': 'Die Bewertungen anders lesen',
  'Other ratings': 'Andere Bewertungen',
  'Pick a small idea': 'Eine kleine Idee wählen',
  'Build a backend first': 'Zuerst ein Backend bauen',
  'Add a simple front end': 'Ein einfaches Frontend ergänzen',
  'Polish both layers': 'Beide Ebenen verfeinern',
  Polish: 'Feinschliff',
  'The rating of step {step}': 'Die Bewertung von Schritt {step}',
  'The note': 'Die Notiz',
} as const satisfies Catalogue
