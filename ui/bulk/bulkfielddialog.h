// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulk/refusalmodel.h"
#include "ui/editor/editortools.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace twb::ui {

class FieldBox;

/// One value for a field of many records: any field that suits their kinds, or their review state. It shows
/// what would change and for whom the value does not suit; the changing is done by who opened it.
class BulkFieldDialog final : public PlainDialog {
    Q_OBJECT

public:
    enum class Purpose : quint8 { AnyField, Review };

    BulkFieldDialog(const Services &services, const EditorTools &tools, const QList<RecordId> &records,
        Purpose purpose, QWidget *parent = nullptr);
    ~BulkFieldDialog() override;

    QComboBox *fields() const { return m_fields; }
    QComboBox *ways() const { return m_ways; }
    FieldBox *box() const { return m_box; }
    QPushButton *acceptButton() const { return m_accept; }
    const RefusalModel &refusals() const { return m_refusals; }
    QString preview() const;

    /// What was chosen and typed.
    edit::FieldChange change() const;

    /// Makes this field the chosen one. \pre loaded() was told and the field is offered
    void choose(const QString &field);

Q_SIGNALS:
    /// The kinds of the records are known, a field can be chosen.
    void loaded();

    /// The preview says what would be done now.
    void planned();

private:
    /// A field that can be chosen, with the first kind that has it.
    using Offer = std::pair<model::Kind, const model::Field *>;
    enum Way { Everywhere, WhereEmpty, Behind, Empty };

    void makeParts();
    QWidget *makeChoice();
    void load();
    void offer(const QList<model::Kind> &kinds);
    QString nameOf(const Offer &offer, const QList<model::Kind> &kinds) const;
    void takeField();
    void fillWays(const model::Field &field);
    Way way() const;
    bool isReview() const { return m_purpose == Purpose::Review; }
    QString problem() const;
    void planSoon();
    void plan();
    void showPlan(const Result<edit::BulkPlan> &plan);
    void showRefusals(const QString &head, const QList<edit::Refusal> &refusals);

    Services m_services;
    const EditorTools &m_tools;
    QList<RecordId> m_records;
    Purpose m_purpose;
    QList<Offer> m_offers; ///< in the order in which they are listed
    RefusalModel m_refusals;
    QTimer m_soon;
    QComboBox *m_fields;
    QComboBox *m_ways;
    QScrollArea *m_room;
    FieldBox *m_box = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_refusalHead = nullptr;
    QTableView *m_refusalTable;
    QPushButton *m_accept = nullptr;
    JobRunner::Channel m_kindsChannel;
    JobRunner::Channel m_planChannel;
};

} // namespace twb::ui
