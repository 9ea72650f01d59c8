/**
 * What a Linux desktop shows in its menu, and what it opens `plumbline:` addresses with. An address comes after
 * `--`: it can never be read as a switch.
 *
 * @param {string} program its name or path
 */
export function desktopEntry(program) {
  return `[Desktop Entry]
Type=Application
Name=Plumbline
GenericName=Practice planner
GenericName[de]=Übungsplaner
Comment=Plan a month of practice, reflect every day, and see which way you lean
Comment[de]=Einen Monat Übung planen, täglich darüber schreiben und sehen, wohin du neigst
Exec=${program} -- %u
Icon=plumbline
Terminal=false
Categories=Office;ProjectManagement;
Keywords=plan;practice;reflection;journal;backend;fullstack;
StartupWMClass=plumbline
MimeType=x-scheme-handler/plumbline;
Actions=today;reflect;

[Desktop Action today]
Name=Today
Name[de]=Heute
Exec=${program} -- plumbline://today

[Desktop Action reflect]
Name=Write a reflection
Name[de]=Reflexion schreiben
Exec=${program} -- plumbline://reflect
`
}
