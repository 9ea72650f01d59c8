import clsx from 'clsx'
import { Bold, Code, Eye, Italic, List, ListOrdered, Quote } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Toolbar } from 'react-aria-components/Toolbar'
import type { Command } from '#shared/keys/command'
import { screenKeys } from '#shared/keys/screen-keys'
import { translate } from '#shared/language/translate'
import { isPressed, useKeyHints } from '../../desktop/keys'
import { IconButton } from '../../ui/icon-button'
import { TextArea } from '../../ui/text-area'
import { type Mark, markText } from './mark-text'
import styles from './markdown-editor.module.css'
import { MarkdownPreview } from './markdown-preview'

interface MarkdownEditorProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (text: string) => void
}

interface Tool {
  readonly mark: Mark
  readonly nameOf: () => string
  readonly icon: typeof Bold
  /** What the keys do that do the same. */
  readonly command?: Command
}

const tools: readonly Tool[] = [
  { mark: 'bold', nameOf: () => translate('Bold'), icon: Bold, command: screenKeys.writing.bold },
  {
    mark: 'italic',
    nameOf: () => translate('Italic'),
    icon: Italic,
    command: screenKeys.writing.italic,
  },
  { mark: 'code', nameOf: () => translate('Code'), icon: Code },
  { mark: 'list', nameOf: () => translate('List'), icon: List },
  { mark: 'numbers', nameOf: () => translate('Numbered list'), icon: ListOrdered },
  { mark: 'quote', nameOf: () => translate('Quote'), icon: Quote },
]

/** Free text in Markdown, with the marks one uses most at hand, and a look at how it reads. */
export function MarkdownEditor({ label, placeholder, value, onChange }: MarkdownEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [isPreviewed, setPreviewed] = useState(false)
  const hintOf = useKeyHints()

  function apply(mark: Mark) {
    const field = area.current
    if (!field) return
    const edit = markText(field.value, field.selectionStart, field.selectionEnd, mark)
    field.focus()
    field.setSelectionRange(edit.from, edit.to)
    // Typed in rather than set, so that the field's own undo takes it back. Deprecated, without a successor.
    document.execCommand('insertText', false, edit.insert)
    field.setSelectionRange(edit.selectFrom, edit.selectTo)
  }

  function onKeyDown(event: KeyboardEvent) {
    const tool = tools.find(({ command }) => command && isPressed(event, command))
    if (!tool) return
    event.preventDefault()
    apply(tool.mark)
  }

  return (
    <div className={styles.editor} data-focus-target="reflection">
      <Toolbar
        className={styles.tools ?? ''}
        aria-label={translate('{label}: marks and preview', { label })}
      >
        {tools.map(({ mark, nameOf, icon: Icon, command }) => (
          <IconButton
            key={mark}
            label={nameOf()}
            shortcut={command && hintOf(command)}
            icon={<Icon size={16} strokeWidth={1.6} />}
            isDisabled={isPreviewed}
            onPress={() => apply(mark)}
          />
        ))}
        <IconButton
          className={styles.preview}
          label={translate('Preview')}
          icon={<Eye size={16} strokeWidth={1.6} />}
          isPressed={isPreviewed}
          onPress={() => setPreviewed(!isPreviewed)}
        />
      </Toolbar>
      <TextArea
        ref={area}
        className={clsx(styles.text, isPreviewed && styles.away)}
        label={label}
        isLabelHidden
        variant="write"
        isFilling
        placeholder={placeholder}
        value={value}
        onChange={onChange}
        onKeyDown={onKeyDown}
      />
      {isPreviewed && (
        <MarkdownPreview label={translate('{label}, as they read', { label })} text={value} />
      )}
    </div>
  )
}
