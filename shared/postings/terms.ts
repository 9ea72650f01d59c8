import { translate } from '#shared/language/translate'
import type { PostingTerm } from '#shared/postings/posting-term'

/**
 * The wordings that are looked for in job postings. "API design", "database management", "UI integration"
 * and "end-to-end delivery" come from PRODUCT.md, section 1; the others follow from the scopes and skill
 * areas described there. Tools that both roles use alike (Git, Docker, TypeScript, Node.js) are left out.
 */
export const postingTerms: readonly PostingTerm[] = [
  {
    term: 'backend focus',
    role: 'backend',
    kind: 'scope',
    variants: `
      backend only, pure backend, purely backend, backend focus, backend focused,
      focus on the backend, focus is the backend, focus is on the backend, backend heavy,
      server side only`,
    get reason() {
      return translate('It says outright that the work ends at the server.')
    },
  },
  {
    term: 'API design',
    role: 'backend',
    kind: 'work',
    variants: `
      api design, design api, designing api, design rest api, designing rest api,
      design restful api, design the api, design of api, design our api, design and build api,
      design and develop api, design and implement api, designing and building api,
      design public api, design clean api, api architecture, api first`,
    get reason() {
      return translate(
        'Deciding what a service promises to its callers is the centre of backend work.',
      )
    },
  },
  {
    term: 'API contracts',
    role: 'backend',
    kind: 'work',
    variants: `
      api contract, api versioning, versioned api, backward compatible api,
      backwards compatible api, api specification, openapi, service contract, rate limiting,
      idempotency, idempotent`,
    get reason() {
      return translate('For a backend, done means a contract that holds with real data.')
    },
  },
  {
    term: 'building APIs',
    role: 'backend',
    kind: 'work',
    variants: `
      build api, building api, build rest api, building rest api, build restful api,
      build and maintain api, build and operate api, develop api, developing api, develop rest api,
      develop restful api, api development, implement api, maintain api, maintain the api`,
    get reason() {
      return translate('Building what others call is work on the server.')
    },
  },
  {
    term: 'endpoints',
    role: 'backend',
    kind: 'mention',
    variants: 'endpoint, api endpoint, rest endpoint, rest api, restful api, graphql api',
    get reason() {
      return translate(
        'Endpoints are on the server. Full-stack roles add some too, so they count for little.',
      )
    },
  },
  {
    term: 'database management',
    role: 'backend',
    kind: 'work',
    variants: `
      database management, manage database, managing database, management of database,
      maintain database, maintaining database, database administration, database maintenance,
      operate database, database operation, data integrity, data consistency, backup and restore,
      database replication, sharding`,
    get reason() {
      return translate('Keeping data safe and sound belongs to the backend.')
    },
  },
  {
    term: 'data modelling',
    role: 'backend',
    kind: 'work',
    variants: `
      data modelling, data modeling, data model, database design, design database, database schema,
      schema design, design schema, relational schema, database migration, schema migration,
      data migration`,
    get reason() {
      return translate('Schemas and how they change are the backend side of the database area.')
    },
  },
  {
    term: 'query performance',
    role: 'backend',
    kind: 'work',
    variants: `
      query performance, query optimisation, query optimization, query tuning, optimise query,
      optimize query, slow query, slow queries, database query, database queries, complex query,
      complex queries, sql query, sql queries, optimise queries, optimize queries, write queries,
      database performance, database tuning, indexing strategy, database index, database indexes,
      queries and indexes`,
    get reason() {
      return translate('Making queries fast is depth on the data side.')
    },
  },
  {
    term: 'server-side logic',
    role: 'backend',
    kind: 'work',
    variants: `
      server side, server side logic, server logic, business logic, backend logic,
      backend development, backend work, backend service, backend system, backend application,
      backend code, backend architecture, backend infrastructure, backend component, backend api,
      build the backend, work on the backend, own the backend`,
    get reason() {
      return translate('Rules that run on the server are what a backend is made of.')
    },
  },
  {
    term: 'services and their boundaries',
    role: 'backend',
    kind: 'work',
    variants: `
      microservice, micro service, distributed system, distributed service,
      service oriented architecture, event driven, event driven architecture, domain driven design,
      event sourcing`,
    get reason() {
      return translate(
        'Splitting a system into services is a question of architecture and data flow.',
      )
    },
  },
  {
    term: 'queues and background jobs',
    role: 'backend',
    kind: 'work',
    variants: `
      message queue, message broker, messaging system, background job, background worker,
      job queue, batch job, batch processing, stream processing, data pipeline,
      asynchronous processing, event stream, webhook`,
    get reason() {
      return translate('Work that goes on where no user sees it belongs to the server.')
    },
  },
  {
    term: 'reliability',
    role: 'backend',
    kind: 'work',
    variants: `
      reliability, system reliability, service reliability, high availability, highly available,
      uptime, fault tolerance, fault tolerant, resilience, disaster recovery,
      service level objective, slo, on call, on call rotation, incident response,
      root cause analysis`,
    get reason() {
      return translate('Backend work is measured by whether others can rely on it.')
    },
  },
  {
    term: 'scale and latency',
    role: 'backend',
    kind: 'work',
    variants: `
      scalability, high throughput, low latency, high traffic, high load, latency, throughput,
      concurrency, concurrent request, caching, cache invalidation, load balancing,
      horizontal scaling, performance of our services`,
    get reason() {
      return translate('Behaviour under load is decided on the server.')
    },
  },
  {
    term: 'running servers',
    role: 'backend',
    kind: 'work',
    variants: `
      observability, monitoring and alerting, metrics and alerts, infrastructure as code,
      server infrastructure, server administration, cloud infrastructure, capacity planning,
      secret management, secrets management`,
    get reason() {
      return translate('In a backend role deployment goes deeper on servers and services.')
    },
  },
  {
    term: 'backend',
    role: 'backend',
    kind: 'mention',
    variants: 'backend',
    get reason() {
      return translate('The posting names this side. A word alone says little about the scope.')
    },
  },
  {
    term: 'databases',
    role: 'backend',
    kind: 'mention',
    variants: 'database, relational database, sql database, nosql, data store',
    get reason() {
      return translate('Databases are named, though not what is to be done with them.')
    },
  },
  {
    term: 'SQL',
    role: 'backend',
    kind: 'mention',
    variants: 'sql, stored procedure',
    get reason() {
      return translate('The language of queries is used on the server.')
    },
  },
  {
    term: 'PostgreSQL and MySQL',
    role: 'backend',
    kind: 'mention',
    variants: `
      postgresql, postgres, mysql, mariadb, sql server, oracle database, mongodb, dynamodb,
      cassandra`,
    get reason() {
      return translate('A database to know well is a tool of the data side.')
    },
  },
  {
    term: 'caches and search engines',
    role: 'backend',
    kind: 'mention',
    variants: 'redis, memcached, elasticsearch, opensearch',
    get reason() {
      return translate('These run beside a server and serve it.')
    },
  },
  {
    term: 'message brokers',
    role: 'backend',
    kind: 'mention',
    variants: 'kafka, rabbitmq, sqs, nats, pulsar, grpc, protobuf',
    get reason() {
      return translate('Tools with which services talk to each other.')
    },
  },
  {
    term: 'server frameworks',
    role: 'backend',
    kind: 'mention',
    variants: 'spring boot, fastapi, asp net core, nestjs, hibernate, kubernetes, terraform',
    get reason() {
      return translate('A tool that is mostly used to build or run servers.')
    },
  },

  {
    term: 'end-to-end delivery',
    role: 'full-stack',
    kind: 'scope',
    variants: `
      end to end delivery, end to end, end to end ownership, end to end feature,
      feature end to end, deliver end to end, delivery end to end, from idea to production,
      from concept to production, from idea to release, from idea to launch,
      from design to deployment, from start to finish, from first sketch, from the first sketch, own the whole feature,
      own whole features, own entire features, complete features`,
    get reason() {
      return translate('Done means a feature that works for a person, through every layer.')
    },
  },
  {
    term: 'both layers',
    role: 'full-stack',
    kind: 'scope',
    variants: `
      front end and backend, backend and front end, front end and the backend,
      backend and the front end, front end as well as backend, backend as well as front end,
      front end to backend, front end or backend, front backend, both layers, both ends,
      both sides of the stack, on both sides, client and server, client side and server side,
      server and client, server and the browser, browser and server, across the stack,
      across the whole stack, across the entire stack, across the full stack, whole stack,
      entire stack, every layer, all layers, throughout the stack, up and down the stack,
      full stack work, full stack feature, full stack ownership, full stack development,
      full stack responsibility, full stack application, work full stack, working full stack,
      truly full stack, work in both, work on both,
      comfortable in both, comfortable with both, database to the browser, database to browser, database to the screen,
      database to screen, database to ui, database to the ui, database to the interface,
      database to user interface, database to the user interface, browser to the database,
      ui to the database, ui to database, screen to the database`,
    get reason() {
      return translate('The scope spans what a user sees and the server behind it.')
    },
  },
  {
    term: 'UI integration',
    role: 'full-stack',
    kind: 'work',
    variants: `
      ui integration, integrate the ui, integrate ui, integrating ui, integration of the ui,
      integration with the ui, front end integration, integrate front end, integrate the front end,
      integrating front end, integrating the front end, connect the front end, connect front end,
      connect the ui, connecting the ui, connect the interface, wire the ui, wire the screens,
      wire up the ui, wire up screens, wiring screens, interface integration`,
    get reason() {
      return translate('Joining the interface to its data is the work between the layers.')
    },
  },
  {
    term: 'user interfaces',
    role: 'full-stack',
    kind: 'work',
    variants: `
      user interface, build ui, building ui, ui development, ui work, ui feature, ui component,
      react component, vue component, web component, web interface, build screens,
      building screens, build pages, interactive interface, web ui, single page application,
      single page app`,
    get reason() {
      return translate('What a user sees is part of the job.')
    },
  },
  {
    term: 'front-end work',
    role: 'full-stack',
    kind: 'work',
    variants: `
      front end development, front end work, front end code, front end feature,
      front end application, front end app, front end architecture, front end framework,
      front end technology, front end technologies, front end skill, front end experience,
      front end task, front end component, front end engineering, front end performance,
      react front end, vue front end, angular front end, build the front end,
      work on the front end, own the front end`,
    get reason() {
      return translate('Building the interface is what a backend role only needs to understand.')
    },
  },
  {
    term: 'features people use',
    role: 'full-stack',
    kind: 'work',
    variants: `
      user facing, customer facing feature, customer facing application, customer facing product,
      customer facing web application, user journey, customer journey, whole journey, user flow,
      user story, user stories`,
    get reason() {
      return translate('The measure is what a person can do with it, not the contract behind it.')
    },
  },
  {
    term: 'states of the interface',
    role: 'full-stack',
    kind: 'work',
    variants: `
      loading state, empty state, error state, error message, form validation, optimistic update,
      state management, client state, interface polish, ui polish, animation, micro interaction`,
    get reason() {
      return translate(
        'Care for what a screen says while it waits or fails belongs to the interface.',
      )
    },
  },
  {
    term: 'responsive and accessible pages',
    role: 'full-stack',
    kind: 'work',
    variants: `
      responsive design, responsive layout, responsive web, responsive page, responsive interface,
      mobile first, accessibility, web accessibility, accessible interface, wcag, a11y,
      core web vital, page speed, cross browser, browser compatibility`,
    get reason() {
      return translate('It asks how pages behave on the screens of real people.')
    },
  },
  {
    term: 'work with design',
    role: 'full-stack',
    kind: 'work',
    variants: `
      design system, component library, work with designers, working with designers,
      work closely with designers, working closely with designers, together with designers,
      together with our designers, with our designers, with a designer, with our designer,
      pair with designers, figma design, turn designs into, translate designs into,
      turn mockups into, implement designs, pixel perfect, wireframe, usability test,
      usability testing, usability`,
    get reason() {
      return translate('Turning a design into a working screen is interface work.')
    },
  },
  {
    term: 'front end',
    role: 'full-stack',
    kind: 'mention',
    variants: 'front end, client side',
    get reason() {
      return translate('The posting names this layer. A word alone says little about the scope.')
    },
  },
  {
    term: 'full stack',
    role: 'full-stack',
    kind: 'mention',
    variants: 'full stack',
    get reason() {
      return translate('The label is there. Labels vary, so it counts for little.')
    },
  },
  {
    term: 'UI and UX',
    role: 'full-stack',
    kind: 'mention',
    variants: 'ui, uis, ux, ui ux, ux ui, user experience',
    get reason() {
      return translate('The interface is named, though not what is to be done with it.')
    },
  },
  {
    term: 'web applications',
    role: 'full-stack',
    kind: 'mention',
    variants: 'web application, web app, website, web page, landing page',
    get reason() {
      return translate('What is built is something people open in a browser.')
    },
  },
  {
    term: 'HTML',
    role: 'full-stack',
    kind: 'mention',
    variants: 'html, html5, semantic html',
    get reason() {
      return translate('Pages are written in it.')
    },
  },
  {
    term: 'CSS',
    role: 'full-stack',
    kind: 'mention',
    variants: 'css, css3, sass, scss, tailwind, tailwind css, css module, styled component',
    get reason() {
      return translate('Pages are styled with it.')
    },
  },
  {
    term: 'interface frameworks',
    role: 'full-stack',
    kind: 'mention',
    variants: `
      react, react js, reactjs, vue, vue js, vuejs, angular, angularjs, svelte, sveltekit, next js,
      nextjs, nuxt, redux, storybook, solid js, htmx, jquery, bootstrap`,
    get reason() {
      return translate('A tool for building what a user sees.')
    },
  },
  {
    term: 'design tools',
    role: 'full-stack',
    kind: 'mention',
    variants: 'figma, sketch files, playwright, cypress',
    get reason() {
      return translate('A tool for drawing or trying out screens.')
    },
  },
]

/**
 * The term of a hit.
 *
 * @param name as `PostingHit` has it
 * @throws Error when there is no such term
 */
export function findPostingTerm(name: string): PostingTerm {
  const term = termsByName.get(name)
  if (!term) throw new Error(`"${name}" is no term of postings: expected one of postingTerms`)
  return term
}

const termsByName = new Map(postingTerms.map((term) => [term.term, term]))
