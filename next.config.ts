import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // npm test checks types once, for everything
  typescript: { ignoreBuildErrors: true },
  experimental: { cpus: 2 },
}

export default withPayload(config, { devBundleServerPackages: false })
