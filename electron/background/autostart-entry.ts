/** What a Linux desktop reads to start a program at login, after its panel. */
export function autostartEntry(program: string, parameter: string): string {
  return [
    // not translated: the format of the file
    '[Desktop Entry]',
    'Type=Application',
    'Name=Plumbline',
    `Exec=${quote(program)} ${parameter}`,
    'Terminal=false',
    'X-GNOME-Autostart-Delay=5',
    'X-KDE-autostart-after=panel',
    '',
  ].join('\n')
}

/**
 * One word of a command line. The file format and the command line in it each have backslashes of their
 * own, and a percent sign stands for a parameter.
 */
function quote(word: string): string {
  const inCommand = word.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')
  return `"${inCommand.replaceAll('\\', '\\\\')}"`
}
