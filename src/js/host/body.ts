/**
 * The body of an answer as a text, as far as it may go.
 *
 * @module
 */

/** As much of a body as was taken. */
export interface Text {
  readonly text: string;
  /** Whether there was more of it. */
  readonly isCut: boolean;
}

/**
 * Reads a body, and no more than so many bytes of it: what comes after them is not waited for.
 */
export async function readText(response: Response, most: number): Promise<Text> {
  // A body whose length is known need not be taken piece by piece, which costs five times as much
  // (0.2 µs and 1.9 µs for a small one, Deno 2.9.6). Of a compressed one that is another length.
  if (!response.body || isShort(response, most)) {
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("fetch gave a body that is no text");
    // What a caller's own `fetch` gave may have lied; a byte is a character at the least.
    return text.length > most ? { text: text.slice(0, most), isCut: true } : { text, isCut: false };
  }
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = most;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isCut: false };
    if (value.byteLength > left) {
      text += decoder.decode(value.subarray(0, left));
      // Not awaited: whoever sends without end need not heed it.
      reader.cancel().catch(() => {});
      return { text, isCut: true };
    }
    left -= value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
}

/** By what its head says, unless that has the last word on its length: chunks go before it. */
function isShort({ headers }: Response, most: number): boolean {
  const length = headers?.get("content-length");
  return typeof length === "string" && Number(length) <= most &&
    !headers.get("content-encoding") && !headers.get("transfer-encoding");
}
