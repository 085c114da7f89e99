// `npm start`. Plain syntax and dynamic imports only, so that a Node far too old still gets as far as saying so.
import('./launch/node-version.mjs')
  .then((check) => {
    check.requireNode()
    return import('./launch/main.mjs')
  })
  .then((launch) => launch.main({ dev: false }))
  .catch((error) => {
    const { remedy, message } = error
    console.error(remedy ? `\n✗ ${message}` : error)
    process.exit(1)
  })
