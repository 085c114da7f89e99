import { hairs, ink, skins, slate, walnut } from './palette'
import { all, at, circle, oval, path, rect, stroke, tone } from './svg'

type View = 'back' | 'front' | 'left' | 'right'
type Hair = 'crew' | 'short' | 'bob' | 'bun' | 'tail' | 'long' | 'plaits'
/** Where a hand is, in head radii from the middle between the shoulders: [to the right, down]. */
type Hand = readonly [number, number]

/** One figure. Lengths inside are in head radii, so `size` alone makes it near or far. */
export type Figure = {
  x: number
  /** of the soles, or of the seat for `bust` */
  y: number
  /** head radius in picture units */
  size: number
  view?: View
  child?: boolean
  pose?: 'stand' | 'walk' | 'sit' | 'bust'
  leftHand?: Hand
  rightHand?: Hand
  hair?: Hair
  hairColour?: string
  skin?: string
  top?: string
  bottom?: string
  skirt?: boolean
  glasses?: boolean
  /** a second colour across the shoulders, as on a school jacket */
  yoke?: string
  /** degrees the upper body leans to the right */
  lean?: number
  /** degrees the head tilts to the right */
  tilt?: number
  /** what the hands hold, drawn around the middle between the shoulders */
  holding?: string
}

type Body = {
  hip: number
  shoulder: number
  head: number
  half: number
  upper: number
  fore: number
  limb: number
}

const ADULT: Body = { hip: 5, shoulder: 8.7, head: 10.35, half: 1.62, upper: 2.05, fore: 1.95, limb: 0.86 }
const CHILD: Body = { hip: 2.9, shoulder: 5.4, head: 6.85, half: 1.22, upper: 1.45, fore: 1.35, limb: 0.7 }

/** A person in the flat style of the whole set: from behind, from the side, or with a face of few strokes. */
export const person = (figure: Figure): string => {
  const body = figure.child ? CHILD : ADULT
  const pose = figure.pose ?? 'stand'
  const drop = pose === 'sit' ? body.hip - 2.5 : pose === 'bust' ? body.hip : 0
  const lower = pose === 'bust' ? '' : legs(figure, body, pose)
  const upper = at(0, -body.hip + drop, 1, torsoUp(figure, body), figure.lean ?? 0)
  return at(figure.x, figure.y, figure.size, (pose === 'bust' ? '' : groundShadow(pose)) + lower + upper)
}

const groundShadow = (pose: string): string =>
  oval(pose === 'sit' ? 0.4 : 0.2, 0.05, pose === 'walk' ? 2.6 : 2.1, 0.42, '#23201C', { opacity: 0.18 })

const torsoUp = (figure: Figure, body: Body): string => {
  const shoulderY = body.hip - body.shoulder
  const arms = at(0, shoulderY, 1, bothArms(figure, body))
  const held = figure.holding ? at(0, shoulderY, 1, figure.holding) : ''
  const head = at(0, body.hip - body.head, 1, headOf(figure), figure.tilt ?? 0)
  const trunk = trunkOf(figure, body, shoulderY)
  const neck = neckOf(figure, shoulderY)
  return figure.view === 'back'
    ? all(held, arms, neck, trunk, head)
    : all(behindHair(figure, body), neck, trunk, held, head, arms)
}

const isSide = (figure: Figure): boolean => figure.view === 'left' || figure.view === 'right'

const neckOf = (figure: Figure, shoulderY: number): string =>
  rect(-0.38, shoulderY - 1, 0.76, 1.3, tone(skinOf(figure), -0.14), { rx: 0.3 })

const trunkOf = (figure: Figure, body: Body, shoulderY: number): string => {
  const half = isSide(figure) ? body.half * 0.74 : body.half
  const hip = isSide(figure) ? body.half * 0.72 : body.half * 0.86
  const top = figure.top ?? slate
  const outline = `M${-half} ${shoulderY + 1.1}Q${-half} ${shoulderY} ${-half * 0.45} ${shoulderY - 0.22}Q0 ${shoulderY + 0.1} ${half * 0.45} ${shoulderY - 0.22}Q${half} ${shoulderY} ${half} ${shoulderY + 1.1}L${hip} 0.35Q0 0.75 ${-hip} 0.35Z`
  const shade = `M${half * 0.3} ${shoulderY}Q${half} ${shoulderY} ${half} ${shoulderY + 1.1}L${hip} 0.35Q${hip * 0.7} 0.6 ${hip * 0.3} 0.6Z`
  const yoke = figure.yoke
    ? path(
        `M${-half} ${shoulderY + 1.1}Q${-half} ${shoulderY} ${-half * 0.45} ${shoulderY - 0.22}Q0 ${shoulderY + 0.1} ${half * 0.45} ${shoulderY - 0.22}Q${half} ${shoulderY} ${half} ${shoulderY + 1.1}Q0 ${shoulderY + 1.7} ${-half} ${shoulderY + 1.1}Z`,
        figure.yoke,
      )
    : ''
  const collar =
    figure.view === 'front' || isSide(figure)
      ? path(
          `M-0.5 ${shoulderY - 0.2}L0 ${shoulderY + 0.75}L0.5 ${shoulderY - 0.2}Z`,
          tone(skinOf(figure), -0.06),
        ) +
        stroke(
          `M-0.55 ${shoulderY - 0.2}L0 ${shoulderY + 0.75}L0.55 ${shoulderY - 0.2}`,
          tone(top, 0.28),
          0.2,
        )
      : ''
  return all(path(outline, top), path(shade, tone(top, -0.3), { opacity: 0.22 }), yoke, collar)
}

const bothArms = (figure: Figure, body: Body): string => {
  const reach = isSide(figure) ? body.half * 0.25 : body.half * 0.86
  const rest = body.upper + body.fore + 0.4
  const left = figure.leftHand ?? [-reach - 0.15, rest]
  const right = figure.rightHand ?? [reach + 0.15, rest]
  return arm(figure, body, -reach, left, -1) + arm(figure, body, reach, right, 1)
}

/** Two bones to a hand; of the two elbows possible, the one that hangs lower and further out. */
const arm = (figure: Figure, body: Body, shoulderX: number, hand: Hand, side: -1 | 1): string => {
  const shoulderY = 0.55
  const dx = hand[0] - shoulderX
  const dy = hand[1] - shoulderY
  const wanted = Math.hypot(dx, dy) || 0.01
  const far = Math.min(wanted, body.upper + body.fore - 0.02)
  const ux = dx / wanted
  const uy = dy / wanted
  const along = (far * far + body.upper ** 2 - body.fore ** 2) / (2 * far)
  const off = Math.sqrt(Math.max(0, body.upper ** 2 - along ** 2))
  const options = [-1, 1].map((sign) => ({
    x: shoulderX + ux * along - uy * off * sign,
    y: shoulderY + uy * along + ux * off * sign,
  }))
  const score = (e: { x: number; y: number }): number => e.y + e.x * side * 0.9
  const [first, second] = options as [{ x: number; y: number }, { x: number; y: number }]
  const elbow = score(first) > score(second) ? first : second
  const end = { x: shoulderX + ux * far, y: shoulderY + uy * far }
  const sleeve = tone(figure.top ?? slate, side === 1 ? -0.14 : -0.06)
  return all(
    circle(end.x, end.y, 0.42, skinOf(figure)),
    stroke(
      `M${shoulderX} ${shoulderY}L${elbow.x} ${elbow.y}L${shoulderX + ux * far * 0.94 + (elbow.x - shoulderX) * 0.02} ${shoulderY + uy * far * 0.94}`,
      sleeve,
      body.limb,
    ),
    circle(end.x, end.y, 0.36, skinOf(figure)),
  )
}

const legs = (figure: Figure, body: Body, pose: 'stand' | 'walk' | 'sit'): string => {
  const colour = figure.bottom ?? '#4A4640'
  const shoe = tone(colour, -0.45)
  const foot = (x: number, toe: number): string => oval(x + toe * 0.25, -0.16, 0.62, 0.26, shoe)
  const turn = figure.view === 'left' ? -1 : figure.view === 'right' ? 1 : 0
  if (pose === 'sit') return seated(body, colour, foot, turn)
  const stride = pose === 'walk' ? 1.25 : isSide(figure) ? 0.22 : 0.52
  const leg = (x: number, shade: number): string =>
    stroke(
      `M${x * 0.55} ${-body.hip}Q${x * (pose === 'walk' ? 1.3 : 0.8)} ${-body.hip * 0.5} ${x} -0.5`,
      tone(colour, shade),
      1.02,
    )
  const hem = figure.skirt
    ? path(
        `M${-body.half * 0.8} ${-body.hip - 0.2}L${body.half * 0.8} ${-body.hip - 0.2}L${body.half * 1.2} ${-body.hip * 0.42}Q0 ${-body.hip * 0.34} ${-body.half * 1.2} ${-body.hip * 0.42}Z`,
        colour,
      )
    : ''
  return all(foot(-stride, turn || -0.4), foot(stride, turn || 0.4), leg(-stride, -0.16), leg(stride, 0), hem)
}

const seated = (
  body: Body,
  colour: string,
  foot: (x: number, toe: number) => string,
  turn: number,
): string => {
  const shin = 2.2
  if (turn === 0) {
    const leg = (x: number): string => stroke(`M${x * 0.7} ${-shin - 0.2}L${x * 1.15} -0.4`, colour, 1.05)
    return all(foot(-0.9, -0.4), foot(0.9, 0.4), leg(-0.75), leg(0.75))
  }
  const knee = turn * body.half * 1.5
  return all(
    foot(knee + turn * 0.1, turn),
    stroke(`M0 ${-shin - 0.3}L${knee} ${-shin - 0.15}L${knee + turn * 0.1} -0.5`, colour, 1.1),
  )
}

const skinOf = (figure: Figure): string => figure.skin ?? skins[0]
const hairOf = (figure: Figure): string => figure.hairColour ?? hairs[0]

const headOf = (figure: Figure): string => {
  const view = figure.view ?? 'front'
  if (view === 'back') return headBack(figure)
  if (view === 'front') return headFront(figure)
  return at(0, 0, 1, headSide(figure), 0, view === 'left')
}

const headBack = (figure: Figure): string => {
  const colour = hairOf(figure)
  const hair = figure.hair ?? 'short'
  const skin = skinOf(figure)
  const shine = stroke('M-0.62 -0.35Q-0.3 -0.82 0.25 -0.78', tone(colour, 0.3), 0.14, { opacity: 0.55 })
  const ears = circle(-1, 0.12, 0.2, skin) + circle(1, 0.12, 0.2, skin)
  const nape = path('M-0.62 0.5Q0 1.25 0.62 0.5Z', tone(skin, -0.08))
  const cap = oval(0, -0.06, 1.03, 1.02, colour)
  const extra = {
    crew:
      ears +
      circle(0, 0, 0.98, skin) +
      path('M-1.02 0.12A1.03 1.05 0 0 1 1.02 0.12Q0.7 0.55 0 0.52Q-0.7 0.55 -1.02 0.12Z', colour),
    short: ears + nape + cap,
    bob: path('M-1.12 -0.1A1.12 1.12 0 0 1 1.12 -0.1L1.2 0.95Q0 1.35 -1.2 0.95Z', colour),
    bun:
      ears +
      nape +
      cap +
      circle(0, -0.95, 0.48, tone(colour, 0.06)) +
      stroke('M-0.4 -0.62Q0 -0.45 0.4 -0.62', tone(colour, 0.25), 0.1),
    tail:
      ears +
      nape +
      cap +
      path('M-0.3 -0.15Q-0.55 1 -0.1 2.1Q0.55 1.2 0.3 -0.15Z', tone(colour, 0.07)) +
      circle(0, -0.1, 0.26, '#A8201A'),
    long: path('M-1.1 -0.1A1.1 1.12 0 0 1 1.1 -0.1L1.28 2Q0 2.5 -1.28 2Z', colour),
    plaits:
      ears +
      nape +
      cap +
      stroke('M-0.7 0.5Q-1.15 1.2 -0.85 2', colour, 0.42) +
      stroke('M0.7 0.5Q1.15 1.2 0.85 2', colour, 0.42) +
      stroke('M0 -1V0.7', tone(colour, 0.2), 0.07),
  } satisfies Record<Hair, string>
  return extra[hair] + shine
}

const behindHair = (figure: Figure, body: Body): string => {
  const colour = tone(hairOf(figure), -0.15)
  const headY = body.hip - body.head
  if (isSide(figure)) return ''
  const hair = figure.hair ?? 'short'
  if (hair === 'long')
    return at(0, headY, 1, path('M-1.15 -0.1A1.15 1.15 0 0 1 1.15 -0.1L1.35 2.1Q0 2.4 -1.35 2.1Z', colour))
  if (hair === 'bob')
    return at(0, headY, 1, path('M-1.16 -0.1A1.16 1.16 0 0 1 1.16 -0.1L1.22 0.95Q0 1.3 -1.22 0.95Z', colour))
  if (hair === 'bun') return at(0, headY, 1, circle(0, -1.15, 0.46, colour))
  if (hair === 'plaits')
    return at(
      0,
      headY,
      1,
      stroke('M-0.9 0.3Q-1.4 1.1 -1.1 1.9', colour, 0.42) + stroke('M0.9 0.3Q1.4 1.1 1.1 1.9', colour, 0.42),
    )
  if (hair === 'tail') return at(0, headY, 1, path('M0.6 -0.7Q1.7 -0.4 1.35 1.2Q0.9 0.6 0.6 0Z', colour))
  return ''
}

const headFront = (figure: Figure): string => {
  const colour = hairOf(figure)
  const skin = skinOf(figure)
  const soft = figure.hair !== 'crew' && figure.hair !== 'short'
  const fringe = soft
    ? 'M-1.06 0.22Q-1.2 -1.16 0 -1.16Q1.2 -1.16 1.06 0.22Q0.95 -0.35 0.45 -0.55Q-0.35 -0.4 -0.72 -0.3Q-0.98 -0.15 -1.06 0.22Z'
    : 'M-1.02 0.05Q-1.15 -1.14 0 -1.14Q1.15 -1.14 1.02 0.05Q0.92 -0.4 0.62 -0.52Q0 -0.42 -0.62 -0.56Q-0.92 -0.4 -1.02 0.05Z'
  return all(
    circle(-0.99, 0.12, 0.2, tone(skin, -0.06)),
    circle(0.99, 0.12, 0.2, tone(skin, -0.06)),
    oval(0, 0.04, 0.98, 1.04, skin),
    face(),
    figure.glasses ? spectacles() : '',
    path(fringe, colour),
  )
}

const face = (): string =>
  all(
    oval(-0.36, 0.1, 0.085, 0.115, ink),
    oval(0.36, 0.1, 0.085, 0.115, ink),
    stroke('M-0.5 -0.2Q-0.36 -0.27 -0.22 -0.2M0.22 -0.2Q0.36 -0.27 0.5 -0.2', ink, 0.06, { opacity: 0.75 }),
    stroke('M0.02 0.16Q0.1 0.3 -0.03 0.31', '#A8644A', 0.06, { opacity: 0.7 }),
    stroke('M-0.22 0.55Q0 0.71 0.22 0.55', '#8A3B2C', 0.08),
    circle(-0.58, 0.4, 0.17, '#D9826A', { opacity: 0.4 }),
    circle(0.58, 0.4, 0.17, '#D9826A', { opacity: 0.4 }),
  )

const spectacles = (): string =>
  all(
    circle(-0.38, 0.1, 0.28, 'none', { stroke: walnut, 'stroke-width': 0.08 }),
    circle(0.38, 0.1, 0.28, 'none', { stroke: walnut, 'stroke-width': 0.08 }),
    stroke('M-0.1 0.08H0.1M-0.66 0.05L-0.92 0M0.66 0.05L0.92 0', walnut, 0.07),
  )

const headSide = (figure: Figure): string => {
  const colour = hairOf(figure)
  const skin = skinOf(figure)
  const hair = figure.hair ?? 'short'
  const behind = {
    crew: '',
    short: '',
    bob: path('M-1.1 -0.2Q-1.25 0.9 -0.95 1.1Q-0.3 1.2 -0.05 0.85L0 -0.4Z', colour),
    bun: circle(-0.98, -0.5, 0.46, tone(colour, 0.06)),
    tail: path('M-0.8 -0.5Q-1.9 0 -1.45 1.6Q-0.9 0.9 -0.7 0Z', tone(colour, 0.06)),
    long: path('M-1.1 -0.2Q-1.5 1.2 -1.25 2.1Q-0.4 2.2 -0.1 1.3L0 -0.4Z', colour),
    plaits: stroke('M-0.6 0.6Q-0.9 1.3 -0.6 2', colour, 0.42),
  } satisfies Record<Hair, string>
  const line =
    hair === 'crew'
      ? 'M0.72 -0.62Q0.4 -1.12 -0.2 -1.06Q-1.1 -0.95 -1.02 0.1Q-0.9 0.45 -0.5 0.4Q-0.35 0 -0.12 -0.1Q0 -0.5 0.72 -0.62Z'
      : 'M0.86 -0.42Q0.65 -1.16 -0.15 -1.12Q-1.2 -1.02 -1.1 0.3Q-1 0.8 -0.6 0.78Q-0.5 0.2 -0.2 0Q-0.12 -0.4 0.86 -0.42Z'
  return all(
    behind[hair],
    oval(0, 0.04, 0.98, 1.03, skin),
    path('M0.9 -0.1Q1.22 0.22 0.86 0.34Z', skin),
    path(line, colour),
    circle(-0.28, 0.18, 0.19, tone(skin, -0.1)),
    oval(0.56, 0.04, 0.08, 0.115, ink),
    stroke('M0.5 0.55Q0.66 0.6 0.78 0.5', '#8A3B2C', 0.08),
    circle(0.38, 0.4, 0.17, '#D9826A', { opacity: 0.38 }),
    figure.glasses
      ? circle(0.56, 0.05, 0.27, 'none', { stroke: walnut, 'stroke-width': 0.08 }) +
          stroke('M0.3 0.02L-0.2 -0.02', walnut, 0.07)
      : '',
  )
}
