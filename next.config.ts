import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // npm test checks types once, for everything
  typescript: { ignoreBuildErrors: true },
  // the server has loaded these already: with a second copy in Next's bundle no error would be known as Payload's, and
  // answers would lose their codes and fields; the readers and writers of tables start workers of their own
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', 'read-excel-file', 'write-excel-file'],
  experimental: { cpus: 2 },
}

export default withPayload(config, { devBundleServerPackages: false })
