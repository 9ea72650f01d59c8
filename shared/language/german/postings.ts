import type { Catalogue } from '#shared/language/catalogue'

/** The screen Postings. */
export const postings = {
  'You kept {postings}: {leans}.': 'Du hast {postings} behalten: {leans}.',
  'From three on, a comparison with your own lean says something.':
    'Ab drei sagt ein Vergleich mit deiner eigenen Neigung etwas aus.',
  '{count} ask for backend work': {
    one: '{count} sucht Backend-Arbeit',
    other: '{count} suchen Backend-Arbeit',
  },
  '{count} ask for full-stack work': {
    one: '{count} sucht Full-Stack-Arbeit',
    other: '{count} suchen Full-Stack-Arbeit',
  },
  '{count} ask for both alike': {
    one: '{count} sucht beides gleich',
    other: '{count} suchen beides gleich',
  },
  '{count} ask for neither plainly': {
    one: '{count} sucht keines davon deutlich',
    other: '{count} suchen keines davon deutlich',
  },
  'Your own lean is kept back until step 4 begins, so that the market does not steer your ratings.':
    'Deine eigene Neigung bleibt verdeckt, bis Schritt 4 beginnt, damit der Markt deine Bewertungen nicht lenkt.',
  'Your own ratings have not decided yet.':
    'Deine eigenen Bewertungen haben sich noch nicht entschieden.',
  'Your own ratings are balanced, so you could answer either kind.':
    'Deine eigenen Bewertungen sind ausgeglichen, du könntest also beiden Arten antworten.',
  'Your own ratings lean {side}; these postings lean to neither side.':
    'Deine eigenen Bewertungen neigen zu {side}; diese Stellenanzeigen neigen zu keiner Seite.',
  'Your own ratings lean {side}. So do most of these postings that take a side.':
    'Deine eigenen Bewertungen neigen zu {side}. So auch die meisten dieser Stellenanzeigen, die eine Seite wählen.',
  'Your own ratings lean {side}; more of these postings ask for the other side. What you enjoyed is still what you enjoyed.':
    'Deine eigenen Bewertungen neigen zu {side}; mehr dieser Stellenanzeigen suchen die andere Seite. Was du gern gemacht hast, hast du trotzdem gern gemacht.',
  'This is not plain text. Open the file and paste its text instead.':
    'Das ist kein reiner Text. Öffne die Datei und füge stattdessen ihren Text ein.',
  'This text has {length} characters; {most} are the most that can be read. Paste only the part that describes the work.':
    'Dieser Text hat {length} Zeichen; höchstens {most} können gelesen werden. Füge nur den Teil ein, der die Arbeit beschreibt.',
  'Asks for backend work': 'Sucht Backend-Arbeit',
  'Asks for full-stack work': 'Sucht Full-Stack-Arbeit',
  'Asks for both alike': 'Sucht beides gleich',
  'Asks for neither plainly': 'Sucht keines davon deutlich',
  'By its wording, most of the work is on the server.':
    'Dem Wortlaut nach liegt die meiste Arbeit auf dem Server.',
  'By its wording, the work goes through both layers or is about what a user sees.':
    'Dem Wortlaut nach geht die Arbeit durch beide Schichten oder gilt dem, was man am Bildschirm sieht.',
  'By its wording, neither side outweighs the other clearly.':
    'Dem Wortlaut nach überwiegt keine Seite deutlich.',
  'No wording that points to either side was found.':
    'Es fand sich keine Wendung, die auf eine Seite weist.',
  'Terms found: {backend} for backend, {fullStack} for full stack.':
    'Gefundene Begriffe: {backend} für Backend, {fullStack} für Full Stack.',
  'The text does not seem to be in English, so what it rules out cannot be read and nothing is concluded.':
    'Der Text scheint nicht englisch zu sein. Was er ausschließt, lässt sich deshalb nicht lesen, und es wird nichts gefolgert.',
  'That is too little to say more.': 'Das ist zu wenig, um mehr zu sagen.',
  'Ask what the work of a usual week is; the scope decides, not the title.':
    'Frag, woraus die Arbeit einer gewöhnlichen Woche besteht; der Umfang entscheidet, nicht der Titel.',
  'The posting': 'Die Stellenanzeige',
  'Read a posting': 'Eine Stellenanzeige lesen',
  'Paste its text, or drop a text file here. It is read on this machine and goes nowhere.':
    'Füge ihren Text ein oder zieh eine Textdatei hierher. Gelesen wird sie auf diesem Rechner, und sie geht nirgendwohin. Erkannt werden englische Anzeigen.',
  'Text of the posting': 'Text der Stellenanzeige',
  'Paste the text of a job posting': 'Text einer Stellenanzeige einfügen',
  Name: 'Name',
  'From its first line': 'Aus ihrer ersten Zeile',
  '“{file}” is not a plain text file. Open it and paste its text instead.':
    '„{file}“ ist keine reine Textdatei. Öffne sie und füge stattdessen ihren Text ein.',
  '“{file}” is too large for a posting. Paste the part that describes the work.':
    '„{file}“ ist zu groß für eine Stellenanzeige. Füge den Teil ein, der die Arbeit beschreibt.',
  '“{file}” could not be read. Open it and paste its text instead.':
    '„{file}“ ließ sich nicht lesen. Öffne die Datei und füge stattdessen ihren Text ein.',
  '“{title}” deleted': '„{title}“ gelöscht',
  'Postings you keep collect here. Three or more can be set beside your own lean.':
    'Hier sammeln sich die Stellenanzeigen, die du behältst. Ab drei kannst du sie neben deine eigene Neigung stellen.',
  'The market and you': 'Der Markt und du',
  'A posting needs a name. A word or two will do.':
    'Eine Stellenanzeige braucht einen Namen. Ein, zwei Wörter genügen.',
  'The name': 'Der Name',
  'Rename posting': 'Stellenanzeige umbenennen',
  Rename: 'Umbenennen',
  'Weight of the wording of each posting': 'Gewicht des Wortlauts jeder Stellenanzeige',
  '{lean}: backend {backend}, full stack {fullStack}':
    '{lean}: Backend {backend}, Full Stack {fullStack}',
  'Bars show how much the wording weighs: 3 for a term that names the scope, 2 for a kind of work, 1 for a mention; each term once. A few postings are what you happened to find, not the whole market.':
    'Balken zeigen, wie viel der Wortlaut wiegt: 3 für einen Begriff, der den Umfang nennt, 2 für eine Art von Arbeit, 1 für eine Erwähnung; jeder Begriff einmal. Ein paar Stellenanzeigen sind das, was du gerade gefunden hast, nicht der ganze Markt.',
  Posting: 'Stellenanzeige',
  'In words': 'In Worten',
  'Kept back for now': 'Vorerst verdeckt',
  'Lean backend, by your ratings': 'Neigung zum Backend, nach deinen Bewertungen',
  'Lean full stack, by your ratings': 'Neigung zu Full Stack, nach deinen Bewertungen',
  'Balanced, by your ratings': 'Ausgeglichen, nach deinen Bewertungen',
  'Not yet decided': 'Noch offen',
  'Read another': 'Noch eine lesen',
  'Kept {day}': 'Behalten: {day}',
  'The text, with what points to a side': 'Der Text, mit dem, was auf eine Seite weist',
  'Terms and where they stand': 'Begriffe und wo sie stehen',
  'No wording points here.': 'Keine Wendung weist hierher.',
  'and in {count} more': { one: 'und in {count} weiteren', other: 'und in {count} weiteren' },
  'It says outright that the work ends at the server.':
    'Hier steht offen, dass die Arbeit am Server endet.',
  'Deciding what a service promises to its callers is the centre of backend work.':
    'Zu entscheiden, was ein Dienst seinen Aufrufern verspricht, ist die Mitte der Backend-Arbeit.',
  'For a backend, done means a contract that holds with real data.':
    'Im Backend heißt fertig: ein Vertrag, der mit echten Daten hält.',
  'Building what others call is work on the server.':
    'Zu bauen, was andere aufrufen, ist Arbeit am Server.',
  'Endpoints are on the server. Full-stack roles add some too, so they count for little.':
    'Endpunkte liegen auf dem Server. Full-Stack-Rollen fügen auch welche hinzu, sie zählen also wenig.',
  'Keeping data safe and sound belongs to the backend.':
    'Daten sicher und heil zu halten gehört zum Backend.',
  'Schemas and how they change are the backend side of the database area.':
    'Schemata und wie sie sich ändern sind die Backend-Seite des Bereichs Datenbanken.',
  'Making queries fast is depth on the data side.':
    'Abfragen schnell zu machen ist Tiefe auf der Seite der Daten.',
  'Rules that run on the server are what a backend is made of.':
    'Regeln, die auf dem Server laufen, sind das, woraus ein Backend besteht.',
  'Splitting a system into services is a question of architecture and data flow.':
    'Ein System in Dienste zu teilen ist eine Frage der Architektur und des Datenflusses.',
  'Work that goes on where no user sees it belongs to the server.':
    'Arbeit, die weitergeht, wo sie niemand sieht, gehört auf den Server.',
  'Backend work is measured by whether others can rely on it.':
    'Backend-Arbeit misst sich daran, ob andere sich darauf verlassen können.',
  'Behaviour under load is decided on the server.':
    'Wie sich etwas unter Last verhält, entscheidet sich auf dem Server.',
  'In a backend role deployment goes deeper on servers and services.':
    'In einer Backend-Rolle geht Deployment tiefer in Server und Dienste.',
  'The posting names this side. A word alone says little about the scope.':
    'Die Anzeige nennt diese Seite. Ein Wort allein sagt wenig über den Umfang.',
  'Databases are named, though not what is to be done with them.':
    'Datenbanken werden genannt, aber nicht, was mit ihnen geschehen soll.',
  'The language of queries is used on the server.':
    'Die Sprache der Abfragen wird auf dem Server benutzt.',
  'A database to know well is a tool of the data side.':
    'Eine Datenbank gut zu kennen ist ein Werkzeug der Datenseite.',
  'These run beside a server and serve it.': 'Sie laufen neben einem Server und dienen ihm.',
  'Tools with which services talk to each other.':
    'Werkzeuge, mit denen Dienste untereinander sprechen.',
  'A tool that is mostly used to build or run servers.':
    'Ein Werkzeug, mit dem man vor allem Server baut oder betreibt.',
  'Done means a feature that works for a person, through every layer.':
    'Fertig heißt: eine Funktion, die für einen Menschen läuft, durch jede Schicht.',
  'The scope spans what a user sees and the server behind it.':
    'Der Umfang reicht von dem, was man sieht, bis zum Server dahinter.',
  'Joining the interface to its data is the work between the layers.':
    'Die Oberfläche mit ihren Daten zu verbinden ist die Arbeit zwischen den Schichten.',
  'What a user sees is part of the job.': 'Was man am Bildschirm sieht, gehört zur Arbeit.',
  'Building the interface is what a backend role only needs to understand.':
    'Die Oberfläche zu bauen ist das, was eine Backend-Rolle nur verstehen muss.',
  'The measure is what a person can do with it, not the contract behind it.':
    'Gemessen wird, was man damit tun kann, nicht der Vertrag dahinter.',
  'Care for what a screen says while it waits or fails belongs to the interface.':
    'Sorge dafür, was ein Bildschirm beim Warten oder bei Fehlern sagt, gehört zur Oberfläche.',
  'It asks how pages behave on the screens of real people.':
    'Gefragt ist, wie sich Seiten auf den Bildschirmen echter Menschen verhalten.',
  'Turning a design into a working screen is interface work.':
    'Aus einem Entwurf einen laufenden Bildschirm zu machen ist Arbeit an der Oberfläche.',
  'The posting names this layer. A word alone says little about the scope.':
    'Die Anzeige nennt diese Schicht. Ein Wort allein sagt wenig über den Umfang.',
  'The label is there. Labels vary, so it counts for little.':
    'Die Bezeichnung steht da. Bezeichnungen schwanken, sie zählt also wenig.',
  'The interface is named, though not what is to be done with it.':
    'Die Oberfläche wird genannt, aber nicht, was mit ihr geschehen soll.',
  'What is built is something people open in a browser.':
    'Gebaut wird etwas, das man im Browser öffnet.',
  'Pages are written in it.': 'Darin werden Seiten geschrieben.',
  'Pages are styled with it.': 'Damit werden Seiten gestaltet.',
  'A tool for building what a user sees.':
    'Ein Werkzeug, um zu bauen, was man am Bildschirm sieht.',
  'A tool for drawing or trying out screens.':
    'Ein Werkzeug, um Bildschirme zu zeichnen oder auszuprobieren.',
} as const satisfies Catalogue
