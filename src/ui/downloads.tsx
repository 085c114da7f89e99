import './downloads.css'

/** A file to take along. */
export type Download = { href: string; name: string; size?: string }

/** Files to take along, with how large they are; nothing when there are none. */
export function Downloads({ files }: { files: Download[] }) {
  if (files.length === 0) return null
  return (
    <section className="downloads">
      <h2>附件</h2>
      <ul>
        {files.map((file) => (
          <li key={file.href}>
            <a href={file.href} download>
              <span>{file.name}</span>
              {file.size && <span className="download-size">{file.size}</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
