// `POST …/getitems`: items by CAML, answered with 200 even where the answer is only a part.
import {
  bodyOf,
  innerOf,
  textIn,
  type Call,
  type Reply,
} from "../request/call.ts";
import { runView } from "../reading/camlQuery.ts";
import { isObject } from "../storage/database.ts";
import { itemEntity } from "../rows/item.ts";
import { projection } from "../reading/itemProjection.ts";
import { fieldsOf, listOf } from "../lists/list.ts";

export function getItems(call: Call): Reply {
  const list = listOf(call);
  const fields = fieldsOf(call.site, list);
  const query = innerOf(bodyOf(call), "query");
  const position = query["ListItemCollectionPosition"];
  const paging = isObject(position) ? textIn(position, "PagingInfo") : null;
  const page = runView(
    call,
    list,
    fields,
    textIn(query, "ViewXml") ?? "",
    paging,
  );
  const show = projection(call, list, fields);
  return {
    kind: "collection",
    finished: true,
    entities: page.items.map((item) => itemEntity(list, item, show(item))),
  };
}
