// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extractprocess.h"

#include "core/extract/answer.h"

#include <QElapsedTimer>
#include <QProcess>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr int lookMilliseconds = 20;
constexpr std::chrono::seconds grace{2}; ///< beyond the time the reader allows itself, to start and to answer

/// One process and the document it is given.
class Reading {
public:
    Reading(const Limits &limits, const Progress &progress) : m_limits(limits), m_progress(progress)
    {
        m_timer.start();
    }
    ~Reading()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Reading)

    Result<void> start(const QString &program, const QStringList &arguments)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program, arguments);
        if (!m_process.waitForStarted())
            return failure(ErrorCode::FileNotFound, {program}, m_process.errorString());
        return {};
    }

    /// A process that has ended already is no reason to stop: it may have answered.
    Result<void> give(QIODevice &document)
    {
        document.seek(0);
        while (!document.atEnd() && m_process.state() != QProcess::NotRunning) {
            const QByteArray piece = document.read(pieceSize);
            if (piece.isEmpty())
                return failure(ErrorCode::FileNotReadable, {QString(), document.errorString()});
            m_process.write(piece);
            while (m_process.bytesToWrite() > 0 && m_process.state() != QProcess::NotRunning) {
                m_process.waitForBytesWritten(lookMilliseconds);
                if (auto going = proceed(); !going)
                    return going;
            }
        }
        m_process.closeWriteChannel();
        return {};
    }

    Result<QByteArray> answer()
    {
        while (!m_process.waitForFinished(lookMilliseconds) && m_process.state() != QProcess::NotRunning)
            if (auto going = proceed(); !going)
                return std::unexpected(going.error());
        if (m_process.exitStatus() != QProcess::NormalExit)
            return failure(ErrorCode::DocumentDamaged, {}, u"the reader crashed"_s);
        return m_process.readAllStandardOutput();
    }

private:
    Result<void> proceed()
    {
        if (m_progress.cancelled())
            return failure(ErrorCode::Cancelled);
        if (m_timer.durationElapsed() > m_limits.time + grace)
            return failure(ErrorCode::DocumentTooLarge);
        if (m_process.bytesAvailable() > mostAnswerBytes(m_limits))
            return failure(ErrorCode::DocumentDamaged);
        return {};
    }

    const Limits &m_limits;
    const Progress &m_progress;
    QElapsedTimer m_timer;
    QProcess m_process;
};

} // namespace

ExtractProcess::ExtractProcess(QString program, const Limits &limits)
    : m_program(std::move(program)), m_limits(limits)
{
}

Result<ExtractedText> ExtractProcess::operator()(
    QIODevice &document, const QString &mediaType, const QString &fileName, const Progress &progress) const
{
    constexpr qsizetype longestName = 255; // all that is asked of it is its ending
    if (document.size() > m_limits.fileBytes)
        return failure(ErrorCode::DocumentTooLarge, {fileName});
    Reading reading(m_limits, progress);
    auto text = reading.start(m_program, {mediaType.left(longestName), fileName.right(longestName)})
                    .and_then([&] { return reading.give(document); })
                    .and_then([&] { return reading.answer(); })
                    .and_then([&](const QByteArray &bytes) { return answerFromBytes(bytes, m_limits); });
    const auto isOfDocument = [](ErrorCode code) {
        return code >= ErrorCode::DocumentUnknown && code <= ErrorCode::DocumentProtected;
    };
    if (!text && isOfDocument(text.error().code))
        text.error().arguments = QStringList{fileName};
    return text;
}

} // namespace twb::extract
