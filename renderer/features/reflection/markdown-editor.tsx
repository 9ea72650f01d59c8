import { Bold, Code, Italic, List, ListOrdered, Quote } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '../../ui/icon-button'
import { TextArea } from '../../ui/text-area'
import { type Mark, markText } from './mark-text'
import styles from './markdown-editor.module.css'

interface MarkdownEditorProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onChange: (text: string) => void
}

const tools: readonly { mark: Mark; label: string; icon: typeof Bold }[] = [
  { mark: 'bold', label: 'Bold', icon: Bold },
  { mark: 'italic', label: 'Italic', icon: Italic },
  { mark: 'code', label: 'Code', icon: Code },
  { mark: 'list', label: 'List', icon: List },
  { mark: 'numbers', label: 'Numbered list', icon: ListOrdered },
  { mark: 'quote', label: 'Quote', icon: Quote },
]

/** Free text in Markdown, with the marks one uses most at hand. */
export function MarkdownEditor({ label, placeholder, value, onChange }: MarkdownEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null)

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

  return (
    <div className={styles.editor} data-focus-target="reflection">
      <div className={styles.tools} role="toolbar" aria-label="Marks">
        {tools.map(({ mark, label: name, icon: Icon }) => (
          <IconButton
            key={mark}
            label={name}
            icon={<Icon size={16} strokeWidth={1.6} />}
            onPress={() => apply(mark)}
          />
        ))}
      </div>
      <TextArea
        ref={area}
        className={styles.text}
        label={label}
        isLabelHidden
        variant="write"
        isFilling
        placeholder={placeholder}
        value={value}
        onChange={onChange}
      />
    </div>
  )
}
