import { type ReactNode, useMemo } from 'react'
import { SectionNav, type SectionEntry } from './section-nav'
import styles from './section-page.module.css'
import { useCurrentSection } from './use-current-section'

interface SectionPageProps<Id extends string> {
  readonly title: string
  /** In the order of the page; each has a `PageSection` of the same id. */
  readonly sections: readonly SectionEntry<Id>[]
  readonly children: ReactNode
}

/** A page of sections that scroll at the right of their navigation. */
export function SectionPage<Id extends string>(props: SectionPageProps<Id>) {
  const { title, sections, children } = props
  const ids = useMemo(() => sections.map(({ id }) => id), [sections])
  const { current, choose, scrollerRef } = useCurrentSection(ids)
  return (
    <div className={styles.view}>
      <SectionNav title={title} sections={sections} current={current} onChoose={choose} />
      <div className={styles.sections} ref={scrollerRef}>
        {children}
      </div>
    </div>
  )
}
