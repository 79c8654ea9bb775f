// The way in: drop a file, choose one, or paste a table.
import { t } from "../language/t.ts";
import type { Sentence } from "../../domain/words/sentence.ts";
import { useId, useState } from "react";
import type { ClipboardEvent, DragEvent } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { Button } from "../ui/Button.tsx";
import { usePageStyles } from "../ui/pageStyles.ts";
import { Refused } from "../ui/Refused.tsx";
import { useImportStyles } from "./importStyles.ts";
import type { PlanSource } from "./reading.ts";

async function fromFile(file: File): Promise<PlanSource> {
  return {
    kind: "file",
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

export function ChooseFile({
  problem,
  onOpen,
}: {
  readonly problem: Sentence | null;
  readonly onOpen: (source: PlanSource) => void;
}) {
  const styles = useImportStyles();
  const page = usePageStyles();
  const [over, setOver] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const open = (file: File | undefined) => {
    if (!file) return;
    setFailed(null);
    fromFile(file).then(onOpen, () =>
      setFailed(
        t(
          "{name} could not be read from this device. Close it in other programs, or copy it elsewhere, and choose it again.",
          { name: file.name },
        ),
      ),
    );
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    open(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <FileInput onChoose={open} />
        <PasteBox onOpen={onOpen} />
        <p className={page.quiet}>
          {t(
            "The file is read on this device. Nothing is saved before you have seen what was understood.",
          )}
        </p>
      </div>
      <Refused words={failed ?? problem} />
    </>
  );
}

function FileInput({
  onChoose,
}: {
  readonly onChoose: (file: File | undefined) => void;
}) {
  const page = usePageStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={page.strong}>
        {t(
          "Drop a Word, Excel, CSV or PDF file here, or an archive (.json), or choose one",
        )}
      </label>
      <div>
        <input
          id={id}
          type="file"
          accept=".docx,.xlsx,.csv,.pdf,.txt,.tsv,.docm,.xlsm,.html,.json"
          onChange={({ target }) => {
            onChoose(target.files?.[0]);
            // The same file may be chosen again after it was corrected.
            target.value = "";
          }}
        />
      </div>
    </div>
  );
}

function PasteBox({
  onOpen,
}: {
  readonly onOpen: (source: PlanSource) => void;
}) {
  const styles = useImportStyles();
  const page = usePageStyles();
  const id = useId();
  const [text, setText] = useState("");
  const paste = (event: ClipboardEvent) => {
    // A table copied from Word or Excel comes as a page with its cells; plain text keeps only tabs.
    const html = event.clipboardData.getData("text/html");
    if (!/<table/i.test(html)) return;
    event.preventDefault();
    onOpen({ kind: "pasted", text: html });
  };
  return (
    <div>
      <label htmlFor={id} className={page.strong}>
        {t("Or paste a table copied from Word, Excel or a web page")}
      </label>
      <textarea
        id={id}
        className={styles.paste}
        value={text}
        onPaste={paste}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() === "" ? null : (
        <Button onClick={() => onOpen({ kind: "pasted", text })}>
          {t("Read what was pasted")}
        </Button>
      )}
    </div>
  );
}
