// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// Gives or takes bytes without holding them: what reaches it at once is all that anyone held.
class Stream final : public QIODevice {
public:
    explicit Stream(qint64 size = 0) : m_size(size) { open(ReadWrite | Unbuffered); }

    qint64 size() const override { return m_size; }
    bool isSequential() const override { return false; }
    bool atEnd() const override { return m_read >= m_size; }
    qint64 largest() const { return m_largest; }
    QByteArray hash() const { return m_hash.result(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_read);
        m_largest = std::max(m_largest, count);
        for (qint64 i = 0; i < count; ++i)
            data[i] = char((m_read + i) * 31 >> 3);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *data, qint64 count) override
    {
        m_largest = std::max(m_largest, count);
        m_hash.addData(QByteArrayView(data, count));
        m_size += count;
        return count;
    }

private:
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_largest = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * 4096;
}

} // namespace

class TestAttachments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contentComesBack_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size :
            {0LL, 1LL, 1000LL, mebibyte - 1LL, mebibyte + 0LL, mebibyte + 1LL, 3 * mebibyte + 7LL})
            QTest::addRow("%lld", size) << size;
    }
    void contentComesBack()
    {
        QFETCH(qint64, size);
        TempLibrary library;
        QByteArray content(size, 'x');
        for (qint64 i = 0; i < size; i += 97)
            content[i] = char(i);
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        TWB_EXPECT(attachment, library->addAttachment(source, u"image/png"_s));
        QCOMPARE(attachment.size, size);
        QCOMPARE(attachment.hash, AttachmentHash::of(content));
        library.reopen(OpenMode::ReadOnly);
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        TWB_OK(library->readAttachment(attachment.hash, target));
        QVERIFY(target.data() == content);
    }

    void sameContentIsKeptOnce()
    {
        TempLibrary library;
        Stream first(2 * mebibyte);
        Stream second(2 * mebibyte);
        TWB_EXPECT(one, library->addAttachment(first, u"image/png"_s));
        TWB_EXPECT(two, library->addAttachment(second, u"text/plain"_s));
        QCOMPARE(one, two);
        TWB_EXPECT(statistics, library->statistics());
        QCOMPARE(statistics.attachments, 1);
        QVERIFY(statistics.bytes < 3 * mebibyte);
    }

    void largeFilesAreStreamed()
    {
        constexpr qint64 size = 64 * mebibyte;
        TempLibrary library;
        Stream source(size);
        const qint64 before = residentBytes();
        TWB_EXPECT(attachment, library->addAttachment(source, u"video/mp4"_s));
        QCOMPARE(attachment.size, size);
        Stream target;
        TWB_OK(library->readAttachment(attachment.hash, target));
        QCOMPARE(target.hash(), attachment.hash.toBytes());
        QCOMPARE(source.largest(), mebibyte);
        QCOMPARE(target.largest(), mebibyte);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY2(residentBytes() - before < 32 * mebibyte, "memory grew with the file");
#else
        Q_UNUSED(before)
#endif
    }

    void cancellingLeavesNothing()
    {
        TempLibrary library;
        std::stop_source stop;
        Progress progress;
        progress.stop = stop.get_token();
        progress.report = [&](qint64 done, qint64) {
            if (done >= 2 * mebibyte)
                stop.request_stop();
        };
        Stream source(8 * mebibyte);
        const auto added = library->addAttachment(source, u"video/mp4"_s, progress);
        QCOMPARE(added.error().code, ErrorCode::Cancelled);
        TWB_EXPECT(statistics, library->statistics());
        QCOMPARE(statistics.attachments, 0);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void unknownHashIsNotFound()
    {
        TempLibrary library;
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        const auto read = library->readAttachment(AttachmentHash::of("x"), target);
        QCOMPARE(read.error().code, ErrorCode::AttachmentNotFound);
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
