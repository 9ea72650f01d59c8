import { useState } from 'react'
import { translate } from '#shared/language/translate'
import { desktop } from '../../desktop/desktop'
import { Button } from '../../ui/button'

/** Puts what happened on the clipboard, for whoever helps: numbers and words of the system, none of the user's. */
export function CopyDetails({ details }: { readonly details: readonly string[] }) {
  const [isCopied, setCopied] = useState(false)
  async function copy() {
    await desktop.copyText([await desktop.describeFaults(), ...details].join('\n'))
    setCopied(true)
  }
  return (
    <Button onPress={() => void copy()}>
      {isCopied ? translate('Copied') : translate('Copy details')}
    </Button>
  )
}
