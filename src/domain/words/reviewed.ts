// Which Welsh texts a translator has read: each by where it stands and its key, with a print of the English and the Welsh that were read. Written by `npm run translation -- --import`; a text that was changed since is unreviewed again.
export const reviewed: Readonly<Record<string, string>> = {};
