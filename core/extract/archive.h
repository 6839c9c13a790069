// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/textsink.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

class QXmlStreamReader;

namespace twb::extract {

/// The parts of an office document in a ZIP file, unpacked within the limits of a sink.
class Archive {
public:
    /// \a device and \a sink outlive the archive. Fails with DocumentDamaged, DocumentTooLarge, Cancelled.
    static Result<std::unique_ptr<Archive>> open(QIODevice &device, const TextSink &sink);
    ~Archive();
    Q_DISABLE_COPY_MOVE(Archive)

    bool contains(const QString &path) const;

    /// Calls \a visit for every start, end and text of an XML part until the sink is full; nothing when
    /// there is no such part. Document types are refused: office documents have none, and they bring
    /// entities that grow. Fails with DocumentDamaged, DocumentTooLarge, Cancelled.
    using Visit = std::function<void(const QXmlStreamReader &xml)>;
    Result<void> readXml(const QString &path, const Visit &visit);

private:
    class Part;
    struct Private;

    explicit Archive(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace twb::extract
