/** The colours of every illustration; the first nine are the site's own tokens, so pictures sit quietly on its pages. */
export const ink = '#23201C'
export const paper = '#FAF6EF'
export const red = '#A8201A'
export const deepRed = '#6E1410'
export const flame = '#E8A33D'
export const jade = '#2F6B57'
export const slate = '#3F5B75'
export const white = '#FFFFFF'

export const cream = '#F3E8D3'
export const sand = '#E2D1B3'
export const oak = '#B48A5A'
export const wood = '#8E6C48'
export const walnut = '#6B4D33'
export const bark = '#4A3526'
export const leaf = '#5E8A5A'
export const moss = '#7FA06A'
export const stone = '#B9B2A6'
export const ash = '#8C857A'

export const skins = ['#E7B894', '#DBA47C', '#EFC7A6', '#CE9469'] as const
export const hairs = ['#2B211C', '#3A2B22', '#4A372B', '#8F8982', '#BDB6AC'] as const
/** Spines of books, posters on walls: everything small and coloured picks from here. */
export const accents = [red, jade, flame, slate, deepRed, '#C9785A', '#F3E8D3', '#7A8F8A', '#D9B36A'] as const
