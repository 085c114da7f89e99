import { chownSync, existsSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { run } from './run.mjs'
import { Trouble } from './trouble.mjs'

/**
 * @typedef {{ uid?: number, gid?: number, prefix: string[] }} DatabaseUser
 * uid and gid to run the database's programs with, or a command in front of them that does it
 */

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of an existing cluster or as the system
 * user `postgres`, made if need be. Anyone else runs it as himself.
 * @param {string} cluster folder of the cluster
 * @param {string} program one of the database's programs, which that user must be able to reach
 * @returns {Promise<DatabaseUser>}
 */
export async function databaseUser(cluster, program) {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return requireOwn(cluster)
  const user = (await ownerOf(cluster)) ?? (await systemUser()) ?? (await makeSystemUser())
  if (existsSync(cluster)) chownSync(cluster, user.uid, user.gid)
  const reached = await Promise.all([canReach(user, program), canReach(user, path.dirname(cluster))])
  return reached.every(Boolean) ? { ...user, prefix: [] } : withSearchRight(user)
}

function requireOwn(cluster) {
  const me = process.getuid?.()
  if (me !== undefined && existsSync(cluster) && statSync(cluster).uid !== me) {
    throw new Trouble(
      `数据库文件夹 ${cluster} 属于另一个用户，当前用户 ${os.userInfo().username} 不能使用。请用当初的用户（或 root）启动，或用 DATA_DIR 另选一个数据文件夹。`,
    )
  }
  return { prefix: [] }
}

async function ownerOf(cluster) {
  if (!existsSync(cluster)) return undefined
  const { uid, gid } = statSync(cluster)
  return uid === 0 ? undefined : { uid, gid }
}

async function systemUser() {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])])
  return uid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined
}

async function makeSystemUser() {
  await run('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres']).catch(
    () => {},
  )
  const user = await systemUser()
  if (user) return user
  throw new Trouble(
    'PostgreSQL 不能以 root 身份运行，也没能创建系统用户 postgres。请改用普通用户运行 npm start。',
  )
}

async function canReach(user, place) {
  const { code } = await run('test', ['-x', place], { ...user, cwd: '/' })
  return code === 0
}

/** In a folder closed to others (a clone in /root, say), Linux can lend that user the right to pass through. */
async function withSearchRight({ uid, gid }) {
  const right = '-all,+dac_override'
  // the secure bit makes access(2), with which PostgreSQL looks for its own programs, heed the right as well
  const lend = ['--inh-caps', right, '--ambient-caps', right, '--securebits', '+no_setuid_fixup']
  const prefix = ['setpriv', '--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups', ...lend]
  const { code } = await run(prefix[0], [...prefix.slice(1), 'true']).catch(() => ({ code: 1 }))
  if (code === 0) return { prefix }
  throw new Trouble(
    'PostgreSQL 不能以 root 身份运行，而它使用的系统用户进不了这个文件夹。请把项目移到 /opt 之类的文件夹，或改用普通用户运行。',
  )
}
