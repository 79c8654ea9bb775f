// The one right that a post has and no role: to let a paper go out without the Board.
import type { PostId } from "../values/id.ts";
import type { Post } from "../plan/post.ts";
import type { Actor } from "./permission.ts";

export const monitoringOfficer = "Monitoring Officer";

/** The post whose holder may override, as the plan has it. */
function overridingPost(posts: readonly Post[]): PostId | null {
  const wanted = monitoringOfficer.toLowerCase();
  return (
    posts.find((post) => post.title.toLowerCase().includes(wanted))?.id ?? null
  );
}

/** Whether somebody holds the post that may let a paper go out without the Board's endorsement. */
export function mayOverride(actor: Actor, posts: readonly Post[]): boolean {
  const post = overridingPost(posts);
  return post !== null && actor.posts.includes(post);
}
