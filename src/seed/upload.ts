import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { type Picture, type PictureKey, pictures } from './content/pictures'
import { toJpeg } from './illustration/render'

export type PictureIds = Record<PictureKey, number>

/** Two at a time: one is drawn while the other is being cut into its sizes. */
const AT_ONCE = 2

/** The names the pictures were uploaded under: how an interrupted start finds what is there already. */
export const pictureNames: readonly string[] = Object.keys(pictures).map((key) => fileNameOf(key))

/** Draws every picture and takes it in by the same way as an editor's upload. Pictures that are there already are kept. */
export async function uploadPictures(payload: Payload, author: User): Promise<PictureIds> {
  const ids = await alreadyThere(payload)
  const waiting = (Object.entries(pictures) as [PictureKey, Picture][]).filter(([key]) => !(key in ids))
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, picture] = next
      ids[key] = await upload(payload, author, key, picture)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ids as PictureIds
}

async function alreadyThere(payload: Payload): Promise<Partial<PictureIds>> {
  const { docs } = await payload.find({
    collection: 'media',
    where: { title: { in: [...pictureNames] } },
    pagination: false,
    depth: 0,
  })
  const keys = Object.keys(pictures) as PictureKey[]
  return Object.fromEntries(
    keys.flatMap((key) => docs.filter(({ title }) => title === fileNameOf(key)).map(({ id }) => [key, id])),
  )
}

async function upload(payload: Payload, author: User, key: PictureKey, picture: Picture): Promise<number> {
  const data = await toJpeg(picture.scene, picture.format ?? 'landscape')
  const [focalX, focalY] = picture.focus ?? [50, 50]
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: picture.alt, credit: '项目插图', consentStatus: 'notNeeded', focalX, focalY },
    file: { data, mimetype: 'image/jpeg', name: fileNameOf(key), size: data.length },
    user: { ...author, collection: 'users' },
    overrideAccess: true, // the demo school is made before anybody has signed in
  })
  return id
}

function fileNameOf(key: string): string {
  return `illustration-${key}.jpg`
}
