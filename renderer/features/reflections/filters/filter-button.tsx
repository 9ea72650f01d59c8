import { ListFilter } from 'lucide-react'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Button } from '../../../ui/button'
import { Popover } from '../../../ui/popover'
import { FilterForm, type FilterFormProps } from './filter-form'
import styles from './filter-form.module.css'

/** Opens the ways to narrow the list down. */
export function FilterButton(props: FilterFormProps) {
  return (
    <DialogTrigger>
      <Button icon={<ListFilter />}>Filter</Button>
      <Popover placement="bottom end" className={styles.popover}>
        <Dialog className={styles.dialog ?? ''} aria-label="Filter reflections">
          <FilterForm {...props} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
