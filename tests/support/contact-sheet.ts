import sharp from 'sharp'

/** Distance between the pictures, and around them, in px. */
const GAP = 12

/** Pictures side by side in one WebP: `columns` of them in a row, each of `width` × `height` px. */
export async function contactSheet(
  files: string[],
  { columns, width, height }: { columns: number; width: number; height: number },
  target: string,
): Promise<void> {
  const rows = Math.ceil(files.length / columns)
  const tiles = files.map(async (file, index) => ({
    input: await sharp(file).resize(width, height).toBuffer(),
    left: GAP + (index % columns) * (width + GAP),
    top: GAP + Math.floor(index / columns) * (height + GAP),
  }))
  const size = { width: GAP + columns * (width + GAP), height: GAP + rows * (height + GAP) }
  await sharp({ create: { ...size, channels: 3, background: '#8a8178' } })
    .composite(await Promise.all(tiles))
    .webp({ quality: 82 })
    .toFile(target)
}
