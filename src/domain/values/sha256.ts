// SHA-256 where nothing may be waited for: rules compare hashes and are no promises. Source: FIPS 180-4.

const fraction = (x: number) => ((x - Math.floor(x)) * 2 ** 32) | 0;

const isPrime = (n: number) => {
  for (let d = 2; d * d <= n; d += 1) if (n % d === 0) return false;
  return true;
};

const primes = Array.from({ length: 312 }, (_, n) => n).filter(
  (n) => n > 1 && isPrime(n),
);
const rounds = primes.slice(0, 64).map((prime) => fraction(Math.cbrt(prime)));
const first = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** One character in UTF-8. */
function bytesOf(code: number): readonly number[] {
  const rest = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), rest(0)];
  return code < 0x10000
    ? [0xe0 | (code >> 12), rest(6), rest(0)]
    : [0xf0 | (code >> 18), rest(12), rest(6), rest(0)];
}

const utf8 = (text: string) =>
  Uint8Array.from(
    Array.from(text.toWellFormed(), (one) =>
      bytesOf(one.codePointAt(0) ?? 0),
    ).flat(),
  );

/** The bytes with their end mark and length, a whole number of blocks. */
function padded(bytes: Uint8Array): DataView {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return view;
}

/** The words of one block, spread over the rounds. */
function schedule(view: DataView, block: number): Int32Array {
  const w = new Int32Array(64);
  const at = (n: number) => w[n] ?? 0;
  for (let n = 0; n < 16; n += 1) w[n] = view.getInt32(block + n * 4);
  for (let n = 16; n < 64; n += 1) {
    const [a, b] = [at(n - 15), at(n - 2)];
    const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    w[n] = at(n - 16) + s0 + at(n - 7) + s1;
  }
  return w;
}

type State = readonly number[];

function mixed(state: State, w: Int32Array): State {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [n, round] of rounds.entries()) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + round + (w[n] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(t1 + t2) | 0, a, b, c, (d + t1) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((one, n) => (one + (state[n] ?? 0)) | 0);
}

/** The SHA-256 of a text, 64 hex digits. */
export function sha256(text: string): string {
  const view = padded(utf8(text));
  let state: State = first;
  for (let block = 0; block < view.byteLength; block += 64)
    state = mixed(state, schedule(view, block));
  return state.map((one) => (one >>> 0).toString(16).padStart(8, "0")).join("");
}
