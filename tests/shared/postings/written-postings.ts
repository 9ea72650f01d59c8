import type { Lean } from '#shared/verdict/verdict'

/** A posting as somebody might write it, and what is to be read from it. */
export interface WrittenPosting {
  readonly name: string
  readonly text: string
  readonly lean: Lean
  /** The wordings that have to be met, in the order of the text and exactly as they stand there. */
  readonly backend: readonly string[]
  readonly fullStack: readonly string[]
}

/** All companies are invented. */
export const writtenPostings: readonly WrittenPosting[] = [
  {
    name: 'a plain backend posting of a parcel service',
    text: `Backend Engineer (all genders)

Larkmail delivers two hundred thousand parcels a day. Behind each stands a request that must not get lost.

Your work
- API design for the partners who hand parcels over to us
- Database management: schemas, migrations and the odd slow query
- On-call one week in six, with a day off after it

You bring
- Several years with PostgreSQL
- A feel for what happens when two requests arrive at once`,
    lean: 'backend',
    backend: ['API design', 'Database management', 'slow query', 'On-call', 'PostgreSQL'],
    fullStack: [],
  },
  {
    name: 'a plain full-stack posting of a school platform',
    text: `Full Stack Developer

Teachers plan their week with us. You take a feature from the first sketch to the classroom.

What you will do:
* End-to-end delivery of features that teachers asked for
* UI integration: the screen, the request behind it, and the words when it fails
* Build forms and lists in React and style them with CSS
* Add the endpoints your screens need`,
    lean: 'full-stack',
    backend: ['endpoints'],
    fullStack: ['from the first sketch', 'End-to-end delivery', 'UI integration', 'React', 'CSS'],
  },
  {
    name: 'a title that says backend over work that is full stack',
    text: `Senior Backend Developer - Backend/API team

You own features from start to finish. Most weeks you touch the React front end as often as the server, work with our designers on the flows, and make sure that loading states and error states are as good as the rest. Half of the job is UI integration.`,
    lean: 'full-stack',
    backend: [],
    fullStack: [
      'from start to finish',
      'React front end',
      'with our designers',
      'loading states',
      'error states',
      'UI integration',
    ],
  },
  {
    name: 'a title that says full stack over work that is backend',
    text: `Full-Stack Engineer

Do not be misled by the title, it is what our salary bands are called. The work: designing APIs for six internal customers, data modelling, query optimisation, and the reliability of three services. Kafka and Redis are in daily use.`,
    lean: 'backend',
    backend: [
      'designing APIs',
      'data modelling',
      'query optimisation',
      'reliability',
      'Kafka',
      'Redis',
    ],
    fullStack: [],
  },
  {
    name: 'front-end work that is denied in so many words',
    text: `Platform developer at a grid operator. You build REST APIs over measurements from forty thousand meters and look after their high availability. There is no front-end work in this role, and you will never be asked to touch CSS, HTML or React.`,
    lean: 'backend',
    backend: ['build REST APIs', 'high availability'],
    fullStack: [],
  },
  {
    name: 'requirements that are not required',
    text: `What we need:
- database administration of a few large MySQL servers
- monitoring and alerting

HTML, CSS and React are not required. Kubernetes is a plus, but server-side experience is a must.`,
    lean: 'backend',
    backend: ['database administration', 'MySQL', 'monitoring and alerting', 'server-side'],
    fullStack: [],
  },
  {
    name: 'the interface is made by others',
    text: `Our booking pages are known for their looks. User interfaces are built by another team; you write the business logic behind them and the webhooks that our partners wait for. Other teams rely on the API contracts you define.`,
    lean: 'backend',
    backend: ['business logic', 'webhooks', 'API contracts'],
    fullStack: [],
  },
  {
    name: 'the backend is made by others',
    text: `The database is run by our platform team and the APIs are given. You connect the interface to them, build accessible interfaces with our designers, keep the component library tidy and answer for the whole user journey.`,
    lean: 'full-stack',
    backend: [],
    fullStack: [
      'connect the interface',
      'accessible interfaces',
      'with our designers',
      'component library',
      'user journey',
    ],
  },
  {
    name: 'other openings named at the end',
    text: `Server developer for a weather service.

You keep latency low while forecasts come in by the minute: caching, batch jobs, data pipelines.

We also hire full-stack developers for end-to-end delivery of our customer app. See our careers page for React and UI roles.`,
    lean: 'backend',
    backend: ['latency', 'caching', 'batch jobs', 'data pipelines'],
    fullStack: [],
  },
  {
    name: 'a company that praises itself and its benefits',
    text: `About us
Brightloaf is the full-stack platform for bakeries, with a user interface people love and end-to-end support.

About the role
You maintain APIs and the database schema behind the till. Idempotent payments are your daily bread.

Benefits
- Courses in React, CSS and accessibility
- A design system for your desk: you choose it

Equal opportunity
We hire regardless of background, and our offices are accessible.`,
    lean: 'backend',
    backend: ['maintain APIs', 'database schema', 'Idempotent'],
    fullStack: [],
  },
  {
    name: 'both sides in equal parts',
    text: `We are four people and share everything. One week it is API design and database management, the next it is UI integration and responsive design.`,
    lean: 'balanced',
    backend: ['API design', 'database management'],
    fullStack: ['UI integration', 'responsive design'],
  },
  {
    name: 'nearly equal parts',
    text: `You will
- design APIs
- write SQL queries
- build the front end in Vue
- care for usability`,
    lean: 'balanced',
    backend: ['design APIs', 'SQL queries'],
    fullStack: ['build the front end', 'Vue', 'usability'],
  },
  {
    name: 'a one-liner for the backend',
    text: 'API design and database management for a small clinic.',
    lean: 'backend',
    backend: ['API design', 'database management'],
    fullStack: [],
  },
  {
    name: 'a one-liner for the full stack',
    text: 'wanted: someone for ui integration + end-to-end delivery 🚀',
    lean: 'full-stack',
    backend: [],
    fullStack: ['ui integration', 'end-to-end delivery'],
  },
  {
    name: 'a single wording',
    text: 'We need somebody who enjoys API design.',
    lean: 'undecided',
    backend: ['API design'],
    fullStack: [],
  },
  {
    name: 'nothing but a title',
    text: 'Senior Full Stack Engineer (React, Node, AWS), Berlin or remote',
    lean: 'undecided',
    backend: [],
    fullStack: ['React'],
  },
  {
    name: 'nothing at all',
    text: '',
    lean: 'undecided',
    backend: [],
    fullStack: [],
  },
  {
    name: 'a posting for something else',
    text: `Head gardener for the town parks. You plan the beds, lead a team of five, and you are not afraid of rain. Driving licence required. The database of trees is kept by hand.`,
    lean: 'undecided',
    backend: ['database'],
    fullStack: [],
  },
  {
    name: 'a posting in German',
    text: `Backend-Entwickler (m/w/d)

Wir suchen eine Person für die Entwicklung unserer Dienste. Du kümmerst dich um API-Design, PostgreSQL und Kafka. Frontend-Arbeit ist nicht deine Aufgabe, React und CSS sind kein Thema.`,
    lean: 'undecided',
    backend: ['API-Design', 'PostgreSQL', 'Kafka'],
    fullStack: ['Frontend', 'React', 'CSS'],
  },
  {
    name: 'a posting in Ukrainian with English tools',
    text: `Шукаємо розробника для сервісу бронювання. Потрібні React, CSS, HTML, Figma та вміння працювати з людьми.`,
    lean: 'undecided',
    backend: [],
    fullStack: ['React', 'CSS', 'HTML', 'Figma'],
  },
  {
    name: 'Windows line breaks, bullets in the line and curly quotes',
    text: `Developer, library software\r\n\r\nTasks: • “API design” for lenders • data migration from the card index • don’t worry about the front end\r\n\r\nYou’ll also look after backups — no UI work, no CSS.\r\n`,
    lean: 'backend',
    backend: ['API design', 'data migration'],
    fullStack: ['front end'],
  },
  {
    name: 'a mail that was wrapped at seventy characters',
    text: `Hello, we spoke at the meetup. What we are looking for is a person for API
design and for the databases. The interface is finished and needs no more UI
integration or CSS work, so you would spend most of your days with the message
queues.`,
    lean: 'backend',
    backend: ['API\ndesign', 'databases', 'message\nqueues'],
    fullStack: [],
  },
  {
    name: 'more than one layer, without any of the usual labels',
    text: `Product developer

We do not divide people by layers. If a filter is missing, you add the column, the endpoint and the screen. You talk to the people who use it, you watch them in a usability test, and you change what confuses them, from the database to the screen.`,
    lean: 'full-stack',
    backend: ['endpoint'],
    fullStack: ['usability test', 'database to the screen'],
  },
  {
    name: 'words that only look like terms',
    text: `You react to incidents calmly and react quickly when a customer calls. Our end-to-end tests run at night, messages are end-to-end encrypted, and you need not be an expert in no-code tools. It is no secret that the backend engineers and the front-end team sit together.`,
    lean: 'undecided',
    backend: [],
    fullStack: [],
  },
  {
    name: '"not only" and other half denials',
    text: `Not only do you build APIs, you also own the front end. This is not just a backend job: user stories, design systems and web accessibility matter as much, no matter who asks.`,
    lean: 'full-stack',
    backend: ['build APIs', 'backend'],
    fullStack: ['own the front end', 'user stories', 'design systems', 'web accessibility'],
  },
  {
    name: 'nice to have, as a heading and in a line',
    text: `Requirements
- Microservices and event-driven systems
- Fault tolerance is a habit of yours

Nice to have:
- React, Vue or Angular
- An eye for user interfaces

You will share one on-call rotation. Nice to have: Figma and Storybook.`,
    lean: 'backend',
    backend: ['Microservices', 'event-driven', 'Fault tolerance', 'on-call rotation'],
    fullStack: [],
  },
  {
    name: 'a long list of server tools beside work on the whole product',
    text: `Full-stack web developer for a museum

You build interactive guides that visitors use on their phones, end to end: responsive layout, animations, form validation, and the service behind them. We expect front-end and back-end skills. Our stack: PostgreSQL, Redis, Elasticsearch, React.`,
    lean: 'full-stack',
    backend: ['PostgreSQL', 'Redis', 'Elasticsearch'],
    fullStack: [
      'end to end',
      'responsive layout',
      'animations',
      'form validation',
      'front-end and back-end',
      'React',
    ],
  },
  {
    name: 'addresses of pages and people',
    text: `Send a letter to backend@example.com or look at https://example.com/api-design/full-stack and www.example.com/react. We will answer within a week.`,
    lean: 'undecided',
    backend: [],
    fullStack: [],
  },
]
