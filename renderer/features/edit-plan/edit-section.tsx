import type { ReactNode } from 'react'
import { PageSection } from '../../ui/page-section'
import { type SectionId, sections } from './sections'

interface EditSectionProps {
  readonly id: SectionId
  readonly children: ReactNode
}

/** A section under the name the navigation gives it. */
export function EditSection({ id, children }: EditSectionProps) {
  const label = sections.find((section) => section.id === id)?.label
  return (
    <PageSection id={id} label={label}>
      {children}
    </PageSection>
  )
}
