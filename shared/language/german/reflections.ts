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
  Neither: 'Keines von beiden',
  'The step most of the day went into.': 'Der Schritt, in den der größte Teil des Tages ging.',
  'Words of your own, to find this entry by.':
    'Eigene Wörter, unter denen du diesen Eintrag findest.',
  'A few words, if the day has a name.': 'Ein paar Worte, wenn der Tag einen Namen hat.',
  'Two minutes are enough. Markdown works here.': 'Zwei Minuten genügen. Markdown geht hier.',
  'request flow and data': 'Anfragen und Daten',
  'what the user sees': 'was man am Bildschirm sieht',
  neither: 'keines von beiden',
  '{value} of {highest}': '{value} von {highest}',
  'Step {step}, {name}': 'Schritt {step}, {name}',
  'Energy {value}': 'Energie {value}',
  'Energy {from} to {to}': 'Energie {from} bis {to}',
  'Energy {value} or more': 'Energie ab {value}',
  'Energy {value} or less': 'Energie bis {value}',
  'From {day}': 'Ab {day}',
  'Until {day}': 'Bis {day}',
  'nothing logged': 'nichts erfasst',
  'nothing written': 'nichts geschrieben',
  'No planned day has passed yet': 'Noch ist kein geplanter Tag vergangen',
  '{kept} of {count} planned days kept': {
    one: '{kept} von {count} geplanten Tag eingehalten',
    other: '{kept} von {count} geplanten Tagen eingehalten',
  },
  'Save reflection': 'Reflexion speichern',
  'Entries of the day, {number}': 'Einträge des Tages, {number}',
  'New entry': 'Neuer Eintrag',
  'Begun at {time}': 'Begonnen um {time}',
  'Keys 1 to {number}': 'Tasten 1 bis {number}',
  '{label}, if you like': '{label}, wenn du magst',
  'none yet': 'keine',
  '{label}: marks and preview': '{label}: Auszeichnung und Vorschau',
  Code: 'Code',
  List: 'Liste',
  'Numbered list': 'Nummerierte Liste',
  Quote: 'Zitat',
  '{label}, as they read': '{label}, wie sie sich lesen',
  'Nothing written yet.': 'Noch nichts geschrieben.',
  'Nothing written yet': 'Noch nichts geschrieben',
  'Stored as you write': 'Speichert laufend',
  'Saving…': 'Speichert …',
  Saved: 'Gespeichert',
  'Saved at {time}': 'Gespeichert um {time}',
  'Stored, not in the journal yet, at {time}': 'Gespeichert um {time}, noch nicht im Journal',
  'Not saved yet, your words stay here. {reason}':
    'Noch nicht gespeichert, deine Worte bleiben hier. {reason}',

  'Your answer': 'Deine Antwort',
  'Another question': 'Noch eine Frage',
  'Your own questions': 'Deine eigenen Fragen',
  'They take turns with ours, and every second day begins with one of yours.':
    'Sie wechseln sich mit unseren ab, und jeder zweite Tag beginnt mit einer von deinen.',
  'What would you like to be asked?': 'Was möchtest du gefragt werden?',
  'Asked in': 'Gefragt in',
  'Any step': 'Jedem Schritt',
  'Step of “{title}”': 'Schritt von „{title}“',
  'Add the question "{text}"': 'Frage „{text}“ hinzufügen',
  'Change the question "{text}"': 'Frage „{text}“ ändern',
  'Remove the question "{text}"': 'Frage „{text}“ entfernen',
  'The question': 'Die Frage',

  'Search reflections': 'Reflexionen durchsuchen',
  'Search text or #tag': 'Text oder #Schlagwort',
  'Searching…': 'Sucht …',
  '{number} with similar words': '{number} mit ähnlichen Wörtern',
  '{found} of {all} found': '{found} von {all} gefunden',
  'No entry matches': 'Kein Eintrag passt',
  'Show all entries': 'Alle Einträge zeigen',
  'Every filter has to hold. Take one away, or widen it.':
    'Jeder Filter muss zutreffen. Nimm einen weg, oder fass ihn weiter.',
  'Nothing holds every word of “{words}”. Try fewer words, or only their beginnings.':
    'Nichts enthält alle Wörter von „{words}“. Versuch es mit weniger Wörtern oder nur mit ihren Anfängen.',
  'Nothing holds every word of “{words}”. Try fewer words, or only their beginnings; or take a filter away.':
    'Nichts enthält alle Wörter von „{words}“. Versuch es mit weniger Wörtern oder nur mit ihren Anfängen, oder nimm einen Filter weg.',
  'Nothing holds “{words}”. Try only its beginning, or another word.':
    'Nichts enthält „{words}“. Versuch es nur mit dem Anfang oder mit einem anderen Wort.',
  'Nothing holds “{words}”. Try only its beginning, or another word; or take a filter away.':
    'Nichts enthält „{words}“. Versuch es nur mit dem Anfang oder mit einem anderen Wort, oder nimm einen Filter weg.',
  Filter: 'Filter',
  Filters: 'Filter',
  'Filter reflections': 'Reflexionen filtern',
  'Clear all': 'Alle entfernen',
  'Energy from': 'Energie von',
  'Energy to': 'Energie bis',
  Any: 'Beliebig',
  'All days': 'Alle Tage',
  'The last 7 days': 'Die letzten 7 Tage',
  'The last 30 days': 'Die letzten 30 Tage',
  'Between two days': 'Zwischen zwei Tagen',

  Write: 'Schreiben',
  'Write about a day': 'Über einen Tag schreiben',
  'Write about today': 'Über heute schreiben',
  'Two minutes after a session are enough. What you write collects here by day, to read, search and compare.':
    'Zwei Minuten nach einer Sitzung genügen. Was du schreibst, sammelt sich hier nach Tagen, zum Lesen, Suchen und Vergleichen.',
  'Today, {day}': 'Heute, {day}',
  'Yesterday, {day}': 'Gestern, {day}',
  '{day}, {minutes} logged': '{day}, {minutes} erfasst',
  'Another day…': 'Anderer Tag …',
  'Today or any day before it.': 'Heute oder ein Tag davor.',

  Entries: 'Einträge',
  Entry: 'Eintrag',
  'Reflections, newest first': 'Reflexionen, neueste zuerst',
  'Energy {level}': 'Energie {level}',
  'Older entry': 'Älterer Eintrag',
  'Newer entry': 'Neuerer Eintrag',
  More: 'Mehr',
  'Add an entry to {day}': 'Eintrag zu {day} hinzufügen',
  'Edit “{title}”': '„{title}“ bearbeiten',
  'Delete “{title}”': '„{title}“ löschen',
  'Delete entry': 'Eintrag löschen',
  'Entry of {day} deleted': 'Eintrag vom {day} gelöscht',
  Facts: 'Fakten',
  'Show entries with #{tag}': 'Einträge mit #{tag} zeigen',
  '{minutes}, as planned': '{minutes}, wie geplant',
  '{minutes}, {difference} over plan': '{minutes}, {difference} über Plan',
  '{minutes}, {difference} under plan': '{minutes}, {difference} unter Plan',
  'Worked on': 'Gearbeitet an',
  'Look back': 'Rückblick',
  'A week ago': 'Vor einer Woche',
  'About a week ago': 'Vor etwa einer Woche',
  'Where step {step} began': 'Wo Schritt {step} begann',

  'Days of the month': 'Tage des Monats',
  'Show as table': 'Als Tabelle zeigen',
  'Nothing was logged or written this month.':
    'In diesem Monat wurde nichts erfasst oder geschrieben.',
  'Days with something logged or written': 'Tage, an denen etwas erfasst oder geschrieben wurde',
  'Larger dots mean more minutes': 'Größere Punkte heißen mehr Minuten',
  written: 'geschrieben',
  'only logged': 'nur erfasst',
  Consistency: 'Beständigkeit',
  'Steadiness {points} of 100': 'Stetigkeit {points} von 100',
  '{points} of 100': '{points} von 100',
  'Days off do not count. One missed day takes little, and days you keep bring it back.':
    'Freie Tage zählen nicht. Ein verpasster Tag kostet wenig, und eingehaltene Tage holen ihn auf.',
  'The year {year}': 'Das Jahr {year}',
  '{entries} in {year}, {minutes}': '{entries} im Jahr {year}, {minutes}',
  '{number} in {month}': '{number} im {month}',
  'No reflections in {year} yet.': 'Noch keine Reflexionen im Jahr {year}.',
  'Reflections in {year}: {months}. Larger dots mean more minutes.':
    'Reflexionen im Jahr {year}: {months}. Größere Punkte heißen mehr Minuten.',
} as const satisfies Catalogue
