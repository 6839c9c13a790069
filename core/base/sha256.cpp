// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>

#if defined(__x86_64__) && defined(__GNUC__)
#define TWB_SHA_INSTRUCTIONS
#include <QtEndian>

#include <immintrin.h>

#include <array>
#include <cstring>
#endif

namespace twb {

#ifdef TWB_SHA_INSTRUCTIONS

namespace {

constexpr qsizetype blockSize = 64;

/// FIPS 180-4, section 4.2.2
alignas(16) constexpr std::array<quint32, 64> roundConstants{0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5,
    0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3,
    0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7,
    0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
    0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
    0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// The running hash in the order of words in which the instructions want it.
struct State {
    __m128i abef;
    __m128i cdgh;
};

/// Sixty-four rounds, four at a time, over each block. Intel, "SHA Extensions" (2013).
__attribute__((target("sha,ssse3,sse4.1"))) void hashBlocks(State &state, const char *data, qsizetype count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    for (; count > 0; --count, data += blockSize) {
        State now = state;
        __m128i words[4];
        for (int i = 0; i < 16; ++i) {
            __m128i &word = words[i & 3];
            if (i < 4) {
                word = _mm_loadu_si128(reinterpret_cast<const __m128i *>(data) + i);
                word = _mm_shuffle_epi8(word, bigEndian);
            } else {
                const __m128i before = words[(i + 3) & 3];
                word = _mm_sha256msg1_epu32(word, words[(i + 1) & 3]);
                word = _mm_add_epi32(word, _mm_alignr_epi8(before, words[(i + 2) & 3], 4));
                word = _mm_sha256msg2_epu32(word, before);
            }
            const auto *constants = reinterpret_cast<const __m128i *>(roundConstants.data()) + i;
            const __m128i sum = _mm_add_epi32(word, _mm_load_si128(constants));
            now.cdgh = _mm_sha256rnds2_epu32(now.cdgh, now.abef, sum);
            now.abef = _mm_sha256rnds2_epu32(now.abef, now.cdgh, _mm_shuffle_epi32(sum, 0x0e));
        }
        state.abef = _mm_add_epi32(state.abef, now.abef);
        state.cdgh = _mm_add_epi32(state.cdgh, now.cdgh);
    }
}

/// The bytes after the last whole block, a one bit, zeroes and the length in bits.
struct Padding {
    explicit Padding(QByteArrayView bytes)
    {
        const QByteArrayView rest = bytes.last(bytes.size() % blockSize);
        blocks = rest.size() < blockSize - 8 ? 1 : 2;
        if (!rest.isEmpty())
            std::memcpy(data.data(), rest.data(), size_t(rest.size()));
        data[size_t(rest.size())] = char(0x80);
        qToBigEndian(quint64(bytes.size()) * 8, data.data() + blocks * blockSize - 8);
    }

    std::array<char, 2 * blockSize> data{};
    qsizetype blocks;
};

QByteArray sha256ByInstructions(QByteArrayView bytes)
{
    // The initial hash value a … h of FIPS 180-4, section 5.3.3.
    State state{_mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)),
        _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19)};
    const Padding padding(bytes);
    hashBlocks(state, bytes.data(), bytes.size() / blockSize);
    hashBlocks(state, padding.data.data(), padding.blocks);

    std::array<quint32, 4> abef; // from the lowest word: f, e, b, a
    std::array<quint32, 4> cdgh; // h, g, d, c
    std::memcpy(abef.data(), &state.abef, sizeof abef);
    std::memcpy(cdgh.data(), &state.cdgh, sizeof cdgh);
    const std::array words{abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]};
    QByteArray hash(qsizetype(sizeof words), Qt::Uninitialized);
    qToBigEndian<quint32>(words.data(), qsizetype(words.size()), hash.data());
    return hash;
}

bool hasShaInstructions()
{
    static const bool found = __builtin_cpu_supports("sha") && __builtin_cpu_supports("sse4.1");
    return found;
}

} // namespace

#endif

QByteArray sha256(QByteArrayView bytes)
{
#ifdef TWB_SHA_INSTRUCTIONS
    if (hasShaInstructions())
        return sha256ByInstructions(bytes);
#endif
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace twb
