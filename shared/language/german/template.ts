import type { Catalogue } from '#shared/language/catalogue'

/** The four steps and their tasks. */
export const template = {
  'Put the {product} on half a page': 'Die {product} auf einer halben Seite',
  'Write down who it is for, what they do with it and what it will not do. One kind of record, {things}, is enough for a month.\n\nIdeas that come up later go on a list called *Later*, at the end of the same file.':
    'Schreib auf, für wen sie ist, was man mit ihr tut und was sie nicht können wird. Eine Art von Daten reicht für einen Monat: {things}.\n\nIdeen, die später kommen, wandern auf eine Liste namens *Später* am Ende derselben Datei.',
  'Half a page says who it is for, what it does and three things it leaves out.':
    'Eine halbe Seite sagt, für wen sie ist, was sie tut und welche drei Dinge sie weglässt.',
  'Refresh HTML, CSS and JavaScript': 'HTML, CSS und JavaScript auffrischen',
  'MDN Web Docs covers all three. Type the examples yourself and change one thing in each.\n\n- HTML: headings, lists, forms and their labels\n- CSS: the box model, spacing, one column\n- JavaScript: functions, arrays of objects, `fetch` and promises':
    'MDN Web Docs behandelt alle drei. Tippe die Beispiele selbst ab und ändere in jedem etwas.\n\n- HTML: Überschriften, Listen, Formulare und ihre Beschriftungen\n- CSS: das Box-Modell, Abstände, eine Spalte\n- JavaScript: Funktionen, Arrays von Objekten, `fetch` und Promises',
  'A page of yours shows a list that JavaScript made from an array of three {things}.':
    'Eine Seite von dir zeigt drei {things} als Liste, die JavaScript aus einem Array gemacht hat.',
  'Sketch the data of {a thing}': 'Daten skizzieren für {a thing}',
  'Start with {fields}, and an `id` that the database hands out. For each field decide its type, its longest value and whether it may be empty. A real record shows what is missing:\n\n```json\n{example}\n```':
    'Fang mit {fields} an und einer `id`, die die Datenbank vergibt. Entscheide für jedes Feld, welchen Typ und welche Höchstlänge es hat und ob es leer sein darf. Ein echter Datensatz zeigt, was fehlt:\n\n```json\n{example}\n```',
  'Each field of {a thing} has a type, a limit and an answer to “may it be empty?”.':
    'Für {a thing} hat jedes Feld Typ, Grenze und eine Antwort auf „Darf es leer sein?“.',
  'Read how two public APIs answer': 'Zwei öffentliche APIs lesen',
  'Take two services you use and look up in their documentation how they list things, how they create one, and what an error looks like. Contracts of others are the quickest way to find out what you like in one.':
    'Nimm zwei Dienste, die du benutzt, und lies in ihrer Dokumentation nach, wie sie Dinge auflisten, wie sie eines anlegen und wie ein Fehler aussieht. An fremden Schnittstellen merkst du am schnellsten, was dir an einer gefällt.',
  'You have noted one choice to copy and one to avoid, each with its reason.':
    'Eine Entscheidung zum Abschauen und eine zum Vermeiden sind notiert, jede mit Grund.',
  'Write the contract of both endpoints': 'Beide Endpunkte als Vertrag beschreiben',
  'Two endpoints are the whole backend:\n\n- `GET {path}` answers with the {things}, newest first\n- `POST {path}` takes {a thing} and answers with what was stored\n\nWrite down one request and one answer for each, and every error with its status code.':
    'Zwei Endpunkte sind das ganze Backend:\n\n- `GET {path}` liefert die {things}, die neuesten zuerst\n- `POST {path}` nimmt {a thing} an und antwortet mit dem, was gespeichert wurde\n\nSchreib für jeden eine Anfrage und eine Antwort auf, dazu jeden Fehler mit seinem Statuscode.',
  'Someone else could call both endpoints with nothing but this page.':
    'Wer nur diese Seite kennt, könnte beide Endpunkte aufrufen.',
  'Set up the repository and the tools': 'Repository und Werkzeuge einrichten',
  'Choose a language, a server library and a database that you can have running today; a database in a single file, such as SQLite, is enough. Write the command that starts the project into the README while you still remember it.':
    'Wähle eine Sprache, eine Server-Bibliothek und eine Datenbank, die heute noch laufen können; eine Datenbank in einer einzigen Datei wie SQLite genügt. Schreib den Befehl, der das Projekt startet, in die README, solange du ihn noch weißt.',
  'A fresh clone starts with one command, and the README names it.':
    'Ein frischer Klon startet mit einem Befehl, und die README nennt ihn.',
  'Start a server that answers': 'Einen Server starten, der antwortet',
  'For now it gives every request the same fixed answer. Log each one as a line with method, path, status and duration: you will read these lines all month.':
    'Vorerst gibt er auf jede Anfrage dieselbe feste Antwort. Schreib jede als eine Zeile ins Log, mit Methode, Pfad, Status und Dauer: Diese Zeilen liest du den ganzen Monat.',
  'The answer arrives in a browser, and each request leaves one line in the log.':
    'Die Antwort kommt im Browser an, und jede Anfrage hinterlässt eine Zeile im Log.',
  'Create the {things} table': 'Tabelle für {things} anlegen',
  'Turn your sketch into a schema: column types, what may not be empty, the key. Keep it as a file in the repository, so that the table can be thrown away and made again, then put three {things} in by hand.':
    'Mach aus deiner Skizze ein Schema: Spaltentypen, was nicht leer sein darf, den Schlüssel. Bewahre es als Datei im Repository auf, damit du die Tabelle wegwerfen und neu anlegen kannst, und trag dann von Hand drei {things} ein.',
  'One command makes a database with the table {table}, and a query shows three rows.':
    'Ein Befehl erzeugt eine Datenbank mit der Tabelle {table}, und eine Abfrage zeigt drei Zeilen.',
  'Endpoint one: list {things}': 'Endpunkt eins: {things} auflisten',
  'Answer `GET {path}` from a few {things} in memory, in exactly the shape of your contract. The database comes later and the shape stays. Look at the status, the content type and the answer for no {things} at all.':
    'Beantworte `GET {path}` vorerst aus dem Speicher: Ein paar {things} genügen, genau in der Form deines Vertrags. Die Datenbank kommt später, die Form bleibt. Sieh dir Status, Inhaltstyp und die Antwort an, wenn es noch keine {things} gibt.',
  'GET {path} answers 200 with the {things} as JSON, or with an empty list.':
    'GET {path} antwortet mit 200 und liefert die {things} als JSON oder eine leere Liste.',
  'Endpoint two: create {a thing}': 'Endpunkt zwei: {a thing} anlegen',
  'Read the body of `POST {path}`, give the new {thing} its `id`, keep it and answer 201 with all of it. Send this one first:\n\n```json\n{example}\n```':
    'Lies den Inhalt von `POST {path}`, gib dem neuen {thing} seine `id`, behalte ihn und antworte mit 201 und allem, was er enthält. Schick als Erstes das hier:\n\n```json\n{example}\n```',
  'After one POST to {path}, endpoint one lists the new {thing} with its id.':
    'Nach einem POST an {path} listet Endpunkt eins den neuen {thing} mit seiner id auf.',
  'Connect both endpoints to the database': 'Beide Endpunkte mit der Datenbank verbinden',
  'Replace the {things} in memory with the table `{table}`. Hand values to a query as parameters, never as pieces of its text. If a caller can tell that anything moved, find out why.':
    'Ersetze die {things} im Speicher durch die Tabelle `{table}`. Gib Werte als Parameter an eine Abfrage, nie als Stücke ihres Textes. Wenn ein Aufrufer merkt, dass etwas umgezogen ist, finde heraus, warum.',
  'Stop the server and start it again: every {thing} is still listed.':
    'Halte den Server an und starte ihn neu: Jeder {thing} steht noch in der Liste.',
  'Validate input and return clear errors': 'Eingaben prüfen, Fehler klar benennen',
  'Check every field before it reaches the database. An error names the field and what was expected, with the status your contract promises. Try at least:\n\n- `{main}` missing, empty and far too long\n- a value of the wrong type\n- a body that is not JSON at all':
    'Prüfe jedes Feld, bevor es die Datenbank erreicht. Ein Fehler nennt das Feld und das, was erwartet wurde, mit dem Status aus deinem Vertrag. Versuche mindestens:\n\n- `{main}` fehlt, ist leer und viel zu lang\n- ein Wert vom falschen Typ\n- ein Inhalt, der gar kein JSON ist',
  'Each of these requests gets a 4xx answer that says why, and none adds a row.':
    'Jede dieser Anfragen bekommt eine 4xx-Antwort mit Grund, und keine legt eine Zeile an.',
  'Test both endpoints with real data': 'Beide Endpunkte mit echten Daten testen',
  'Write a handful of tests that call the running server: list, create, list again, and three requests it has to refuse. Then send ten real {things} and read the answers closely. Made-up data hides what real data shows.':
    'Schreib eine Handvoll Tests, die den laufenden Server aufrufen: auflisten, anlegen, wieder auflisten und drei Anfragen, die er ablehnen muss. Schick dann zehn echte {things} und lies die Antworten genau. Erfundene Daten verbergen, was echte zeigen.',
  'One command runs the tests, and ten real {things} come back as they went in.':
    'Ein Befehl führt die Tests aus, und zehn echte {things} kommen so zurück, wie sie hineingingen.',
  'Make a bare page and fetch the {things}': 'Nackte Seite bauen und {things} laden',
  'One HTML file and one script are enough. Let your own server deliver them: a page from another origin may not read its answers until the server allows it. Put the answer of endpoint one on the page as raw text first.':
    'Eine HTML-Datei und ein Skript genügen. Lass sie von deinem eigenen Server ausliefern: Eine Seite von woanders darf seine Antworten erst lesen, wenn der Server es erlaubt. Zeig die Antwort von Endpunkt eins zuerst als rohen Text.',
  'The page shows the raw answer, and the network panel of the browser shows the call.':
    'Die Seite zeigt die rohe Antwort, und der Netzwerkbereich des Browsers zeigt den Aufruf.',
  'Draw the list of {things}': 'Liste der {things} zeichnen',
  'Make one element for each {thing} and set its text with `textContent`, so that nothing a person typed is read as HTML. Decide which of {fields} to show, and which one the eye meets first.':
    'Erzeuge für jeden {thing} ein Element und setze seinen Text mit `textContent`, damit nichts Getipptes als HTML gelesen wird. Entscheide, was du davon zeigst und worauf das Auge zuerst fällt: {fields}.',
  'The page shows every {thing} that endpoint one returns, newest first.':
    'Die Seite zeigt jeden {thing}, den Endpunkt eins liefert, die neuesten zuerst.',
  'Build the form for a new {thing}': 'Formular für einen neuen {thing} bauen',
  'Every field has a label that stays visible and the kind of input that suits its data. Let the browser check what it can; the server keeps the last word. Enter sends the form.':
    'Jedes Feld hat eine Beschriftung, die sichtbar bleibt, und die Art von Eingabe, die zu seinen Daten passt. Lass den Browser prüfen, was er kann; der Server behält das letzte Wort. Die Eingabetaste schickt das Formular ab.',
  'All fields can be filled with the keyboard, and an empty {main} is not sent.':
    'Alle Felder lassen sich mit der Tastatur füllen, und ein leeres Feld {main} geht nicht ab.',
  'Send the form, show the new {thing}': 'Absenden und den neuen {thing} zeigen',
  'Send the values to endpoint two as JSON, wait for the answer and add the {thing} to the list without loading the page again. Show what the server returned rather than what was typed: the two can differ.':
    'Schick die Werte als JSON an Endpunkt zwei, warte auf die Antwort und setze den {thing} auf die Liste, ohne die Seite neu zu laden. Zeig, was der Server zurückgab, nicht das Getippte: Beides kann sich unterscheiden.',
  'A new {thing} appears in the list without a reload, and is still there after one.':
    'Ein neuer {thing} steht ohne Neuladen in der Liste und ist auch danach noch da.',
  'Style the page: one column': 'Die Seite gestalten: eine Spalte',
  'One column, one typeface, three sizes and plenty of space go a long way. Make the window as narrow as a phone now and then; nothing may scroll sideways.':
    'Eine Spalte, eine Schrift, drei Größen und viel Platz bringen dich weit. Mach das Fenster zwischendurch so schmal wie ein Telefon; nichts darf seitlich rollen.',
  'From the width of a phone to a full screen, all of it can be read.':
    'Von der Breite eines Telefons bis zum ganzen Bildschirm lässt sich alles lesen.',
  'Find {things} as you type': '{things} beim Tippen finden',
  'Filter the list that the page already has; a third endpoint is not needed. Decide about capital letters and accents, and about what to say when nothing matches.':
    'Filtere die Liste, die die Seite schon hat; ein dritter Endpunkt ist nicht nötig. Entscheide über Großbuchstaben und Akzente und darüber, was dort steht, wenn nichts passt.',
  'Typing part of a {main} leaves the {things} that contain it; clearing brings all back.':
    'Tippt man einen Teil von {main}, bleiben die {things}, die ihn enthalten; Leeren bringt alle zurück.',
  'Walk the whole journey in a browser': 'Den ganzen Weg im Browser gehen',
  'Begin with an empty database and use the {product} like someone who has never seen it: add five real {things}, reload, restart the server, come back. Write down each moment in which you hesitate. That is your list for step 4.':
    'Beginne mit leerer Datenbank und benutze die {product} wie jemand, der sie nie gesehen hat: fünf echte {things} anlegen, neu laden, den Server neu starten, wiederkommen. Schreib jeden Moment auf, in dem du zögerst. Das ist deine Liste für Schritt 4.',
  'Five {things} went from the form to the database and back, and rough spots are noted.':
    'Fünf {things} gingen vom Formular in die Datenbank und zurück, raue Stellen sind notiert.',
  'Show loading and empty states': 'Laden und leere Listen zeigen',
  'Make the server wait two seconds before each answer. The page says that it is waiting, and a second press of the button sends nothing. With no {things} yet, it says what belongs there and how to add the first.':
    'Lass den Server vor jeder Antwort zwei Sekunden warten. Die Seite sagt, dass sie wartet, und ein zweiter Druck auf den Knopf sendet nichts. Gibt es noch keine {things}, sagt sie, was dorthin gehört und wie man etwas anlegt.',
  'On a slow connection one can always tell whether the page is waiting, empty or ready.':
    'Bei langsamer Verbindung sieht man immer, ob die Seite wartet, leer oder bereit ist.',
  'Explain errors and let a save be retried': 'Fehler erklären, erneut speichern lassen',
  'Stop the server and save {a thing}. The page says in plain words what happened, keeps what was typed and offers another try. An error from the server appears beside the field it names.\n\nOne trap: a save whose answer got lost may have arrived all the same. A key that the page sends along lets the server recognise the second try.':
    'Halte den Server an und speichere {a thing}. Die Seite sagt in klaren Worten, was passiert ist, behält das Getippte und bietet einen neuen Versuch an. Ein Fehler vom Server erscheint neben dem Feld, das er nennt.\n\nEine Falle: Geht nur die Antwort verloren, kann das Gespeicherte trotzdem angekommen sein. An einem mitgeschickten Schlüssel erkennt der Server den zweiten Versuch.',
  'Nothing typed is lost while the server is down, and a retry stores the {thing} once.':
    'Auch ohne Server geht nichts Getipptes verloren; ein neuer Versuch speichert den {thing} einmal.',
  'Try long text and odd characters': 'Lange Texte und seltsame Zeichen',
  'Enter this as `{main}` and follow it through form, request, table and list:\n\n```text\n{awkward}\n```\n\nThen try one of a thousand letters, one of spaces only and one with line breaks.':
    'Gib das hier als `{main}` ein und verfolge es durch Formular, Anfrage, Tabelle und Liste:\n\n```text\n{awkward}\n```\n\nVersuche dann einen Text mit tausend Buchstaben, einen nur aus Leerzeichen und einen mit Zeilenumbrüchen.',
  'Each is either shown exactly as it was typed or refused with a reason.':
    'Jeder wird genau so gezeigt, wie er getippt wurde, oder mit einem Grund abgelehnt.',
  'Set timeouts and limits on the server': 'Zeitlimits und Grenzen am Server setzen',
  'Decide how large a body may be, how many {things} one answer holds and how long a query may take. Then push against each limit: a huge body, a thousand rows, a caller that never finishes sending.':
    'Entscheide, wie groß eine Anfrage sein darf, wie viele {things} eine Antwort enthält und wie lange eine Abfrage dauern darf. Geh dann an jede Grenze: ein riesiger Inhalt, tausend Zeilen, ein Aufrufer, der nie fertig sendet.',
  'The contract names each limit, and reaching one gets a clear answer.':
    'Der Vertrag nennt jede Grenze, und wer sie erreicht, bekommt eine klare Antwort.',
  'Use all of it without a mouse': 'Alles ohne Maus benutzen',
  'Put the mouse away and add {a thing}. Can you always see where the focus is, does it follow the reading order, and where is it after a save? The accessibility panel of the browser shows the name that each control has for a screen reader.':
    'Leg die Maus weg und füge {a thing} hinzu. Siehst du immer, wo der Fokus ist, folgt er der Lesereihenfolge, und wo ist er nach dem Speichern? Der Bereich zur Barrierefreiheit im Browser zeigt, welchen Namen jedes Element für einen Screenreader hat.',
  'The keyboard alone adds {a thing} and mends a mistake, and every control has a name.':
    'Allein mit der Tastatur kann man {a thing} anlegen und berichtigen, und jedes Element hat einen Namen.',
  'Put the {product} online': 'Die {product} online stellen',
  'Choose a host that runs your server and keeps the database when it restarts. Passwords stay out of the repository. Write down how to deploy, how to go back to the version before and where the log is.':
    'Wähle einen Anbieter, der deinen Server laufen lässt und die Datenbank beim Neustart behält. Passwörter bleiben aus dem Repository heraus. Schreib auf, wie man veröffentlicht, wie man zur Version davor zurückkehrt und wo das Log ist.',
  'It works from a second device, and the README says how to deploy and how to go back.':
    'Sie läuft auf einem zweiten Gerät, und die README beschreibt den Weg hin und zurück.',
  'Read it through and rate the steps': 'Alles durchlesen, Schritte bewerten',
  'Read the code once, from the page to the table, and your reflections from the first day on. Then rate each of the four steps by how much you liked doing it, whatever came of it.':
    'Lies den Code einmal von der Seite bis zur Tabelle und deine Reflexionen vom ersten Tag an. Bewerte dann jeden der vier Schritte danach, wie gern du ihn gemacht hast, was auch immer dabei herauskam.',
  'The README says what was built and what was left out, and all four steps are rated.':
    'Die README sagt, was gebaut und was weggelassen wurde, und alle vier Schritte sind bewertet.',
  'Watch someone use the {product}': 'Zusehen, wie jemand die {product} benutzt',
  'Ask one person to add three {things} while you say nothing. Note where they stop, what they look for and what they do instead. If nobody is around, do it yourself and speak out loud.':
    'Bitte jemanden, drei {things} anzulegen, und sag dabei nichts. Notiere, wo die Person stockt, was sie sucht und was sie stattdessen tut. Ist niemand da, mach es selbst und sprich laut mit.',
  'Five moments are noted, each with what the person wanted at that moment.':
    'Fünf Momente sind notiert, jeder mit dem, was die Person gerade wollte.',
  'Choose one feature, end to end': 'Eine Funktion wählen, von Ende zu Ende',
  'Changing {a thing} that is already stored is a good one, as it needs every layer. Take another if your notes ask for it, and read the tasks below with that in mind. Everything else goes on *Later*.':
    'Gespeichertes zu ändern ist eine gute Wahl, weil es jede Schicht braucht: {a thing} öffnen, ändern, sichern. Nimm eine andere, wenn deine Notizen danach verlangen, und lies die folgenden Aufgaben in diesem Sinn. Alles Übrige kommt auf *Später*.',
  'One sentence says what a person can do in four weeks that they cannot do today.':
    'Ein Satz sagt, was man in vier Wochen tun kann und heute noch nicht.',
  'Sketch the journey, screen by screen': 'Den Weg skizzieren, Bild für Bild',
  'Draw what the person sees from finding {a thing} to having changed it: before, while it is sent, after, and when it does not work. Paper is enough, and boxes are enough on it.':
    'Zeichne, was die Person sieht, wenn sie {a thing} sucht und schließlich geändert hat: vorher, während des Sendens, danach und wenn es nicht klappt. Papier genügt, und Kästchen darauf genügen auch.',
  'The sketch has a picture for each state, the ones that go wrong among them.':
    'Die Skizze hat ein Bild für jeden Zustand, auch für die, in denen etwas schiefgeht.',
  'Shape the data for what is shown': 'Die Daten nach der Anzeige formen',
  'Lay the sketch beside the table `{table}`. What does a picture need that the table does not hold, such as when {a thing} was last changed? Note it, with its type and its value for old {things}.':
    'Leg die Skizze neben die Tabelle `{table}`. Was braucht ein Bild, das die Tabelle nicht enthält, etwa wann jemand {a thing} zuletzt geändert hat? Notiere es mit seinem Typ und seinem Wert für alte {things}.',
  'Everything a picture shows has a column, or a rule that derives it.':
    'Für alles, was ein Bild zeigt, gibt es eine Spalte oder eine Regel, aus der es folgt.',
  'Write down what the page will ask': 'Aufschreiben, was die Seite fragen wird',
  'For each picture write the request behind it, its answer, and the errors that have a picture of their own. Words the person reads about {things} are decided here as well.':
    'Schreib zu jedem Bild die Anfrage dahinter auf, ihre Antwort und die Fehler, die ein eigenes Bild haben. Auch was die Person über ihre {things} liest, wird hier entschieden.',
  'Each picture names its request, and each error names its words.':
    'Jedes Bild nennt seine Anfrage, und jeder Fehler nennt seine Worte.',
  'Add to the table what is shown': 'In die Tabelle, was gezeigt wird',
  'Write the change of `{table}` as a file that can be run once, and give the {things} that exist a value a person would expect. Look at the list afterwards: does it still tell the truth?':
    'Schreib die Änderung von `{table}` als Datei, die sich einmal ausführen lässt, und denk dabei an alte {things}: Sie bekommen einen Wert, den man erwarten würde. Sieh dir danach die Liste an: Sagt sie noch die Wahrheit?',
  'The table holds what the sketch shows, and every old {thing} has a fitting value.':
    'Die Tabelle hält fest, was die Skizze zeigt, und jeder alte {thing} hat einen passenden Wert.',
  'Let the server change {a thing}': 'Den Server {a thing} ändern lassen',
  'Add the request you agreed on, such as `PATCH {path}/12`. It takes only the fields that change and answers with the whole {thing}, so that the page can show what is stored.':
    'Füge die vereinbarte Anfrage hinzu, etwa `PATCH {path}/12`. Sie nimmt nur die Felder, die sich ändern, und antwortet mit dem ganzen {thing}, damit die Seite zeigen kann, was gespeichert ist.',
  'A changed {thing} comes back changed, and all its other fields are as they were.':
    'Ein geänderter {thing} kommt geändert zurück, und alle anderen Felder sind wie zuvor.',
  'Refuse what the page cannot show': 'Ablehnen, was die Seite nicht zeigen kann',
  'Check each field that may change, and answer with the name of the field and the words you agreed on. Try {a thing} that is gone, an empty `{main}`, and a field that does not exist.':
    'Prüfe jedes Feld, das sich ändern darf, und antworte mit seinem Namen und den vereinbarten Worten. Versuche {a thing}, den es nicht mehr gibt, ein leeres `{main}` und ein Feld, das es nie gab.',
  'Each of the three gets its own error, with words that fit beside a field.':
    'Jeder der drei Fälle bekommt einen eigenen Fehler, der neben ein Feld passt.',
  'Notice two changes at once': 'Zwei Änderungen zugleich bemerken',
  'Open the same {thing} in two windows and change both. Decide what the second person gets to hear, and let the request carry what it takes to notice: the time or the number of the last change.':
    'Öffne denselben {thing} in zwei Fenstern und ändere ihn in beiden. Entscheide, was die zweite Person zu hören bekommt, und lass die Anfrage mitbringen, was man zum Bemerken braucht: Zeit oder Nummer der letzten Änderung.',
  'The second change is not stored over the first without a word.':
    'Die zweite Änderung überschreibt die erste nicht wortlos.',
  'Give each {thing} its own address': 'Jeder {thing} bekommt eine eigene Adresse',
  'A {thing} that is open has an address that can be kept, shared and opened again. Going back in the browser goes back to the list, to the place one came from.':
    'Ein offener {thing} hat eine Adresse, die man behalten, teilen und wieder öffnen kann. Zurück im Browser führt zur Liste, und zwar an die Stelle, von der man kam.',
  'A copied address opens its {thing} in a new window, and Back returns to the list.':
    'Eine kopierte Adresse öffnet ihren {thing} im neuen Fenster, und Zurück führt zur Liste.',
  'Open {a thing} in the form': 'Im Formular {a thing} öffnen',
  'Use the form for new {things} again and fill it with what is stored. Saving, leaving and going back each have one clear place, and leaving with changes asks first.':
    'Nimm das Formular für neue {things} noch einmal und fülle es mit dem Gespeicherten. Speichern, Verlassen und Zurück haben je einen klaren Ort, und wer mit Änderungen geht, wird vorher gefragt.',
  'The form opens with the stored values, and no typed change is lost unasked.':
    'Das Formular öffnet sich mit den gespeicherten Werten; nichts geht ungefragt verloren.',
  'Save the change from the page': 'Die Änderung von der Seite speichern',
  'Send only what changed, and put each error of the server beside the field it names. What the list shows afterwards comes from the answer, not from the form.':
    'Schick nur, was sich geändert hat, und setze jeden Fehler vom Server neben das Feld, das er nennt. Was die Liste danach zeigt, kommt aus der Antwort, nicht aus dem Formular.',
  'A change is in form, list and table alike, and each error stands at its field.':
    'Eine Änderung steht in Formular, Liste und Tabelle gleich, und jeder Fehler an seinem Feld.',
  'Show the change before the answer': 'Die Änderung vor der Antwort zeigen',
  'Let the list of {things} show the change at once and put it right when the server says no. The person learns in both cases what is stored. Slow the server down to see it.':
    'Lass die Liste der {things} die Änderung sofort zeigen und sie berichtigen, wenn der Server nein sagt. In beiden Fällen erfährt die Person, was gespeichert ist. Mach den Server langsam, um es zu sehen.',
  'On a slow server the change shows at once, and a refused one is taken back in words.':
    'Auch wenn der Server langsam ist, steht die Änderung sofort da; eine abgelehnte geht mit Worten zurück.',
  'Let a change be taken back': 'Eine Änderung zurücknehmen lassen',
  'After a save the page offers the way back for a while. Decide which layer remembers how {a thing} was, and what happens when someone else changed it in between.':
    'Nach dem Speichern bietet die Seite eine Weile den Rückweg an. Entscheide, welche Schicht sich den früheren Stand merkt, wenn man {a thing} ändert, und was passiert, wenn inzwischen jemand anders dasselbe tat.',
  'One press brings the old {thing} back, in the list and in the table.':
    'Ein Druck bringt den alten {thing} zurück, in der Liste und in der Tabelle.',
  'Take the page apart into pieces': 'Die Seite in Teile zerlegen',
  'The page has grown. Find the pieces that appear twice, such as how one of the {things} is drawn, and give each a file of its own with a name a stranger would look for.':
    'Die Seite ist gewachsen. Finde die Teile, die doppelt vorkommen, etwa wie die Liste der {things} gezeichnet wird, und gib jedem eine eigene Datei mit einem Namen, unter dem Fremde suchen würden.',
  'Each piece is in one place, and the page works as before.':
    'Jeder Teil steht an einem Ort, und die Seite läuft wie zuvor.',
  'Draw every state of the feature': 'Jeden Zustand der Funktion zeichnen',
  'Go through the sketch picture by picture and bring each about in the browser: waiting, no {things}, refused, gone, changed by someone else. Put right what looks unlike the sketch, or the sketch.':
    'Geh die Skizze Bild für Bild durch und führe jedes im Browser herbei: wartend, keine {things}, abgelehnt, verschwunden, von anderen geändert. Berichtige, was anders aussieht als die Skizze, oder die Skizze.',
  'Every picture of the sketch can be brought about and says what to do next.':
    'Jedes Bild der Skizze lässt sich herbeiführen und sagt, wie es weitergeht.',
  'Use it on a bad connection': 'Bei schlechter Verbindung benutzen',
  'Slow the connection down in the browser, then cut it while {a thing} is being saved. Follow one change through all layers: where can it get lost, and who tells the person?':
    'Bremse die Verbindung im Browser und trenne sie dann, während du {a thing} speicherst. Verfolge eine Änderung durch alle Schichten: Wo kann sie verloren gehen, und wer sagt es der Person?',
  'Cut at any moment, the page says what is stored, and the table agrees.':
    'Wann auch immer getrennt wird: Die Seite sagt, was gespeichert ist, und die Tabelle stimmt zu.',
  'Test the journey in a browser': 'Den Weg im Browser testen',
  'Write one test that does what a person does: open the list, find {a thing}, change it, see it, take it back. It starts the real server with a database of its own.':
    'Schreib einen Test, der tut, was ein Mensch tut: die Liste öffnen, {a thing} finden, ändern, ansehen, zurücknehmen. Er startet den echten Server mit eigener Datenbank.',
  'One command walks the journey through all layers, and fails when one of them is broken.':
    'Ein Befehl geht den Weg durch alle Schichten und schlägt an, wenn eine davon kaputt ist.',
  'Listen to it with a screen reader': 'Mit einem Screenreader zuhören',
  'Turn on the screen reader of your system and change {a thing} with the screen covered. Does it say what opened, which field is wrong and that the change is stored?':
    'Schalte den Screenreader deines Systems ein und ändere {a thing} mit verdecktem Bildschirm. Sagt er, was sich geöffnet hat, welches Feld falsch ist und dass die Änderung gespeichert ist?',
  'With the screen covered, {a thing} can be found, changed and saved.':
    'Mit verdecktem Bildschirm kann man {a thing} finden, ändern und speichern.',
  'Release it and watch again': 'Veröffentlichen und wieder zusehen',
  'Put both layers online in an order that breaks nothing in between. Then ask the person of the first week to change one of their {things} while you say nothing.':
    'Stelle beide Schichten online, in einer Reihenfolge, die zwischendurch nichts zerbricht. Bitte dann die Person aus der ersten Woche, in der Liste ihrer {things} etwas zu ändern, und sag dabei nichts.',
  'The person changed one of their {things} unaided, or you know where they stopped.':
    'Die Person hat in der Liste ihrer {things} ohne Hilfe etwas geändert, oder du weißt, wo sie stockte.',
  'Follow one change of {a thing} through the code, from the press to the table and back, and read your reflections. Did the switching give energy or take it? Rate each step by how you liked doing it.':
    'Verfolge im Code, wie man {a thing} ändert, vom Tastendruck zur Tabelle und zurück, und lies deine Reflexionen. Gab dir das Wechseln Energie, oder nahm es sie? Bewerte jeden Schritt danach, wie gern du ihn gemacht hast.',
  'The README says what a person can do now, and all four steps are rated.':
    'Die README sagt, was man jetzt tun kann, und alle vier Schritte sind bewertet.',
  'Choose where to go deeper': 'Wählen, wo es in die Tiefe geht',
  'Read last month’s reflections on the server and pick the part you went back to: the contract, the data or what happens when things go wrong. The page of {things} stays as it is this month.':
    'Lies die Reflexionen des letzten Monats zum Server und wähle den Teil, zu dem du immer wieder zurückkamst: den Vertrag, die Daten oder das, was passiert, wenn etwas schiefgeht. Die Seite für {things} bleibt diesen Monat, wie sie ist.',
  'One sentence says what the server will be better at in four weeks, and how you check it.':
    'Ein Satz sagt, was der Server in vier Wochen besser kann und wie du es prüfst.',
  'Measure the server as it is': 'Den Server messen, wie er ist',
  'Put ten thousand {things} into the table with a script, then call each endpoint a hundred times. Note the middle and the slowest answer of each, and what the machine was doing meanwhile.':
    'Füll die Tabelle mit einem Skript, bis zehntausend {things} darin sind, und ruf jeden Endpunkt hundertmal auf. Notiere je die mittlere und die langsamste Antwort und was der Rechner währenddessen tat.',
  'A table in the README holds two numbers for each endpoint, with the date.':
    'Eine Tabelle in der README enthält zwei Zahlen je Endpunkt, mit Datum.',
  'List the gaps in the contract': 'Die Lücken im Vertrag auflisten',
  'Read the page that describes `GET {path}` and `POST {path}` as a stranger would. What happens with very many {things}, with the same request twice, with an older caller? Each open question is a line.':
    'Lies die Seite, die `GET {path}` und `POST {path}` beschreibt, mit fremden Augen. Was passiert, wenn es sehr viele {things} gibt, wenn dieselbe Anfrage zweimal kommt, wenn der Aufrufer älter ist? Jede offene Frage ist eine Zeile.',
  'At least five open questions stand in a list, the costliest first.':
    'Mindestens fünf offene Fragen stehen in einer Liste, die teuerste zuerst.',
  'Read the schema with fresh eyes': 'Das Schema mit frischen Augen lesen',
  'Go through the table `{table}` column by column: its type, what may be empty, what has to be unique, what you would ask of it that it cannot answer. Write the reasons down beside the schema.':
    'Geh die Tabelle `{table}` Spalte für Spalte durch: ihr Typ, was leer sein darf, was eindeutig sein muss, was du sie fragen würdest und sie nicht beantworten kann. Schreib die Gründe neben das Schema.',
  'Each column of {table} has a reason, and one change to the table is chosen.':
    'Jede Spalte von {table} hat einen Grund, und eine Änderung an der Tabelle ist gewählt.',
  'Learn to read a query plan': 'Einen Abfrageplan lesen lernen',
  'Look up how your database explains a query, and explain the one that lists {things}. Which rows does it read, and in which order? Change the query a little and watch the plan change.':
    'Schlag nach, wie deine Datenbank eine Abfrage erklärt, und erkläre die, die alle {things} auflistet. Welche Zeilen liest sie, und in welcher Reihenfolge? Ändere die Abfrage ein wenig und sieh zu, wie sich der Plan ändert.',
  'You can say in two sentences how the list of {things} is read from the disk.':
    'Du kannst in zwei Sätzen sagen, wie die Liste der {things} von der Platte gelesen wird.',
  'Answer with {things} a page at a time': '{things} seitenweise ausliefern',
  'Let `GET {path}` return a limited number of {things} and a mark from which to go on. A mark that names the last {thing} survives new ones arriving in between; a page number does not.':
    'Lass `GET {path}` nur eine begrenzte Zahl liefern und dazu eine Marke, von der aus es weitergeht. Eine Marke, die den letzten {thing} nennt, übersteht es, wenn inzwischen neue {things} dazukommen; eine Seitenzahl nicht.',
  'Walking through all pages meets each {thing} once, also while new ones are added.':
    'Wer alle Seiten durchgeht, trifft jeden {thing} einmal, auch wenn neue dazukommen.',
  'Give the contract a version': 'Dem Vertrag eine Version geben',
  'Decide how a caller says which version it speaks, and what a caller gets that says nothing. Keep the answer of last month for it, {things} and all: contracts are promises.':
    'Entscheide, wie ein Aufrufer sagt, welche Version er spricht, und was jemand bekommt, der nichts sagt. Behalte dafür die Antwort des letzten Monats bei, samt allem, was über {things} darin steht: Verträge sind Versprechen.',
  'The page of last month still works, and a test holds both versions.':
    'Die Seite vom letzten Monat läuft weiter, und ein Test hält beide Versionen fest.',
  'Change the table, lose no data': 'Tabelle ändern, keine Daten verlieren',
  'Make the change you chose as a numbered file that can be run once. Fill in what old {things} lack, and write the way back as well. Try both on a copy before you try them on the real table.':
    'Mach die gewählte Änderung als nummerierte Datei, die sich einmal ausführen lässt. Ergänze, was alte {things} nicht haben, und schreib auch den Rückweg. Probiere beides an einer Kopie, bevor du an die echte Tabelle gehst.',
  'The change runs forwards and back on a full table, and no {thing} is lost or altered.':
    'Die Änderung läuft bei voller Tabelle vor und zurück, und kein {thing} geht dabei verloren.',
  'Make the slowest query quick': 'Die langsamste Abfrage schnell machen',
  'Take the slowest answer you measured and find out what it waits for. Add the index that helps, measure again, and look at what it costs when {things} are stored.':
    'Nimm die langsamste gemessene Antwort und finde heraus, worauf sie wartet. Füge den Index hinzu, der hilft, miss noch einmal und sieh nach, was er kostet, wenn man neue {things} speichert.',
  'The table of measurements has a second row, and the gain and its price are named.':
    'Die Messtabelle hat eine zweite Zeile, und der Gewinn und sein Preis sind benannt.',
  'Store all of a change, or none': 'Ganz speichern oder gar nicht',
  'Keep a history beside the {things}: each one that is stored leaves a line in a second table. Put both writes into one transaction, then break the second on purpose and look at the first.':
    'Führe neben der Liste der {things} einen Verlauf: Was gespeichert wird, hinterlässt eine Zeile in einer zweiten Tabelle. Fasse beides zu einer Transaktion zusammen, zerbrich dann absichtlich das zweite Schreiben und sieh dir das erste an.',
  'When the second write breaks, the {thing} is not stored either.':
    'Scheitert das zweite Schreiben, ist auch der {thing} nicht gespeichert.',
  'Recognise a request sent twice': 'Doppelte Anfragen erkennen',
  'A caller that hears no answer asks again. Let it send a key of its own with `POST {path}`, and give the second request with the same key the answer of the first. How long are keys kept?':
    'Ein Aufrufer, der keine Antwort hört, fragt noch einmal. Lass ihn bei `POST {path}` einen eigenen Schlüssel mitschicken, und gib der zweiten Anfrage mit demselben Schlüssel die Antwort der ersten. Wie lange werden Schlüssel aufbewahrt?',
  'The same request sent twice, even at once, stores one {thing}.':
    'Zweimal dieselbe Anfrage, auch gleichzeitig, speichert nur einen {thing}.',
  'Move slow work out of the request': 'Langsames aus der Anfrage nehmen',
  'Find something that an answer need not wait for, such as counting all {things}. Put it on a list in the database and let a second process work through it. What if that process stops halfway?':
    'Finde etwas, worauf eine Antwort nicht warten muss, etwa alle {things} zu zählen. Setz es auf eine Liste in der Datenbank und lass einen zweiten Prozess sie abarbeiten. Was, wenn dieser Prozess auf halbem Weg anhält?',
  'The answer comes before the slow work is done, and no work is lost in a restart.':
    'Die Antwort kommt vor dem Langsamen, und bei einem Neustart geht keine Arbeit verloren.',
  'Let the page ask for more {things}': 'Die Seite mehr {things} holen lassen',
  'Add one button that fetches the next page of the list. It says when there are no more, and a second press while it waits sends nothing. Nothing else about the page changes.':
    'Füge einen Knopf hinzu, der die nächste Seite der Liste holt. Er sagt, wenn nichts mehr kommt, und ein zweiter Druck während des Wartens sendet nichts. Sonst ändert sich an der Seite nichts.',
  'The page shows the first {things} at once and reaches the last one by pressing.':
    'Die Seite zeigt die ersten {things} sofort und erreicht durch Drücken auch die letzten.',
  'Name a request that goes wrong': 'Fehlgeschlagene Anfragen benennen',
  'Give every request a short id, write it into the log line and send it along with an error. The page shows it beside the message, so that a person who could not save {a thing} can tell you which.':
    'Gib jeder Anfrage eine kurze id, schreib sie in die Logzeile und schick sie bei einem Fehler mit. Die Seite zeigt sie neben der Meldung, damit dir jemand, der {a thing} nicht speichern konnte, sagen kann, welche Anfrage es war.',
  'An error on the page leads to its one line in the log within a minute.':
    'Ein Fehler auf der Seite führt binnen einer Minute zu seiner einen Zeile im Log.',
  'Show how the server is doing': 'Zeigen, wie es dem Server geht',
  'One plain page for yourself: is the database there, how many {things} are in it, how long did the last hundred answers take. Leave the looks alone, a table will do.':
    'Eine schlichte Seite für dich selbst: ob die Datenbank da ist, wie viele {things} darin sind, wie lange die letzten hundert Antworten brauchten. Lass die Optik in Ruhe, eine Tabelle reicht.',
  'The page tells a slow database from one that is gone.':
    'Die Seite unterscheidet eine langsame Datenbank von einer, die weg ist.',
  'Write the guide for callers': 'Einen Leitfaden für Aufrufer schreiben',
  'Describe both endpoints for someone who has never met you: paging, versions, repeated requests and every error, each with an example about {things} that can be copied and sent.':
    'Beschreibe beide Endpunkte für jemanden, der dich nie getroffen hat: Seiten, Versionen, wiederholte Anfragen und jeden Fehler, jeweils mit einem Beispiel über {things}, das man kopieren und abschicken kann.',
  'Every example in the guide was sent as it stands and answers as it says.':
    'Jedes Beispiel im Leitfaden wurde so abgeschickt und antwortet, wie es dort steht.',
  'Push the server until it slows': 'Den Server belasten, bis er bremst',
  'Raise the number of callers step by step and note when answers get slow and what runs out first. Mix reading and storing {things}. Then decide what the server says when it has had enough.':
    'Erhöhe die Zahl der Aufrufer schrittweise und notiere, wann Antworten langsam werden und was zuerst ausgeht. Lass sie {things} gemischt lesen und speichern. Entscheide dann, was der Server sagt, wenn es ihm reicht.',
  'You know how many callers it bears, and past that it refuses clearly and recovers.':
    'Du weißt, wie viele Aufrufer er verträgt; danach lehnt er klar ab und erholt sich.',
  'Make the log answer questions': 'Das Log Fragen beantworten lassen',
  'Write each line as fields rather than as prose. Then answer three questions from the log alone: the slowest call of the day, the error seen most, and what happened to one given {thing}.':
    'Schreib jede Zeile in Feldern statt als Prosa. Beantworte dann drei Fragen allein aus dem Log: der langsamste Aufruf des Tages, der häufigste Fehler und was mit einem bestimmten {thing} geschah.',
  'Three commands in the README answer the three questions.':
    'Drei Befehle in der README beantworten die drei Fragen.',
  'Lose the database and get it back': 'Datenbank verlieren und zurückholen',
  'Make a backup while the server runs, store a few more {things}, and throw the database away. Restore it and note how long it took, what was missing, and what you wish you had written down.':
    'Mach bei laufendem Server eine Sicherung, speichere noch ein paar {things} und wirf die Datenbank weg. Stelle sie wieder her und notiere, wie lange es dauerte, was fehlte und was du gern aufgeschrieben hättest.',
  'Written steps bring the {things} back, and the README names what can be lost.':
    'Aufgeschriebene Schritte bringen die {things} zurück; die README nennt, was verloren gehen kann.',
  'Stop waiting at the right time': 'Rechtzeitig aufhören zu warten',
  'Give each query and each request a limit. Make the database slow on purpose and watch what the page gets, what stays open behind it, and whether the next {thing} can be stored.':
    'Gib jeder Abfrage und jeder Anfrage eine Grenze. Mach die Datenbank absichtlich langsam und beobachte, was die Seite bekommt, was dahinter offen bleibt und ob sich der nächste {thing} speichern lässt.',
  'A slow database leads to a clear answer in time, and to no open connection.':
    'Eine langsame Datenbank führt rechtzeitig zu klarer Antwort und zu keiner offenen Verbindung.',
  'Release it, and take a release back': 'Veröffentlichen und zurücknehmen',
  'Put the new server online where the {things} are. Then go back to the version before it and forward again, the change of the table included, and time both.':
    'Stelle den neuen Server dort online, wo die {things} sind. Geh dann zur Version davor zurück und wieder vor, samt der Änderung an der Tabelle, und stoppe für beides die Zeit.',
  'Both ways are written down with their minutes, and no {thing} was lost.':
    'Beide Wege sind mit ihren Minuten aufgeschrieben, und kein {thing} ging verloren.',
  'Compare the measurements of the first week with those of the last, and read your reflections. Did going deeper give energy or take it? Rate each of the four steps by how much you liked doing it.':
    'Vergleiche die Messungen der ersten Woche mit denen der letzten und lies deine Reflexionen. Gab dir die Tiefe Energie, oder nahm sie dir welche? Bewerte jeden der vier Schritte danach, wie gern du ihn gemacht hast.',
  'The README says what the server is better at now, and all four steps are rated.':
    'Die README sagt, was der Server jetzt besser kann, und alle vier Schritte sind bewertet.',
  'Say what would settle it': 'Sagen, was es entscheiden würde',
  'Read your reflections on the {things} and write down what you would have to notice this week to lean one way, and what to lean the other. Say it before you begin, so that it can surprise you.':
    'Lies, was du über die {things} geschrieben hast, und notiere, was dir diese Woche auffallen müsste, damit du zur einen oder zur anderen Seite neigst. Sag es, bevor du anfängst, damit es dich überraschen kann.',
  'Two sentences are written: what would speak for the server, what for both layers.':
    'Zwei Sätze stehen da: was für den Server spräche und was für beide Schichten.',
  'Pick two equal pieces of work': 'Zwei gleiche Stücke Arbeit wählen',
  'One deep in the server, one that a person sees: making the list of {things} quick, and letting it be sorted, for instance. Both have to fit into two evenings, and neither is the nicer one.':
    'Eines tief im Server, eines, das man sieht: zum Beispiel die Liste der {things} schnell machen und sie sortieren lassen. Beide müssen in zwei Abende passen, und keines ist das schönere.',
  'Both pieces are named, each with what done means.':
    'Beide Stücke sind benannt, jedes mit dem, was fertig heißt.',
  'Go one layer deeper in the server': 'Im Server eine Schicht tiefer gehen',
  'Put thousands of {things} into the table `{table}`, measure the list, find what it waits for and change that. Or take the piece you picked. Leave the page alone on this evening.':
    'Leg tausende {things} in der Tabelle `{table}` an, miss die Liste, finde heraus, worauf sie wartet, und ändere das. Oder nimm das gewählte Stück. Lass die Seite an diesem Abend in Ruhe.',
  'A number from before and one from after stand side by side.':
    'Eine Zahl von vorher und eine von nachher stehen nebeneinander.',
  'Find what the server lets through': 'Finden, was der Server durchlässt',
  'Send `POST {path}` ten requests that no page would send, and close the gap that worries you most. Note what you felt when you found it, and when you closed it.':
    'Schick an `POST {path}` zehn Anfragen, die keine Seite schicken würde, und schließe die Lücke, die dir am meisten Sorgen macht. Notiere, wie es sich anfühlte, sie zu finden und sie zu schließen.',
  'One request that used to get through is refused with a reason.':
    'Eine Anfrage, die früher durchkam, wird mit Grund abgelehnt.',
  'Build one change that people see': 'Eine Änderung bauen, die man sieht',
  'Let the list of {things} be sorted by what a person would ask for, or take the piece you picked. Carry it from the query to the page, and switch between the two as often as it takes.':
    'Lass die Liste der {things} so sortieren, wie man es sich wünschen würde, oder nimm das gewählte Stück. Trag es von der Abfrage bis zur Seite, und wechsle so oft zwischen beiden, wie es nötig ist.',
  'In the browser the list is in the chosen order, and after a reload it still is.':
    'Im Browser steht die Liste in der gewählten Reihenfolge, auch nach dem Neuladen.',
  'Let the page say what happened': 'Die Seite sagen lassen, was war',
  'Choose one moment in which the page is silent, such as after {a thing} is saved, and give it words and a place. Note what you felt while you moved things about.':
    'Wähle einen Moment, in dem die Seite schweigt, etwa wenn man {a thing} gespeichert hat, und gib ihm Worte und einen Ort. Notiere, wie es sich anfühlte, Dinge hin und her zu schieben.',
  'Someone who looks away for a moment can tell from the page what happened.':
    'Wer kurz wegsieht, kann an der Seite ablesen, was passiert ist.',
  'Round off both pieces': 'Beide Stücke abrunden',
  'Give either piece the same quarter of an hour: an error, an empty list of {things}, odd characters in `{main}`. Which of the two did you want to go on with?':
    'Gib jedem Stück dieselbe Viertelstunde: ein Fehler, eine leere Liste der {things}, seltsame Zeichen in `{main}`. Mit welchem der beiden wolltest du weitermachen?',
  'Both pieces stand one odd request or click each.':
    'Beide Stücke halten je einer seltsamen Anfrage oder einem seltsamen Klick stand.',
  'Compare the evenings, rate the steps': 'Abende vergleichen, Schritte bewerten',
  'Lay what you wrote about the evenings with {things} beside the two sentences of the first day. Then rate each of the four steps by how much you liked doing it. A tie may stay a tie.':
    'Leg das, was du an den Abenden über {things} geschrieben hast, neben die zwei Sätze vom ersten Tag. Bewerte dann jeden der vier Schritte danach, wie gern du ihn gemacht hast. Ein Gleichstand darf einer bleiben.',
  'All four steps are rated, and one sentence says what the week has shown.':
    'Alle vier Schritte sind bewertet, und ein Satz sagt, was die Woche gezeigt hat.',
  'Task app': 'Aufgaben-App',
  'A short list of things to do, each of them open or done.':
    'Eine kurze Liste von Dingen, die zu tun sind, jedes offen oder erledigt.',
  'Tiny task list': 'Kleine Aufgabenliste',
  'task app': 'Aufgaben-App',
  task: 'Aufgabeneintrag',
  tasks: 'Aufgaben',
  'Water the plants': 'Pflanzen gießen',
  'Mini blog': 'Mini-Blog',
  'Short posts on one page, the newest first.':
    'Kurze Beiträge auf einer Seite, die neuesten zuerst.',
  'mini blog': 'Blog-App',
  post: 'Beitrag',
  posts: 'Beiträge',
  'A first post': 'Ein erster Beitrag',
  'Written in ten minutes.': 'In zehn Minuten geschrieben.',
  'Bookmark keeper': 'Link-Sammlung',
  'Links worth finding again, with a note on why.':
    'Links, die man wiederfinden will, mit einer Notiz, warum.',
  'bookmark keeper': 'Link-App',
  bookmark: 'Link',
  bookmarks: 'Links',
  'Look things up here first': 'Hier zuerst nachschlagen',
  'Recipe box': 'Rezeptsammlung',
  'Dishes you cook, with what goes in and how long they take.':
    'Gerichte, die du kochst, mit Zutaten und Dauer.',
  'recipe box': 'Rezept-App',
  recipe: 'Rezepteintrag',
  recipes: 'Rezepte',
  'Lentil soup': 'Linsensuppe',
  'lentils, carrots, cumin': 'Linsen, Karotten, Kreuzkümmel',
  'Expense log': 'Ausgabenbuch',
  'What you spent, on what and when, in whole cents.':
    'Was du wann und wofür ausgegeben hast, in ganzen Cent.',
  'expense log': 'Ausgaben-App',
  expense: 'Ausgabeneintrag',
  expenses: 'Ausgaben',
  'Train ticket': 'Fahrkarte',
  'Your own idea': 'Eigene Idee',
  'Anything that keeps one kind of record: you name it.':
    'Alles, was eine Art von Daten aufbewahrt: Du gibst ihr den Namen.',
  'My {things}': 'Meine {things}',
  '{thing} app': '{thing}-App',
  item: 'Eintrag',
  items: 'Einträge',
  'The first one': 'Das Erste',
  'Where it came from': 'Woher es stammt',
  'The four steps': 'Die vier Schritte',
  'From a small idea to a product with both layers.':
    'Von einer kleinen Idee zu einem Produkt mit beiden Schichten.',
  'A month of depth on the server': 'Ein Monat in die Tiefe, am Server',
  'The interface stays as it is; contract, data and reliability go deeper.':
    'Die Oberfläche bleibt, wie sie ist; Vertrag, Daten und Zuverlässigkeit gehen tiefer.',
  'A month of breadth, end to end': 'Ein Monat in die Breite, von Ende zu Ende',
  'One feature is carried the whole way, from the table to the screen.':
    'Eine Funktion geht den ganzen Weg, von der Tabelle bis zum Bildschirm.',
  'A tie-breaker week': 'Eine Stichwoche',
  'Two equal pieces of work, one on each side, and a fresh look at both.':
    'Zwei gleiche Stücke Arbeit, eines auf jeder Seite, und ein frischer Blick auf beide.',
} as const satisfies Catalogue
