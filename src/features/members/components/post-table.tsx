import './post-table.css'
import { Picture } from '@/ui/picture'
import type { Post } from '../views'

/** 党员先锋岗: what help, and where and when to find it. */
export function PostTable({ posts }: { posts: Post[] }) {
  return (
    <ul className="posts">
      {posts.map((post) => (
        <li key={post.href}>
          <a className="post" href={post.href}>
            {post.portrait ? (
              <Picture picture={post.portrait} cut="4x5" sizes="72px" />
            ) : (
              <span className="post-blank" aria-hidden="true">
                {Array.from(post.name)[0]}
              </span>
            )}
            <span className="post-words">
              <span className="post-help">{post.help}</span>
              <span>{[post.when, post.where].filter(Boolean).join('，')}</span>
              <span className="post-name">{post.name}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
