// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace twb;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatQtComputes()
    {
        QByteArray bytes;
        for (int size = 0; size < 700; ++size) {
            QCOMPARE(
                sha256(bytes).toHex(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            bytes += char(size * 7);
        }
        const QByteArray large(3'000'001, 'x');
        QCOMPARE(sha256(large), QCryptographicHash::hash(large, QCryptographicHash::Sha256));
    }

    void isWhatTheStandardSays()
    {
        // FIPS 180-4, examples of the one-block and the two-block message.
        QCOMPARE(sha256("abc").toHex(),
            QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex(),
            QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }

    void readsFromAnyAddress()
    {
        const QByteArray bytes(500, 'y');
        for (qsizetype start = 0; start < 20; ++start) {
            const QByteArrayView part = QByteArrayView(bytes).sliced(start, 400);
            QCOMPARE(sha256(part), QCryptographicHash::hash(part, QCryptographicHash::Sha256));
        }
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
