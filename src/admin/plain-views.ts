import type { Plugin } from 'payload'

/** Takes the tab with the API's raw answer out of every edit view: it is for developers. New collections are covered too. */
export const plainViews: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    admin: { ...collection.admin, hideAPIURL: true },
  })),
  globals: config.globals?.map((global) => ({ ...global, admin: { ...global.admin, hideAPIURL: true } })),
})
