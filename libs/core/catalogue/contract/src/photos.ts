/** `GET /api/photos/ID/WIDTH?membership=`: a photograph of a product, as WebP or, for who does not say that he reads it, JPEG. */
export const PHOTOS_PATH = '/api/photos';

/** For which `PUT /api/uploads/ID?purpose=` takes a photograph: JPEG, PNG, WebP or AVIF. */
export const PHOTO_PURPOSE = 'catalogue.product-photo';

/** 15 MB: a telephone's picture in full. */
export const LARGEST_PHOTO = 15 * 1024 * 1024;

/** In CSS pixels and twice: a card, a page on a telephone, a page on a desk. No picture is made larger than it came. */
export const PHOTO_WIDTHS = [160, 480, 1280] as const;

/** Shorter sides than this show nothing. */
export const SMALLEST_PHOTO_SIDE = 240;

export const MOST_PHOTOS = 6;
