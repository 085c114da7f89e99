import { HongzhuError } from '@/platform/errors'

const sentences = {
  host: '只能取回公众号文章里的图片。别处的图片请先存到电脑，再上传。',
  missing: '图片已经不在那里了，没有取回。',
  unreachable: '连不上图片所在的网站，没有取回。请把图片存到电脑，再上传。',
  large: '图片超过 40 MB，没有取回。',
}

/** A picture of a pasted article cannot be fetched; says why and what to do. */
export class FetchRefused extends HongzhuError {
  constructor(reason: keyof typeof sentences) {
    super(`fetch-${reason}`, sentences[reason], reason === 'unreachable' ? 502 : 400, { field: 'url' })
  }
}
