// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"
#include "ui/editor/fieldinput.h"

#include <QJsonArray>
#include <QJsonObject>

class QToolButton;
class QVBoxLayout;

namespace twb::ui {

/// A list of entries that have fields of their own: municipalities with their role, sources, applications.
class EntriesInput : public FieldInput {
    Q_OBJECT

public:
    EntriesInput(const model::Field &field, const EditorTools &tools, QWidget *parent = nullptr);

    void takeFocus() override;
    void setSpoken(const QString &name, const QString &description) override;

    /// One entry more, as if the person had typed it.
    void append(const QJsonObject &entry);

protected:
    const EditorTools &tools() const { return m_tools; }

    /// The button below the entries was pressed: an empty entry, unless a list grows in another way.
    virtual void addWanted();

    /// Writes \a parts over those of the entry in this frame, which keeps its place and its other parts.
    void replace(const QWidget *frame, const QJsonObject &parts);

    /// What stands beside the button that removes this entry; null for nothing.
    virtual QWidget *rowTools(const QJsonObject &entry, QWidget *frame);

    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    struct Part {
        const model::Field *field;
        FieldInput *input;
    };
    /// One entry on the screen.
    struct Row {
        QWidget *frame;
        QWidget *remove;
        QList<Part> parts;
        QJsonObject given; ///< with what a newer program wrote beside the parts
    };

    Row &addRow(const QJsonObject &entry);
    Row &insertRow(qsizetype place, const QJsonObject &entry);
    void removeRow(const QWidget *frame);
    void completeSource(const QWidget *frame);
    QJsonObject entryIn(const Row &row) const;
    void nameRows();
    void showMore();
    QString addLabel() const;

    const model::Field &m_field;
    const EditorTools &m_tools;
    QVBoxLayout *m_layout;
    QWidget *m_add;
    QList<Row> m_rows;
    QJsonArray m_rest; ///< entries behind the rows where there are very many
    QToolButton *m_more; ///< makes rows of further ones
    QString m_name;
};

} // namespace twb::ui
