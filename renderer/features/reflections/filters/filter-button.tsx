import { ListFilter } from 'lucide-react'
import { useRef, useState } from 'react'
import { translate } from '#shared/language/translate'
import { Button } from '../../../ui/button'
import { Popover } from '../../../ui/popover'
import { FilterForm, type FilterFormProps } from './filter-form'
import styles from './filter-form.module.css'

/** Opens the ways to narrow the list down. */
export function FilterButton(props: FilterFormProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button
        ref={button}
        icon={<ListFilter />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {translate('Filter')}
      </Button>
      {/* Without a trigger of react-aria it is a dialog itself, and needs a name. */}
      <Popover
        aria-label={translate('Filter reflections')}
        triggerRef={button}
        // not translated: where it opens
        placement="bottom end"
        className={styles.popover}
        isOpen={isOpen}
        onOpenChange={setOpen}
      >
        <FilterForm {...props} />
      </Popover>
    </>
  )
}
