// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/acknowledged.h"

#include "tests/support/expect.h"

#include <QFileInfo>

#include <limits>

namespace twb::test {

using namespace Qt::StringLiterals;

void Acknowledged::read(const QByteArray &output)
{
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines)) {
        const QList<QByteArray> words = line.split(' ');
        if (words.first() == "step" && words.size() == 3)
            steps.insert(words.at(1).toLongLong(), QUuid::fromString(QLatin1StringView(words.at(2))));
        else if (words.first() == "attachment" && words.size() == 2)
            attachments.insert(AttachmentHash::fromHex(QString::fromLatin1(words.at(1))));
        else if (words.first() == "error")
            errors.append(QString::fromLatin1(words.value(1)));
        else if (words.first() == "created")
            created = true;
    }
}

namespace {

QString verifySteps(const store::Library &library, const Acknowledged &acknowledged)
{
    const auto steps = library.steps(std::numeric_limits<qint32>::max());
    if (!steps)
        return QString::fromUtf8(describe(steps.error()));
    QMap<qint64, QUuid> kept;
    for (const store::Step &step : *steps)
        kept.insert(step.number, step.id);
    for (auto it = acknowledged.steps.begin(); it != acknowledged.steps.end(); ++it)
        if (kept.value(it.key()) != it.value())
            return u"step %1 of %2 is lost"_s.arg(it.key()).arg(acknowledged.steps.lastKey());
    return {};
}

} // namespace

QString verify(const QString &path, const Acknowledged &acknowledged)
{
    if (!QFileInfo::exists(path))
        return acknowledged.created ? u"the library is gone"_s : QString();
    const SystemClock clock;
    const auto library = store::Library::open(path, clock);
    if (!library)
        return QString::fromUtf8(describe(library.error()));
    const auto problems = (*library)->check();
    if (!problems)
        return QString::fromUtf8(describe(problems.error()));
    if (!problems->isEmpty())
        return u"check: %1 %2 %3"_s.arg(
            problems->first().what, problems->first().where, problems->first().detail);
    const auto statistics = (*library)->statistics();
    if (!statistics || statistics->attachments < acknowledged.attachments.size())
        return u"an attachment is lost"_s;
    return verifySteps(**library, acknowledged);
}

} // namespace twb::test
