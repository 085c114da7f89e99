import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pause } from './figures.mjs'
import { fromRoot } from './places.mjs'

/** A plain nginx that serves `files` (name -> { body, gzip }) from disk: what everything here is measured against. */
export function staticServer(port, files) {
  return runNginx(port, (folder) => {
    mkdirSync(path.join(folder, 'www'))
    for (const [name, { body, gzip }] of Object.entries(files)) {
      const file = path.join(folder, 'www', name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, body)
      if (gzip) writeFileSync(`${file}.gz`, gzip)
    }
    return `
events { worker_connections 1024; }
http { ${ownPaths(folder)} access_log off; sendfile on; tcp_nopush off; keepalive_requests 1000000; gzip_static on;
  open_file_cache max=1000; include /etc/nginx/mime.types; charset utf-8;
  server { listen 127.0.0.1:${port}; root ${folder}/www; index index.html; } }`
  })
}

/** The product's own docker/nginx.conf in front of `app` (host:port): only places, user and ports are changed. */
export function edge(port, app) {
  return runNginx(port, (folder) =>
    readFileSync(fromRoot('docker/nginx.conf'), 'utf8')
      .replace(/^(user|pid|error_log|worker_processes) .*;$/gm, '')
      .replaceAll('/var/cache/nginx', folder)
      .replace(/access_log \/var[^;]*;/, 'access_log off;')
      .replace('http {', `http { ${ownPaths(folder)}`)
      .replace('app:3000', app)
      .replace(/listen 80 [^;]*;/, `listen 127.0.0.1:${port};`)
      .replace('keepalive_requests 10000;', 'keepalive_requests 1000000;'),
  )
}

async function runNginx(port, configure) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hongzhu-nginx-'))
  chmodSync(folder, 0o777)
  const user = process.getuid?.() === 0 ? 'user nobody nogroup;' : ''
  const config = `daemon off; worker_processes 1; ${user} pid ${folder}/pid; error_log ${folder}/error;\n${configure(folder)}`
  writeFileSync(path.join(folder, 'nginx.conf'), config)
  const nginx = spawn('nginx', ['-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  nginx.once('error', () => {
    throw new Error('nginx is not installed: it is what is measured against')
  })
  await untilOpen(`http://127.0.0.1:${port}/`)
  return {
    base: `http://127.0.0.1:${port}`,
    stop() {
      nginx.kill('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const ownPaths = (folder) =>
  ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/t-${name};`)
    .join(' ')

async function untilOpen(url) {
  for (let attempt = 0; attempt < 60; attempt++) {
    const open = await fetch(url).then(
      () => true,
      () => false,
    )
    if (open) return
    await pause(50)
  }
  throw new Error(`nothing answers at ${url}`)
}
