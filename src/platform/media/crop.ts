/** Where to look when a picture is cropped: percent of width and height from the left top, as Payload keeps it. */
export type FocalPoint = { x: number; y: number }

export type Size = { width: number; height: number }
export type Area = Size & { left: number; top: number }

/** The largest area of the ratio `target` within a picture, centred on the focal point as far as the edges allow. */
export function cropArea(picture: Size, target: Size, focal: FocalPoint): Area {
  const scale = Math.min(picture.width / target.width, picture.height / target.height)
  const width = within(1, Math.round(target.width * scale), picture.width)
  const height = within(1, Math.round(target.height * scale), picture.height)
  return {
    width,
    height,
    left: within(0, Math.round((picture.width * focal.x) / 100 - width / 2), picture.width - width),
    top: within(0, Math.round((picture.height * focal.y) / 100 - height / 2), picture.height - height),
  }
}

const within = (least: number, value: number, most: number): number => Math.max(least, Math.min(value, most))
