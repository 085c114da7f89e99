import './attachments.css'

/** A file to take along: address, the name it was uploaded under, and how large it is (`340 KB`). */
export type AttachmentView = { href: string; name: string; size?: string }

/** Files of a text, each a line to tap; nothing where there are none. */
export function Attachments({ files }: { files: AttachmentView[] }) {
  if (files.length === 0) return null
  return (
    <section className="attachments">
      <h2>附件</h2>
      <ul>
        {files.map((file) => (
          <li key={file.href}>
            <AttachmentLink file={file} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function AttachmentLink({ file }: { file: AttachmentView }) {
  return (
    <a className="attachment" href={file.href} download>
      <span>{file.name}</span>
      {file.size && <span className="attachment-size">{file.size}</span>}
    </a>
  )
}
