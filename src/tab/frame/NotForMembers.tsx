// A page that elected members do not read, since what it is made from is filed for nobody: said, and what they do read.
import { t } from "../language/t.ts";
import { EmptyState } from "../ui/State.tsx";

export default function NotForMembers({ title }: { readonly title: string }) {
  return (
    <EmptyState title={t("“{title}” is not for elected members", { title })}>
      {t(
        "It is made from the working lists, which elected members do not read. The plan, its dates, papers, risks and calendar are in the other pages.",
      )}
    </EmptyState>
  );
}
