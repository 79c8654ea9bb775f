// The register of posts: who holds each and since when, what it answers for, what is wrong with it, and hand-over in one step.
import { counted, t } from "../language/t.ts";
import { asText } from "../ruleWords.ts";
import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { may } from "../../domain/rights/permission.ts";
import { doubleNames } from "../../domain/posts/posts.ts";
import type { Post } from "../../domain/plan/post.ts";
import { ownRegister } from "../../domain/portfolio/namedHomes.ts";
import type { PlanRecord } from "../../domain/plan/planRecord.ts";
import { actorOf } from "../session/actor.ts";
import { plainView, viewAddress } from "../address/address.ts";
import type { PlanPageValue } from "../reading/planPage.ts";
import { useToday } from "../session/today.ts";
import { EmptyState } from "../ui/State.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { WholePlan } from "../reading/WholePlan.tsx";
import { EditPost } from "./EditPost.tsx";
import { GiveActions } from "./GiveActions.tsx";
import { HandOver } from "./HandOver.tsx";
import { postRows, registerWords, statutoryWords } from "./postRows.ts";
import type { PostRow } from "./postRows.ts";

export default function PostsPage({ overview }: PlanPageValue) {
  return (
    <WholePlan overview={overview}>
      {(record) => (
        <Register overview={overview} record={ownRegister(record)} />
      )}
    </WholePlan>
  );
}

interface RegisterProps extends PlanPageValue {
  readonly record: PlanRecord;
}

function Register({ overview, record }: RegisterProps) {
  const styles = usePageStyles();
  const today = useToday(overview.plan.timeZone);
  const rows = useMemo(() => postRows(overview, today), [overview, today]);
  const actor = actorOf(overview, today);
  const allowed = may(actor, "managePosts");
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t("Posts")}</h1>
      <p className={styles.text}>
        {t(
          "Posts answer for actions; people hold posts. Reminders go to whoever holds the post that day, and the history keeps who answered then.",
        )}
      </p>
      {registerWords(overview.posts, today).map((words) => (
        <p key={words} className={styles.strong}>
          {words}
        </p>
      ))}
      <DoubleNames posts={overview.posts} />
      {allowed.ok ? (
        <AddPost overview={overview} record={record} />
      ) : (
        <p className={styles.quiet}>{asText(allowed.words)}</p>
      )}
      {rows.length === 0 ? (
        <EmptyState title={t("No post yet")}>
          {t(
            "This page shows who answers for what. Add the first post, or import a plan: its responsible officers become posts.",
          )}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <PostItem
              key={row.post.id}
              overview={overview}
              record={record}
              row={row}
              mayManage={allowed.ok}
            />
          ))}
        </ul>
      )}
    </main>
  );
}

function DoubleNames({ posts }: { readonly posts: readonly Post[] }) {
  const styles = usePageStyles();
  const double = doubleNames(posts);
  if (double.length === 0) return null;
  return (
    <p className={styles.warning}>
      {t(
        "{names:list} {double?names|name} more than one post. Correct one of them.",
        { names: double.map((name) => `“${name}”`), double: double.length },
      )}
    </p>
  );
}

function AddPost(props: RegisterProps) {
  const styles = usePageStyles();
  const [adding, setAdding] = useState(false);
  if (adding)
    return <EditPost {...props} post={null} onClose={() => setAdding(false)} />;
  return (
    <div className={styles.buttons}>
      <Button onClick={() => setAdding(true)}>{t("Add a post")}</Button>
      <a href={`#/plan/${props.overview.plan.id}/import`}>
        {t("Paste or choose a list of posts and who holds them")}
      </a>
    </div>
  );
}

type Open = "none" | "edit" | "handOver" | "give";

function PostItem({
  overview,
  record,
  row,
  mayManage,
}: RegisterProps & { readonly row: PostRow; readonly mayManage: boolean }) {
  const styles = usePageStyles();
  const [open, setOpen] = useState<Open>("none");
  const { post } = row;
  const close = () => setOpen("none");
  const form = { overview, record, post, onClose: close };
  return (
    <li className={styles.row}>
      <PostFacts overview={overview} row={row} />
      {mayManage ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabled={post.holders.length === 0}
            aria-label={t("Hand over {title}", { title: post.title })}
            onClick={() => setOpen("handOver")}
          >
            {t("Hand over")}
          </Button>
          <Button
            size="small"
            disabled={row.open.length === 0}
            aria-label={t("Give its actions to another post: {title}", {
              title: post.title,
            })}
            onClick={() => setOpen("give")}
          >
            {t("Give its actions to another post")}
          </Button>
          <Button
            size="small"
            aria-label={t("Edit {title}", { title: post.title })}
            onClick={() => setOpen("edit")}
          >
            {t("Edit")}
          </Button>
        </div>
      ) : null}
      {open === "handOver" ? <HandOver {...form} /> : null}
      {open === "give" ? <GiveActions {...form} /> : null}
      {open === "edit" ? <EditPost {...form} /> : null}
    </li>
  );
}

function PostFacts({
  overview,
  row,
}: PlanPageValue & { readonly row: PostRow }) {
  const styles = usePageStyles();
  const { post } = row;
  const address = viewAddress(overview.plan.id, {
    ...plainView,
    post: post.id,
  });
  const more = [
    post.statutoryRole ? statutoryWords[post.statutoryRole] : null,
    row.reportsTo
      ? t("Reports to {reportsTo}", { reportsTo: row.reportsTo })
      : null,
    post.aliases.length > 0
      ? t("Also written {names:list}", {
          names: post.aliases.map((one) => `“${one}”`),
        })
      : null,
    row.delegates.length > 0
      ? t("Standing in: {delegates:list}", { delegates: row.delegates })
      : null,
    row.earlier.length > 0
      ? t("Before: {earlier}", { earlier: row.earlier.join("; ") })
      : null,
  ].filter((one) => one !== null);
  return (
    <>
      <div className={styles.rowHead}>
        <h2
          className={styles.strong}
          style={{ margin: 0, fontSize: "inherit" }}
        >
          {post.title}
        </h2>
        <span>
          {row.holders.length > 0 ? row.holders.join("; ") : t("Vacant")}
        </span>
        <a className={styles.push} href={`#${address}`}>
          {counted(row.open.length, "openAction")}
          <span className={styles.hidden}>
            {t(" of {title}", { title: post.title })}
          </span>
        </a>
      </div>
      {row.warnings.map((words) => (
        <p key={words} className={styles.text}>
          <span aria-hidden="true">▲ </span>
          {words}
        </p>
      ))}
      {more.length > 0 ? (
        <div className={styles.quiet}>{more.join(" · ")}</div>
      ) : null}
    </>
  );
}
