import type { Catalogue } from '#shared/language/catalogue'

/** Writing, reading and searching reflections. */
export const reflections = {
  'What did you leave out of the idea, and how hard was that?':
    'Was hast du aus der Idee weggelassen, und wie schwer fiel das?',
  'How would you explain the idea in two sentences?':
    'Wie würdest du die Idee in zwei Sätzen erklären?',
  'Which part of the data was hardest to decide on?':
    'Welcher Teil der Daten war am schwersten zu entscheiden?',
  'What did you once know and had to look up again?':
    'Was wusstest du einmal und musstest es wieder nachschlagen?',
  'Which part of the month do you look forward to, and which not?':
    'Auf welchen Teil des Monats freust du dich, auf welchen nicht?',
  'Which decision took longer than you thought it would?':
    'Welche Entscheidung dauerte länger, als du dachtest?',
  'What did a request do that you did not expect?':
    'Was hat eine Anfrage getan, das du nicht erwartet hattest?',
  'Where did you look first when an answer was wrong?':
    'Wo hast du zuerst nachgesehen, als eine Antwort falsch war?',
  'What would you change in the table if you began again?':
    'Was würdest du an der Tabelle ändern, wenn du neu anfingst?',
  'Which error was hardest to put into words for the caller?':
    'Welcher Fehler ließ sich für den Aufrufer am schwersten in Worte fassen?',
  'None of this shows on a screen yet. How is that for you?':
    'Nichts davon ist schon auf einem Bildschirm zu sehen. Wie ist das für dich?',
  'When would you have gone on, and when were you glad to stop?':
    'Wann hättest du weitergemacht, und wann warst du froh, aufzuhören?',
  'How was it to see your own data on a page?':
    'Wie war es, deine eigenen Daten auf einer Seite zu sehen?',
  'When something broke, how did you find the layer it was in?':
    'Als etwas kaputtging: Wie hast du die Schicht gefunden, in der es lag?',
  'How often did you move between page and server, and how was it?':
    'Wie oft bist du zwischen Seite und Server gewechselt, und wie war das?',
  'Which detail of the page took your time, and was it worth it?':
    'Welche Einzelheit der Seite hat Zeit gekostet, und war sie es wert?',
  'What did you learn about your endpoints by calling them?':
    'Was hast du über deine Endpunkte gelernt, indem du sie aufgerufen hast?',
  'What would you show somebody first, and what not yet?':
    'Was würdest du jemandem zuerst zeigen, und was noch nicht?',
  'Which edge case had you not thought of before?':
    'An welchen Grenzfall hattest du vorher nicht gedacht?',
  'How did you decide that something was good enough?':
    'Woran hast du gemerkt, dass etwas gut genug ist?',
  'How did you try to break it, and what happened?':
    'Wie hast du versucht, es kaputt zu machen, und was geschah?',
  'Was today’s repair in the page, the server or both? How was it?':
    'War die heutige Reparatur in der Seite, im Server oder in beidem? Wie war sie?',
  'What does a person know while they wait for an answer?':
    'Was weiß jemand, während er auf eine Antwort wartet?',
  'Which part of the polish would you do again tomorrow?':
    'Welchen Teil des Schliffs würdest du morgen wieder machen?',
  'When did time pass quickly, and when did it drag?':
    'Wann verging die Zeit schnell, und wann zog sie sich?',
  'What did you put off?': 'Was hast du aufgeschoben?',
  'What would you tell a friend about today’s work?':
    'Was würdest du Freunden über die heutige Arbeit erzählen?',
  'If you could choose freely, what would tomorrow begin with?':
    'Wenn du frei wählen könntest: Womit würde morgen beginnen?',
  'How the work left you, whatever came of it.':
    'Wie dich die Arbeit zurückließ, was auch immer dabei herauskam.',
  Drained: 'Erschöpft',
  Charged: 'Aufgeladen',
  'How much of your attention the work held.': 'Wie viel deiner Aufmerksamkeit die Arbeit hielt.',
  Bored: 'Gelangweilt',
  Absorbed: 'Vertieft',
  'What gave you energy while debugging?': 'Was hat dir bei der Fehlersuche Energie gegeben?',
  'Leave it open on a day without debugging.': 'Lass es an einem Tag ohne Fehlersuche offen.',
  'Request flow and data': 'Anfragen und Daten',
  'What the user sees': 'Was man am Bildschirm sieht',
  Both: 'Beides',
  Neither: 'Keines von beiden',
  Step: 'Schritt',
  'The step most of the day went into.': 'Der Schritt, in den der größte Teil des Tages ging.',
  Tags: 'Schlagwörter',
  'Words of your own, to find this entry by.':
    'Eigene Wörter, unter denen du diesen Eintrag findest.',
  'A few words, if the day has a name.': 'Ein paar Worte, wenn der Tag einen Namen hat.',
  Notes: 'Notizen',
  'Two minutes are enough. Markdown works here.': 'Zwei Minuten genügen. Markdown geht hier.',
  'request flow and data': 'Anfragen und Daten',
  'what the user sees': 'was man am Bildschirm sieht',
  both: 'beides',
  neither: 'keines von beiden',
  '{value} of {highest}': '{value} von {highest}',
  'Step {step}, {name}': 'Schritt {step}, {name}',
  'Energy {value}': 'Energie {value}',
  'Energy {from} to {to}': 'Energie {from} bis {to}',
  'Energy {value} or more': 'Energie ab {value}',
  'Energy {value} or less': 'Energie bis {value}',
  'From {day}': 'Ab {day}',
  'Until {day}': 'Bis {day}',
  '{minutes} logged': '{minutes} erfasst',
  'nothing logged': 'nichts erfasst',
  'nothing written': 'nichts geschrieben',
  'No planned day has passed yet': 'Noch ist kein geplanter Tag vergangen',
  '{kept} of {count} planned days kept': {
    one: '{kept} von {count} geplanten Tag eingehalten',
    other: '{kept} von {count} geplanten Tagen eingehalten',
  },
} as const satisfies Catalogue
