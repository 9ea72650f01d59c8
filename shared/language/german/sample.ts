import type { Catalogue } from '#shared/language/catalogue'

/** The sample month. */
export const sample = {
  'Smaller than I wanted': 'Kleiner, als ich wollte',
  'Comments. I gave them up at the second coffee, and they still hurt a little.':
    'Kommentare. Beim zweiten Kaffee habe ich sie aufgegeben, und sie tun noch ein wenig weh.',
  'A place for short posts about bread. The first version had comments, tags and a map of bakeries. Now it has posts.\n\nThe half page took the whole forty-five minutes, most of them spent crossing out.':
    'Ein Ort für kurze Beiträge über Brot. Die erste Fassung hatte Kommentare, Schlagwörter und eine Karte der Bäckereien. Jetzt hat sie Beiträge.\n\nFür die halbe Seite gingen die ganzen fünfundvierzig Minuten drauf, die meisten davon fürs Streichen.',
  'Flexbox and I are speaking again': 'Flexbox und ich reden wieder miteinander',
  '`align-items` and `justify-content`, which I mixed up for the hundredth time.':
    '`align-items` und `justify-content`, die ich zum hundertsten Mal verwechselt habe.',
  'Made a list of three loaves in plain JavaScript and caught myself moving things by a pixel for no reason. Sketching the data afterwards was fine. **It was not the list of loaves.**':
    'Eine Liste von drei Broten in schlichtem JavaScript gemacht und mich dabei ertappt, wie ich grundlos Dinge um ein Pixel verschob. Danach die Daten zu skizzieren war in Ordnung. **Es war nicht die Liste der Brote.**',
  'Tools first, regret later': 'Erst die Werkzeuge, dann die Reue',
  'Which folder the server lives in. Nobody will ever ask.':
    'In welchem Ordner der Server wohnt. Danach wird nie jemand fragen.',
  'An hour of versions and settings. One command starts it now:\n\n```sh\nnpm start\n```\n\nThe server says hello at the end of it, which is the least it can do.':
    'Eine Stunde Versionen und Einstellungen. Jetzt startet ein Befehl alles:\n\n```sh\nnpm start\n```\n\nAm Ende sagt der Server Hallo, und das ist ja wohl das Mindeste.',
  'A list with nothing in it': 'Eine Liste mit nichts darin',
  'Odd. I keep opening the browser to look at raw JSON, as if it would grow a margin.':
    'Seltsam. Ich öffne immer wieder den Browser und sehe mir rohes JSON an, als wüchse ihm davon ein Rand.',
  'The table exists and the first endpoint lists what is in it: nothing, correctly. Wrote three posts straight into the database so that there was something to list.\n\n- newest first needs a second rule for two posts of one day\n- dates as text sort well, if one is strict about zeros':
    'Die Tabelle gibt es, und der erste Endpunkt listet auf, was darin ist: nichts, ganz richtig. Drei Beiträge direkt in die Datenbank geschrieben, damit es etwas aufzulisten gab.\n\n- die neuesten zuerst braucht eine zweite Regel für zwei Beiträge vom selben Tag\n- ein Datum als Text sortiert sich gut, wenn man es mit den Nullen genau nimmt',
  'It answered 201': 'Er hat mit 201 geantwortet',
  'It took a title of nothing but spaces and was proud of it.':
    'Er nahm einen Titel nur aus Leerzeichen und war auch noch stolz darauf.',
  'Sent a post, got it back with a number. Small, but I said “ha” out loud in an empty kitchen.\n\nRated the step early with a 3. It may still earn more.':
    'Einen Beitrag abgeschickt, ihn mit einer Nummer zurückbekommen. Eine Kleinigkeit, aber ich habe in der leeren Küche laut „ha“ gesagt.\n\nDen Schritt früh mit 3 bewertet. Er kann sich noch mehr verdienen.',
  'The day after no day': 'Der Tag nach keinem Tag',
  'In my own code. It was the connection, which I had closed one line too soon.':
    'In meinem eigenen Code. Es war die Verbindung, die ich eine Zeile zu früh geschlossen hatte.',
  'Wednesday went to a leaking washing machine. Moved everything by a day with one press and lost nothing but the evening.\n\nBoth endpoints now talk to the database. Stopping the server and finding the posts still there is a quiet kind of pleasure.':
    'Der Mittwoch ging für eine auslaufende Waschmaschine drauf. Alles mit einem Druck um einen Tag verschoben und nichts verloren als den Abend.\n\nBeide Endpunkte sprechen jetzt mit der Datenbank. Den Server anzuhalten und die Beiträge noch vorzufinden ist ein stilles Vergnügen.',
  'Saying no politely': 'Höflich nein sagen',
  '“The date is not a date.” True, and of no help at all. Rewrote it twice.':
    '„Das Datum ist kein Datum.“ Stimmt und hilft kein bisschen. Zweimal umgeschrieben.',
  'Every wrong field gets its own sentence. I noticed that I was imagining the page that would show them, and where, and in which colour.\n\n> Write the error you would like to read.':
    'Jedes falsche Feld bekommt seinen eigenen Satz. Mir fiel auf, dass ich mir die Seite vorstellte, auf der sie stehen würden, und wo, und in welcher Farbe.\n\n> Schreib den Fehler, den du gern lesen würdest.',
  'Twelve real posts': 'Zwölf echte Beiträge',
  'Like hearing your own voice on a recording, except that I liked it.':
    'Wie die eigene Stimme auf einer Aufnahme, nur dass sie mir gefiel.',
  'Fed the endpoints a dozen posts from an old notebook. One had a heart in its title and came back whole. Backend done, step 2 goes up to a 4.\n\nThen fifteen minutes of page at the end, and they were over before I had sat down properly.':
    'Die Endpunkte mit einem Dutzend Beiträgen aus einem alten Notizbuch gefüttert. Einer hatte ein Herz im Titel und kam heil zurück. Das Backend ist fertig, Schritt 2 steigt auf eine 4.\n\nAm Ende noch fünfzehn Minuten Seite, und sie waren um, bevor ich richtig saß.',
  'Loaves on a page': 'Brote auf einer Seite',
  'That an endpoint can be right and still be awkward to call. I renamed a field.':
    'Dass ein Endpunkt richtig sein kann und sich trotzdem sperrig aufruft. Ich habe ein Feld umbenannt.',
  'The list draws itself from the server. I changed the order of two words in a heading and the whole thing felt friendlier. *That* is what I want to learn more about.':
    'Die Liste zeichnet sich aus dem Server. Ich habe zwei Wörter in einer Überschrift vertauscht, und das Ganze wirkte gleich freundlicher. *Davon* will ich mehr lernen.',
  'A form is a conversation': 'Ein Formular ist ein Gespräch',
  'Eleven times, I counted. It did not bother me, I like having both ends in hand.':
    'Elfmal, ich habe gezählt. Es hat mich nicht gestört, ich habe gern beide Enden in der Hand.',
  'The label, the hint, the button that says what it does. Half of it is wording.\n\n1. The page sent the date as the browser writes it.\n2. The server wanted it as I had written it down.\n3. The contract was right, and I was in two places at once.':
    'Die Beschriftung, der Hinweis, der Knopf, der sagt, was er tut. Die Hälfte davon sind Worte.\n\n1. Die Seite schickte das Datum so, wie der Browser es schreibt.\n2. Der Server wollte es so, wie ich es aufgeschrieben hatte.\n3. Der Vertrag hatte recht, und ich war an zwei Orten zugleich.',
  'One column, one evening': 'Eine Spalte, ein Abend',
  'The space above the date. Four pixels. Yes, it was.':
    'Der Abstand über dem Datum. Vier Pixel. Ja, das war es wert.',
  'Finding posts as one types works, and it even says so when there is none. Showed it to my sister, who typed “rye” and smiled. Best review so far.':
    'Beiträge beim Tippen zu finden klappt, und es sagt sogar, wenn es keine gibt. Meiner Schwester gezeigt, die „Roggen“ tippte und lächelte. Die beste Kritik bisher.',
  'While you wait': 'Während du wartest',
  'That the oven is warm. It says “Fetching the posts” after half a second.':
    'Dass der Ofen warm ist. Nach einer halben Sekunde steht da „Beiträge werden geholt“.',
  'Walked the journey from an empty page to a post and found two dead ends. Slowing the network down on purpose is unkind and very useful.':
    'Den Weg von der leeren Seite bis zum Beitrag gegangen und zwei Sackgassen gefunden. Das Netz absichtlich zu bremsen ist gemein und sehr nützlich.',
  'Both: the server had to say what was wrong, the page had to keep what was typed.':
    'In beidem: Der Server musste sagen, was falsch war, die Seite musste das Getippte behalten.',
  'Pulled the plug in the middle of a save. The words stayed in the form and the button offered another try. I have lost enough text in other people’s forms to care about this.':
    'Mitten im Speichern den Stecker gezogen. Die Worte blieben im Formular, und der Knopf bot einen neuen Versuch an. Ich habe genug Text in fremden Formularen verloren, um das wichtig zu finden.',
  Limits: 'Grenzen',
  'The timeouts, since yesterday. They took half an hour and were not that bad.':
    'Die Zeitlimits, seit gestern. Sie brauchten eine halbe Stunde und waren gar nicht so schlimm.',
  'Timeouts and sizes on the server, needed and dull. Then the whole app without a mouse, and the evening came back to life: three buttons had no focus ring at all.':
    'Zeitlimits und Größen am Server, nötig und öde. Dann die ganze App ohne Maus, und der Abend wurde wieder lebendig: Drei Knöpfe hatten überhaupt keinen Fokusring.',
  'It has an address': 'Sie hat eine Adresse',
  'Here is a link. Type something. It will still be there tomorrow.':
    'Hier ist ein Link. Tippe etwas. Morgen ist es noch da.',
  'Online, after a wrong port and a right one. Read my notes from the first evening: I had guessed backend. Going by where the evenings flew, **it is the whole way from table to button.**':
    'Online, nach einem falschen Port und einem richtigen. Meine Notizen vom ersten Abend gelesen: Ich hatte auf Backend getippt. Danach zu urteilen, wann die Abende verflogen, **ist es der ganze Weg von der Tabelle bis zum Knopf.**',
  'Deciding what to leave out was fun, the tools were not.':
    'Zu entscheiden, was wegbleibt, hat Spaß gemacht, die Werkzeuge nicht.',
  'Too early to say.': 'Zu früh, um etwas zu sagen.',
  'Better than I thought once real posts went in.':
    'Besser als gedacht, sobald echte Beiträge drin waren.',
  'The evenings went by themselves.': 'Die Abende vergingen wie von selbst.',
  'Errors and wording yes, timeouts less so.': 'Fehler und Wortlaut ja, Zeitlimits weniger.',
  scope: 'umfang',
  tools: 'werkzeuge',
  'catching-up': 'aufholen',
  errors: 'fehler',
  data: 'daten',
  page: 'seite',
  forms: 'formulare',
  search: 'suche',
  loading: 'laden',
  retry: 'neuer-versuch',
  server: 'server',
  keyboard: 'tastatur',
  deploy: 'online',
  'Bread blog': 'Brot-Blog',
  'Product engineer, a small bookings team': 'Product Engineer, kleines Team für Buchungen',
  'Backend developer, payments': 'Backend-Entwicklung, Zahlungen',
} as const satisfies Catalogue
