/** What a document may be. Its content says what it is; neither its name nor what the browser claims. */
export const DOCUMENT_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** 10 MB. */
export const LARGEST_DOCUMENT = 10 * 1024 * 1024;

/** `POST DOCUMENTS_PATH?id=…&holder=…&name=…` with the bytes as the body; `GET DOCUMENTS_PATH/ID?membership=…`. */
export const DOCUMENTS_PATH = '/api/documents';
