import clsx from 'clsx'
import { Check, ChevronsUpDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Label, Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import menu from './menu.module.css'
import { Popover } from './popover'
import styles from './select.module.css'

interface SelectProps<T extends string | number> {
  label: string
  isLabelHidden?: boolean
  options: readonly { value: T; label: string }[]
  value: T
  onChange: (value: T) => void
  isDisabled?: boolean
  className?: string | undefined
}

export function Select<T extends string | number>(props: SelectProps<T>) {
  const { label, isLabelHidden = false, options, value, onChange, isDisabled = false } = props
  return (
    <AriaSelect
      className={clsx(styles.select, props.className)}
      value={value}
      isDisabled={isDisabled}
      onChange={(chosen) => {
        const option = options.find((candidate) => candidate.value === chosen)
        if (option) onChange(option.value)
      }}
    >
      <Label className={isLabelHidden ? 'sr' : 'label'}>{label}</Label>
      <Button className={styles.button ?? ''}>
        <SelectValue className="trunc" />
        <ChevronsUpDown aria-hidden />
      </Button>
      <Popover className={styles.list}>
        <ListBox className={menu.menu ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              textValue={option.label}
              className={menu.item ?? ''}
            >
              {({ isSelected }) => (
                <>
                  <span>{option.label}</span>
                  {isSelected && <Check aria-hidden />}
                </>
              )}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
