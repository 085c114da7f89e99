import { env } from '@/platform/env'

/** Says before the form who signs in here, and that readers need not. */
export const Welcome = () => (
  <div className="desk-welcome">
    <h1>登录编辑后台</h1>
    <p>老师用学校发的账号登录。只是浏览网站，不需要登录。</p>
  </div>
)

/** What to do when it does not work: there is no help desk, there is a colleague; with a mail server, there is a letter. */
export const SignInHelp = () => (
  <p className="desk-sign-in-help">
    {env.SMTP_URL ? (
      <>
        <a href="/admin/forgot">忘记密码，用邮箱重设</a>。没有账号，请找学校的管理员。
      </>
    ) : (
      '没有账号或忘记密码，请找学校的管理员。'
    )}
    连续输错五次会锁定十五分钟。<a href="/">返回网站首页</a>
  </p>
)
