/**
 * For whom a document is written: `gfm` as GitHub and most editors read Markdown, `obsidian-tasks` for the
 * Tasks plugin of Obsidian, whose days and ids stand as emoji at the end of the line of a task.
 */
export type MarkdownProfile = 'gfm' | 'obsidian-tasks'
