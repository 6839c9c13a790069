// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <memory>

namespace twb {

namespace {

struct Digest {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    thread_local const Digest digest;
    QByteArray hash(32, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(hash.data());
    EVP_MD_CTX *context = digest.context.get();
    if (EVP_DigestInit_ex2(context, digest.algorithm.get(), nullptr) != 1
        || EVP_DigestUpdate(context, bytes.data(), size_t(bytes.size())) != 1
        || EVP_DigestFinal_ex(context, out, nullptr) != 1)
        qFatal("OpenSSL refuses SHA-256");
    return hash;
}

} // namespace twb
