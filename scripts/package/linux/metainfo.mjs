/**
 * What a software centre shows about the app (AppStream).
 *
 * @param {import('../release-of.mjs').Release} release
 * @param {string} day of the release, yyyy-mm-dd
 */
export function metainfo({ version, isForRelease }, day) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>app.plumbline.Plumbline</id>
  <name>Plumbline</name>
  <summary>Plan a month of practice and see which way you lean</summary>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <developer_name>Plumbline</developer_name>
  <description>
    <p>
      Would backend work suit you, or full-stack work? Plumbline helps you find out by doing both for about a
      month: a small project in four steps, with a date for everything and two minutes of writing a day.
    </p>
    <p>
      In the end a plumb line hangs to one side or straight, and every claim opens to the days behind it. What
      you write stays on your computer.
    </p>
  </description>
  <launchable type="desktop-id">plumbline.desktop</launchable>
  <provides>
    <binary>plumbline</binary>
    <mediatype>x-scheme-handler/plumbline</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="${version}" date="${day}" type="${isForRelease ? 'stable' : 'development'}"/>
  </releases>
</component>
`
}
