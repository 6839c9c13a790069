// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace twb::ui {

/// A record with what it is called.
struct TitledRecord {
    RecordId id;
    QString title;
};

/// The records of a report, each of which can be left out. Not shown until there are some to choose from.
class RecordChoice final : public QWidget {
    Q_OBJECT

public:
    explicit RecordChoice(const Theme &theme, QWidget *parent = nullptr);

    /// All are chosen at first.
    void setRecords(const QList<TitledRecord> &records);

    bool isEmpty() const;

    /// In the order of the list.
    QList<RecordId> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void tick(bool all);
    void tell();

    QList<TitledRecord> m_records;
    bool m_filling = false;
    QLabel *m_label;
    QListWidget *m_list;
};

} // namespace twb::ui
