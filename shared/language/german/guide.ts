import type { Catalogue } from '#shared/language/catalogue'

/** The screen Guide. */
export const guide = {
  Scope: 'Umfang',
  'The server: its logic, its data and what it promises to callers':
    'Der Server: seine Logik, seine Daten und was er Aufrufern verspricht',
  'The server and the page, and the seam between them':
    'Der Server und die Seite und die Naht zwischen beiden',
  'The contract holds when real data comes through it':
    'Der Vertrag hält, wenn echte Daten hindurchgehen',
  'A person can use the feature from one end to the other':
    'Ein Mensch kann die Funktion von Anfang bis Ende benutzen',
  Attention: 'Aufmerk\u00adsamkeit',
  'Stays on one layer and goes far down': 'Bleibt auf einer Schicht und geht weit hinunter',
  'Changes between layers many times a day': 'Wechselt oft am Tag zwischen den Schichten',
  Ownership: 'Zuständigkeit',
  'The API and the data, without the finish of the interface':
    'Die API und die Daten, ohne den Schliff der Oberfläche',
  'The whole way a person takes through a feature':
    'Der ganze Weg, den ein Mensch durch eine Funktion nimmt',
  'When something breaks': 'Wenn etwas kaputtgeht',
  'You like to follow the request and look at the data on its way':
    'Du folgst gern der Anfrage und siehst dir die Daten unterwegs an',
  'You like to see what the user sees, and put that right':
    'Du siehst gern, was man am Bildschirm sieht, und bringst das in Ordnung',
  'When you are asked what is yours': 'Wenn du gefragt wirst, was deins ist',
  'You point at the endpoint and the tables behind it':
    'Du zeigst auf den Endpunkt und die Tabellen dahinter',
  'You click through the feature from its first screen':
    'Du klickst dich vom ersten Bildschirm an durch die Funktion',
  'When you learn': 'Wenn du lernst',
  'You would rather know one thing deeply, and then the next':
    'Du kennst lieber eine Sache gründlich und dann die nächste',
  'You would rather have two sides in hand, and both somewhat later':
    'Du hast lieber zwei Seiten in der Hand und beide etwas später',
  'Do I decide for good?': 'Entscheide ich mich für immer?',
  'No. A lean says where the next months are well spent. What you learn on one side stays useful on the other.':
    'Nein. Eine Neigung sagt, wo die nächsten Monate gut angelegt sind. Was du auf der einen Seite lernst, hilft auch auf der anderen.',
  'Does a backend developer need no front end?': 'Braucht man im Backend gar kein Frontend?',
  'A light understanding helps: what a page calls, and what it needs back. Building the page is somebody else’s work.':
    'Ein wenig Verständnis hilft: was eine Seite aufruft und was sie zurückbraucht. Die Seite zu bauen ist die Arbeit anderer.',
  'Does full stack mean knowing everything?': 'Heißt Full Stack, alles zu können?',
  'No. It means that a feature works for a person when you say it is done. You switch between the layers more often, and the way through them is yours.':
    'Nein. Es heißt, dass eine Funktion für einen Menschen läuft, wenn du sie fertig nennst. Du wechselst öfter zwischen den Schichten, und der Weg hindurch ist deiner.',
  'Which is easier to begin with?': 'Womit fängt es sich leichter an?',
  'Backend, in that it starts narrower. That says nothing about which you will like.':
    'Mit Backend, insofern es schmaler beginnt. Das sagt nichts darüber, was dir gefallen wird.',
  'Should pay decide?': 'Soll das Gehalt entscheiden?',
  'It can weigh in. Full stack often pays more at the same level, reliable backends pay very well, and both reach the top of the ladder.':
    'Es kann mitreden. Full Stack zahlt auf gleicher Stufe oft mehr, verlässliches Backend zahlt sehr gut, und beide führen bis ganz nach oben.',
  'I enjoyed both. What then?': 'Ich habe beides gern gemacht. Und jetzt?',
  'Then the line hangs straight, and that is a result, too. Look at what gave you energy while you were debugging, and let the next month be the tie-breaker.':
    'Dann hängt das Lot gerade, und auch das ist ein Ergebnis. Sieh nach, was dir bei der Fehlersuche Energie gab, und lass den nächsten Monat das Stechen sein.',
  'The posting says one thing and the interview another. Whom do I believe?':
    'Die Anzeige sagt dies und das Gespräch jenes. Wem glaube ich?',
  'The scope. Ask what was built last month, and who built which part of it.':
    'Dem Umfang. Frag, was letzten Monat gebaut wurde und wer welchen Teil davon gebaut hat.',
  'Knows what a screen asks for, and when': 'Weiß, was ein Bildschirm anfragt und wann',
  'Builds the screens: HTML, CSS and JavaScript': 'Baut die Bildschirme: HTML, CSS und JavaScript',
  'Rules and endpoints are the heart of the job': 'Regeln und Endpunkte sind der Kern der Arbeit',
  'APIs and services, and joining them to each other':
    'APIs und Dienste und wie man sie miteinander verbindet',
  'Contracts that say what goes wrong and can change version':
    'Verträge, die Fehler benennen und ihre Version wechseln können',
  'The same contracts, tried from the screen that calls them':
    'Dieselben Verträge, erprobt vom Bildschirm aus, der sie aufruft',
  'Database management': 'Datenbanken',
  'Schemas, queries, indexes, and data that stays whole':
    'Schemata, Abfragen, Indizes und Daten, die heil bleiben',
  'Models in the shape that the screens need': 'Modelle in der Form, die die Bildschirme brauchen',
  'Fewer things, in depth: the server and its services':
    'Weniger Dinge, dafür tief: der Server und seine Dienste',
  'More things, more lightly: the page and the server together':
    'Mehr Dinge, dafür leichter: Seite und Server zusammen',
  'what a page is made of': 'woraus eine Seite besteht',
  'how it looks': 'wie sie aussieht',
  'what it does': 'was sie tut',
  'Backend or full stack, side by side': 'Backend oder Full\u00a0Stack, Seite an Seite',
  'One role looks after the server and its data. The other takes a feature all the way from the data to the screen. Neither is the better answer; it is a choice of how to spend your days.':
    'Die eine Rolle kümmert sich um den Server und seine Daten. Die andere trägt eine Funktion den ganzen Weg von den Daten bis zum Bildschirm. Keine ist die bessere Antwort; es ist die Wahl, womit du deine Tage verbringst.',
  'Retold in our own words from the guide “Full Stack vs Backend Developer: Roles, Skills, Pay”. Foundations: MDN Web Docs.':
    'In eigenen Worten nacherzählt nach dem Leitfaden „Full Stack vs Backend Developer: Roles, Skills, Pay“. Grundlagen: MDN Web Docs.',
  'The roles': 'Die Rollen',
  'Skill areas': 'Bereiche',
  Choosing: 'Die Wahl',
  Learning: 'Lernen',
  'Pay and seniority': 'Gehalt und Stufen',
  'Job postings': 'Stellenanzeigen',
  'The one-month test': 'Der Monat als Test',
  Foundations: 'Grundlagen',
  Questions: 'Fragen',
  'A month shows which work draws you in. You pick one small idea, such as a task app or a blog, and build it in the order below. After each step you say how much you enjoyed it.':
    'Ein Monat zeigt, welche Arbeit dich anzieht. Du nimmst eine kleine Idee, etwa eine Aufgaben-App oder ein Blog, und baust sie in der Reihenfolge unten. Nach jedem Schritt sagst du, wie gern du ihn gemacht hast.',
  'If the first two steps were the better ones, you lean backend. If joining the layers and polishing were, you lean full stack.':
    'Waren die ersten beiden Schritte die besseren, neigst du zum Backend. Waren es das Verbinden der Schichten und der Schliff, neigst du zu Full Stack.',
  'Full stack is the steeper start, because two sides are learned at once. Backend starts narrower and then goes deep. Neither is ever finished, so what counts is which of them you like to go on with.':
    'Full Stack beginnt steiler, weil man zwei Seiten zugleich lernt. Backend beginnt schmaler und geht dann in die Tiefe. Fertig wird man mit keinem von beiden, es zählt also, womit du gern weitermachst.',
  'At the same level full stack often pays more, because the scope is wider. Backend pays very well wherever reliability matters.':
    'Auf gleicher Stufe zahlt Full Stack oft mehr, weil der Umfang größer ist. Backend zahlt sehr gut, wo Zuverlässigkeit zählt.',
  'Both lead to staff and principal roles. On the way, senior backend people lead architecture and the flow of data; senior full-stack people lead delivery across both layers.':
    'Beide führen zu Rollen wie Staff und Principal. Auf dem Weg dorthin leiten erfahrene Leute im Backend die Architektur und den Fluss der Daten, erfahrene Leute in Full Stack die Umsetzung über beide Schichten.',
  '“API design” and “database management” point to backend; “UI integration” and “end-to-end delivery” to full stack. The label in the title varies from company to company, so let the described scope decide. Postings, in the sidebar, marks such wording for you.':
    '„API design“ und „database management“ weisen auf Backend, „UI integration“ und „end-to-end delivery“ auf Full Stack. Die Bezeichnung im Titel wechselt von Firma zu Firma, lass also den beschriebenen Umfang entscheiden. Solche Wendungen markiert dir „Stellenanzeigen“ in der Seitenleiste.',
  'If HTML, CSS and JavaScript are shaky, refresh them first. Both roles stand on them: one builds with them, the other has to understand who is calling.':
    'Wenn HTML, CSS und JavaScript wackeln, frische sie zuerst auf. Beide Rollen stehen darauf: Die eine baut damit, die andere muss verstehen, wer da aufruft.',
  'database management': 'Datenbanken',
  'No minutes are logged yet. Each area fills as you log them.':
    'Noch sind keine Minuten erfasst. Jeder Bereich füllt sich, wenn du welche erfasst.',
  'Most of your minutes so far: {area}, {minutes}.':
    'Die meisten Minuten bisher: {area}, {minutes}.',
  'You have worked in all five areas.': 'Du hast in allen fünf Bereichen gearbeitet.',
  'You have not touched {areas} yet.': 'Noch nicht berührt: {areas}.',
  'You, so far: requests and data in {data}, what the user sees in {interface}.':
    'Du, bisher: Anfragen und Daten in {data}, das Sichtbare in {interface}.',
  '{count} notes': { one: '{count} Notiz', other: '{count} Notizen' },
  'Skill areas and your minutes': 'Bereiche und deine Minuten',
  Area: 'Bereich',
  You: 'Du',
  light: 'am Rande',
  working: 'solide',
  core: 'im Kern',
  '{name} on MDN Web Docs': '{name} bei MDN Web Docs',
  'On this page': 'Auf dieser Seite',
  'Where they part': 'Wo sie sich trennen',
  'Five skill areas': 'Fünf Bereiche',
  'How to read the weights': 'Wie man die Gewichte liest',
  'The longer the string, the more of the job it is: light, working, core. In your own column it is minutes.':
    'Je länger die Schnur, desto mehr macht es von der Arbeit aus: am Rande, solide, im Kern. In deiner eigenen Spalte sind es Minuten.',
  'Signals to choose by': 'Signale für die Wahl',
  'Watch your debugging': 'Achte auf deine Fehlersuche',
  'What gives you energy while you hunt a fault is worth more than any list of skills.':
    'Was dir beim Jagen eines Fehlers Energie gibt, ist mehr wert als jede Liste von Fähigkeiten.',
  Signals: 'Signale',
  'The learning curve': 'Die Lernkurve',
  'Reading job postings': 'Stellenanzeigen lesen',
  'Opens in your browser': 'Öffnet sich im Browser',
  'Everything else in Plumbline works offline; these pages need a connection.':
    'Alles andere in Plumbline läuft offline; diese Seiten brauchen eine Verbindung.',
  'Questions and answers': 'Fragen und Antworten',
} as const satisfies Catalogue
