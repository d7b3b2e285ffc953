/** A file's bytes in base64, as the API takes them (FileInput). */
export async function fileInput(file: File): Promise<{ name: string; contentBase64: string }> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, contentBase64: btoa(text) };
}
